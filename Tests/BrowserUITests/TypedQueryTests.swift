import Testing
import Wording

@testable import BrowserUI

@Suite("What a line of the query prompt stands for")
struct TypedQueryTests {
  @Test(
    "A line that reads as an expression behind the slash of the prompt is one, all else is what it says",
    arguments: [
      ("第.{1,3}条/", "/第.{1,3}条/"), ("^一/", "/^一/"), (" 第.条/ ", "/第.条/"), ("a|b/", "/a|b/"),
      (#"\d/"#, #"/\d/"#), (#"1\/2.*/"#, #"/1\/2.*/"#), ("甲$/", "/甲$/"),
      ("/第.条/", "/第.条/"), ("km/", "km/"), ("a/b/", "a/b/"), ("a/b.c/", "a/b.c/"), ("第.条", "第.条"),
      (#"a.b\/"#, #"a.b\/"#), ("乙 /第.条/", "乙 /第.条/"), ("title:/第.条/", "title:/第.条/"), ("甲/.", "甲/."),
    ])
  func reading(line: String, query: String) throws {
    #expect(try TypedQuery(line: line).query().text == query)
  }

  @Test("A query is shown with one slash before it, whichever way its expression was typed")
  func line() {
    #expect(TypedQuery.line(for: "/第.条/") == "第.条/")
    for query in ["/第一条/", "甲", "/usr", "乙 /第.条/"] { #expect(TypedQuery.line(for: query) == query) }
  }

  @Test("The last line names the expression, n and the queries before keep it", arguments: Language.allCases)
  func prompt(_ language: Language) throws {
    var browser = ScriptedBrowser(try .speech, columns: 100, language: language)
    try browser.run("/网./")
    let last = { (browser: ScriptedBrowser) in browser.model.screen().text.split(separator: "\n").last ?? "" }
    #expect(browser.model.search.hits?.count == 2)
    #expect(last(browser).contains(language == .chinese ? "正则 网." : "expression 网."))
    try browser.run("<Enter>")
    #expect(last(browser).contains(" /网./   "))
    try browser.run("<Esc> /<Enter>")
    #expect(browser.model.search.hits?.count == 2)
  }
}
