import CellGrid
import Testing

@testable import BrowserUI

@Suite("Input that waits")
struct WaitingInputTests {
  private func send(_ script: String, to browser: inout ScriptedBrowser) throws {
    for case .key(let key) in try KeyScript(script).steps {
      browser.send(.input(.key(key)), isMoreWaiting: true)
    }
  }

  @Test("A query that waits as many keys is searched for once, as it is in the end")
  func oneSearch() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("<hold>")
    try send("/" + String(repeating: "民族", count: 400), to: &browser)
    #expect(browser.unanswered.isEmpty)
    browser.send(.settled)
    #expect(browser.unanswered.map(\.query.text.count) == [800])
  }

  @Test("Enter behind it searches for all of it, and the keys behind Enter are commands")
  func enter() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("<hold>")
    try send("/民族文化<Enter>", to: &browser)
    #expect(browser.unanswered.map(\.query.text) == ["民族文化"])
    try browser.run("<answer> n")
    var other = ScriptedBrowser(try .speech)
    try other.run("/民族文化<Enter> n")
    #expect(browser.model.search.currentHit == other.model.search.currentHit)
    #expect(browser.model.search.currentHit != nil)
    #expect(browser.model.search.past.texts == ["民族文化"])
  }

  @Test("Esc behind it ends the typing without a search")
  func escape() throws {
    var browser = ScriptedBrowser(try .speech)
    let before = browser.model.screen()
    try browser.run("<hold>")
    try send("/民族文化<Esc>", to: &browser)
    browser.send(.settled)
    #expect(browser.unanswered.isEmpty)
    #expect(browser.model.screen() == before)
  }

  @Test("An address and Enter that wait together lead to its section")
  func address() throws {
    var browser = ScriptedBrowser(try .speech)
    try send("g三(二)<Enter>", to: &browser)
    browser.send(.settled)
    #expect(try browser.reading.document.address(of: browser.reading.current) == "三(二)")
  }
}
