import Testing

@testable import BrowserUI

@Suite("What the browser wants done outside of itself")
struct EffectTests {
  struct Case: CustomTestStringConvertible {
    let keys: String
    let effects: [Effect]
    var testDescription: String { keys }

    init(_ keys: String, _ effects: Effect...) {
      self.keys = keys
      self.effects = effects
    }
  }

  static let cases = [
    Case("y o", .copy(.outline(section: nil))),
    Case("j y s", .copy(.outline(section: 1))),
    Case("j j y t", .copy(.text(section: 2))),
    Case("g 三(二)<Enter> y a", .copy(.address(section: 10))),
    Case("y x"), Case("y <Esc>"), Case("y <C-c>"),
    Case("w o out.txt<Enter>", .write(.outline(section: nil), path: "out.txt")),
    Case("j w t a<Left>b<Enter>", .write(.text(section: 1), path: "ba")),
    Case("j w w out<Enter>", .write(.text(section: nil), path: "out")),
    Case("y w", .copy(.text(section: nil))),
    Case("w o <Enter>"), Case("w o out<Esc>"), Case("w x out.txt<Enter>"),
    Case("g 三(二)<Enter> v", .edit(line: 79)),
    Case("<Tab> v", .edit(line: 59)),
    Case("R", .reload), Case("<C-l>", .redraw),
    Case("F", .clock(true)), Case("F F", .clock(true), .clock(false)),
    Case("F <time 5>", .clock(true), .reloadIfChanged), Case("<time 5>"),
    Case("P", .clock(true)), Case("P P", .clock(true), .clock(false)),
    Case("P <Esc>", .clock(true), .clock(false)),
    Case("F P P", .clock(true), .clock(true), .clock(true)),
    Case("P F F", .clock(true), .clock(true), .clock(true)),
    Case("P <time 5>", .clock(true)),
    Case("M", .setMouse(false)), Case("M M", .setMouse(false), .setMouse(true)),
    Case("<C-z>", .suspend), Case("? <C-z>", .suspend), Case("i <C-l>", .redraw),
    Case("q", .quit(status: 0)), Case("<C-c>", .quit(status: 130)),
    Case("? q"), Case("? q q", .quit(status: 0)), Case("? <C-c>"), Case("/a <C-c>"), Case("g 3 <C-c>"),
    Case("<Esc>"), Case("j k h l <Space> b d u G t , . { }"),
  ]

  @Test("Keys ask for the right effects", arguments: cases)
  func effects(_ example: Case) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(example.keys)
    #expect(browser.effects == example.effects)
  }

  @Test(
    "Nothing is copied, written or edited before anything is read",
    arguments: ["y o", "w o x<Enter>", "v", "P"])
  func nothingRead(keys: String) throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run(keys)
    #expect(browser.effects.allSatisfy { $0 == .clock(false) })
  }

  @Test(
    "Quitting is possible before anything is read",
    arguments: ["q", "g 3 <Enter> q", "/a<Enter> q", "? q q", "j k G n N h l q"])
  func quittingEarly(keys: String) throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run(keys)
    #expect(browser.effects == [.quit(status: 0)])
  }

  @Test("The name of a file that could not be written stays to be mended, with the reason beside it")
  func notWritten() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("w o no/out<Enter>")
    browser.send(.notWritten(.outline(section: nil), path: "no/out", reason: "no such folder"))
    let last = browser.model.screen().text.split(separator: "\n").last ?? ""
    #expect(last.contains("文件名: no/out ") && last.contains("no such folder"))
    try browser.run("s<Enter>")
    #expect(browser.effects.last == .write(.outline(section: nil), path: "no/outs"))
    #expect(browser.model.mode == .browsing && browser.model.notice == nil)
  }

  @Test("Who cannot read anything gives up; who has read something says so and goes on")
  func failing() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<fail>")
    #expect(browser.effects == [.giveUp("cannot read speech.txt: no such file")])
    #expect(browser.model.notice == nil)
    _ = browser.takeEffects()
    try browser.run("<load> <fail>")
    #expect(browser.effects.isEmpty)
    #expect(browser.model.notice?.isWarning == true)
  }
}
