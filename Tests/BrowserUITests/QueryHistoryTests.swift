import OutlineSearch
import Testing

@testable import BrowserUI

@Suite("Queries before")
struct QueryHistoryTests {
  @Test(
    "Up and Down go through the queries of the session, and what was typed is not lost",
    arguments: [
      ("/<Up>", "干部"), ("/<Up><Up>", "民族文化"), ("/<Up><Up><Up><Up>", "网格"), ("/<Up><Up><Down>", "干部"),
      ("/治理<Up><Down>", "治理"), ("/治理<Up><Up><Down><Down><Down>", "治理"), ("/治<C-p><C-n>", "治"),
      ("/<Up><BS>", "干"), ("/<Up><BS><Up>", "民族文化"), ("/网格<Enter> /<Up>", "网格"),
      ("/网格<Enter> /<Up><Up>", "干部"), ("/治理<Esc> /<Up>", "治理"), ("/治理<BS><BS><Esc> /<Up>", "干部"),
      ("* /<Up>", "提高站位"), ("/<Down>", nil), ("/<Space><Esc> /<Up>", "干部"),
    ])
  func going(keys: String, query: String?) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/网格<Enter> /民族文化<Enter> /干部<Enter> <Esc> gg")
    try browser.run(keys)
    #expect(browser.model.search.query?.text == query)
    guard case .typingQuery(let prompt) = browser.model.mode else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.editor.text == query ?? "")
  }

  @Test("What cannot be read is kept too, but not repeated by n or an empty query")
  func unreadable() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/网格<Enter> <Esc> gg //(/<Esc>")
    #expect(browser.model.search.past.texts == ["网格", "/(/"])
    try browser.run("n")
    #expect(browser.model.search.text == "网格")
    try browser.run("//(/<Esc> /<Enter>")
    #expect(browser.model.search.text == "网格")
    try browser.run("/<Up>")
    guard case .typingQuery(let prompt) = browser.model.mode else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.editor.text == "/(/")
  }

  @Test("Each query is kept once, the newest ones up to 100")
  func limit() {
    var history = QueryHistory()
    for number in 0..<150 { history.add("\(number % 120)") }
    #expect(history.texts.count == 100)
    #expect(history.newest == "29")
    #expect(history.texts.first == "50")
  }
}
