import OutlineSearch
import Testing

@Suite("Queries")
struct SearchQueryTests {
  @Test("White space alone is no query", arguments: ["", " ", "\t\n", "\u{3000}\u{A0} ", "\r\n"])
  func ignoresWhiteSpace(typed: String) {
    #expect(SearchQuery(typed) == nil)
  }

  @Test(
    "White space is taken off the ends, and the rest stays as typed",
    arguments: [
      ("民族", "民族"), (" 民族\n", "民族"), ("\u{3000}Ａ  b\u{A0}", "Ａ  b"), ("\r\n一、\r\n", "一、"), ("（", "（"),
    ])
  func trims(typed: String, literal: String) {
    #expect(SearchQuery(typed)?.literal == literal)
  }

  @Test("Queries are equal if their text is")
  func comparesText() {
    #expect(SearchQuery(" 民族 ") == SearchQuery("民族"))
    #expect(SearchQuery("a") != SearchQuery("A"))
  }
}
