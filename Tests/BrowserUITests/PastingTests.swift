import CellGrid
import Testing

@testable import BrowserUI

@Suite("Pasting")
struct PastingTests {
  @Test(
    "Line ends and tabs become one space, none at the ends; other control characters are dropped",
    arguments: [
      ("民族文化", "民族文化"), ("one\r\n\ttwo", "one two"), ("\n民族\n", "民族"), ("a  b", "a  b"),
      ("a\u{1B}[A\u{7}\u{9B}b", "a[Ab"), ("a\u{2028}b\u{85}c", "a b c"), ("\n", ""), ("", ""),
    ])
  func cleaning(pasted: String, expected: String) {
    var editor = LineEditor()
    editor.insert(pasted)
    #expect(editor.text == expected)
  }

  @Test("It is inserted at the cursor of whatever is typed")
  func atCursor() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/民化<Left>")
    browser.send(.input(.pasted("族文\n")))
    #expect(browser.model.search.query?.text == "民族文化")
    #expect(browser.model.search.hits?.count == 8)
    try browser.run("<Esc> g")
    browser.send(.input(.pasted("三(二)")))
    try browser.run("<Enter>")
    #expect(try browser.reading.document.address(of: browser.reading.current) == "三(二)")
    try browser.run("w o")
    browser.send(.input(.pasted("out\nline.txt")))
    try browser.run("<Enter>")
    #expect(browser.effects == [.write(.outline(section: nil), path: "out line.txt")])
  }

  @Test("Where nothing is typed it is not taken for keys", arguments: ["", "?", "c", "y", "m", "z"])
  func elsewhere(keys: String) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(keys)
    let before = browser.model.screen()
    browser.send(.input(.pasted("jjq\rq")))
    #expect(browser.model.screen() == before)
    #expect(browser.effects.isEmpty)
  }

  @Test("A line holds no more than its limit, typed or pasted")
  func limit() {
    var editor = LineEditor()
    editor.insert(String(repeating: "族", count: 12_000))
    #expect(editor.text.unicodeScalars.count == 10_000)
    _ = editor.take(.character("a"))
    #expect(editor.text.unicodeScalars.count == 10_000)
  }
}
