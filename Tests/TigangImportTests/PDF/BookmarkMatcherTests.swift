import Testing

@testable import tigang_import

/// Finding in the text of a PDF what its bookmarks name.
@Suite("Bookmarks")
struct BookmarkMatcherTests {
  @Test(
    "A bookmark names a paragraph, one with a number before it, or the beginning of one",
    arguments: [
      ("总体情况", "总体情况", 4), ("总体 情况", "一、总体情况", 6), ("（一）做法", "(一)做法。各村都有。", 6),
      ("\"$LANG\" 变数", "1.5.2 ”$LANG” 变数", 16), ("“最后”的话", "「最后」的话", 6),
    ])
  func bookmarks(_ title: String, _ paragraph: String, _ length: Int) {
    let paragraphs = [PageParagraph(text: paragraph, page: 1), PageParagraph(text: "结束", page: 2)]
    let bookmarks = [Bookmark(title: title, page: 1, depth: 1), Bookmark(title: "结束", page: 2, depth: 1)]
    let match = BookmarkMatcher.matches(bookmarks, paragraphs).first
    #expect(match == BookmarkMatcher.Match(paragraphs: 0..<1, depth: 1, length: length))
  }

  @Test("The titles of bookmarks have character references")
  func references() {
    var reader = BookmarkReader()
    for line in ["<outline>", "<item page=\"5\">&#34;a&#x22; &amp; b&c; &lt;</item>", "</outline>"] {
      reader.read(Array(line.utf8)[...])
    }
    #expect(reader.bookmarks == [Bookmark(title: "\"a\" & b&c; <", page: 5, depth: 1)])
  }

  @Test(
    "Number and words of a heading that are printed apart are one heading, whatever of it the bookmark names",
    arguments: [
      "Chapter 3: The Sea", "3. The Sea", "The Sea", "Chapter 3",
    ])
  func partedHeadings(_ title: String) throws {
    let page = ["An end.", "Chapter 3", "The Sea", "It rose."]
    #expect(try Self.heading(title, in: page, large: [1, 2]) == "Chapter 3 The Sea")
  }

  @Test(
    "Numbers above the words of a heading",
    arguments: [
      "第三章", "卷二", "PART TWO", "Part IV", "7", "附录A", "Appendix B", "第 12 回", "第十课",
    ])
  func numbersAlone(_ number: String) throws {
    #expect(try Self.heading("大海与河流", in: [number, "大海与河流", "水涨了。"], large: [0, 1]) == number + " 大海与河流")
  }

  @Test(
    "What stands above a heading and is no number of it stays text",
    arguments: ["Chapters to come", "第三章说过的", "An end", "3 boats left", "Part of it"])
  func textAbove(_ text: String) throws {
    #expect(try Self.heading("The Sea", in: [text, "The Sea", "It rose."], large: [1]) == "The Sea")
  }

  @Test(
    "The first word of a title is no number because it looks like one",
    arguments: ["A Long Journey", "I Am Born", "Civil War", "Mild Winters"])
  func words(_ title: String) throws {
    #expect(ChapterNumber.words(behindNumberOf: title) == nil)
    #expect(
      try Self.heading(title, in: ["Chapter 1", title, "It rose."], large: [0, 1]) == "Chapter 1 " + title)
  }

  @Test(
    "What stands behind a number",
    arguments: [("A. Sources", "Sources"), ("XIV The Sea", "The Sea"), ("第三章 大海", "大海"), ("四、河流", "河流")])
  func wordsBehind(_ title: String, _ words: String) {
    #expect(ChapterNumber.words(behindNumberOf: title) == words)
  }

  @Test("The words below a number are its heading only in large print, and where no bookmark names them")
  func wordsBelow() throws {
    let page = ["Chapter 3", "The Sea", "It rose."]
    #expect(try Self.heading("Chapter 3", in: page, large: [0]) == "Chapter 3")
    let numbered = ["Chapter 3", "3.1 The Sea", "It rose."]
    #expect(try Self.heading("Chapter 3", in: numbered, large: [0, 1]) == "Chapter 3")
  }

  @Test("A title in several lines is one heading")
  func brokenTitle() throws {
    let page = ["1", "On the Rising of", "the Sea", "It rose."]
    #expect(
      try Self.heading("1 On the Rising of the Sea", in: page, large: [0, 1]) == "1 On the Rising of the Sea")
  }

  @Test("A bookmark with a number finds a heading that is printed without one")
  func numberOfBookmark() throws {
    #expect(try Self.heading("1.2 The Sea", in: ["An end.", "The Sea", "It rose."], large: [1]) == "The Sea")
  }

  @Test("Of a title that stands on a page several times, that in large print is the heading")
  func repeatedTitle() throws {
    let page = ["The Sea", "It rose.", "The Sea", "It fell."]
    let paragraphs = Self.paragraphs(page, large: [2])
    let match = try #require(BookmarkMatcher.matches(Self.bookmarks("The Sea"), paragraphs).first)
    #expect(match.paragraphs == 2..<3)
    let twice = [
      Bookmark(title: "The Sea", page: 1, depth: 1), Bookmark(title: "The Sea", page: 1, depth: 1),
    ]
    let all = BookmarkMatcher.matches(twice, Self.paragraphs(page, large: []))
    #expect(all.map(\.paragraphs) == [0..<1, 2..<3])
  }

  @Test("Words with a colon in the text are no heading, and a heading with its number wins over them")
  func wordsWithColon() {
    let paragraphs = Self.paragraphs(["The Sea:", "3.1 The Sea", "It rose."], large: [])
    #expect(BookmarkMatcher.matches(Self.bookmarks("The Sea"), paragraphs).first?.paragraphs == 1..<2)
  }

  @Test("A heading with a number of its own takes none from above")
  func numberOfPage() throws {
    let page = ["9", "第3章 大海与河流", "水涨了。"]
    #expect(try Self.heading("第3章 大海与河流", in: page, large: [0, 1]) == "第3章 大海与河流")
  }

  @Test("A paragraph that begins with a longer word is not the title")
  func longerWord() {
    let paragraphs = Self.paragraphs(["Seaside towns are old.", "Sea, the. It rose."], large: [])
    let match = BookmarkMatcher.matches(Self.bookmarks("Sea"), paragraphs).first
    #expect(match?.paragraphs == 1..<2)
  }

  /// The words of the heading that a bookmark finds on a page.
  private static func heading(_ title: String, in page: [String], large: Set<Int>) throws -> String {
    let paragraphs = paragraphs(page, large: large)
    let match = try #require(BookmarkMatcher.matches(bookmarks(title), paragraphs).first)
    return paragraphs[match.paragraphs].map(\.text).joined(separator: " ")
  }

  private static func bookmarks(_ title: String) -> [Bookmark] {
    [Bookmark(title: title, page: 1, depth: 1), Bookmark(title: "结束", page: 2, depth: 1)]
  }

  /// A page of paragraphs, some in large print, and another page of text.
  private static func paragraphs(_ page: [String], large: Set<Int>) -> [PageParagraph] {
    let rest = String(repeating: "这里是别的文字。", count: 40)
    return page.enumerated().map {
      PageParagraph(text: $1, page: 1, height: large.contains($0) ? 20 : 10)
    } + [
      PageParagraph(text: "结束", page: 2, height: 20), PageParagraph(text: rest, page: 2, height: 10),
    ]
  }
}
