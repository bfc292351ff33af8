import DocumentReading
import OutlineModel
import Testing

/// What an outline is made of where a document comes through an import.
@Suite("Outlines of imported documents")
struct ImportedOutlineTests {
  @Test("An entry of a book's contents that is set in is the same section as its heading")
  func nestedContents() throws {
    var book = Book()
    book.chapters = [("a.xhtml", "<h1>第一章 甲</h1><p>文。</p><h2 id='b'>一、乙</h2><p>文。</p>")]
    book.navigation = """
      <nav epub:type="toc"><ol><li><a href="a.xhtml">第一章 甲</a>
      <ol><li><a href="a.xhtml#b">一、乙</a></li></ol></li></ol></nav>
      """
    let document = try Self.document(book.bytes, "book.epub")
    #expect(Self.sections(document) == ["1 第一章|甲", "2 一、|乙"])
  }

  @Test("Fields before a Markdown text are neither its title nor its text", arguments: ["---", "+++"])
  func fields(sign: String) throws {
    let fields = sign == "---" ? "title: 讲话\ndate: 2024-01-02" : "title = \"讲话\"\ndate = 2024-01-02"
    for text in ["一、甲\n\n正文。\n\n二、乙\n\n正文。\n", "# 甲\n\n正文。\n\n# 乙\n\n正文。\n", "正文。\n"] {
      let document = try Self.document(Array("\(sign)\n\(fields)\n\(sign)\n\n\(text)".utf8), "a.md")
      #expect(document.titleText == "讲话")
      #expect(document.date == "2024-01-02")
    }
  }

  @Test("Text without headings begins behind the fields before it")
  func textBehindFields() throws {
    let text = "---\ntitle: 讲话\n---\n\n文一。\n\n文二。\n"
    let document = try Self.document(Array(text.utf8), "a.md")
    #expect(document.parts.map(\.kind) == [.frontMatter, .body])
    #expect(document.source.inOneLine(document.outline[0].ownText).trimmingPrefix(" ").hasPrefix("文一。"))
    #expect(document.titleText == "讲话")
    // Fields alone are all the text there is.
    let fields = try Self.document(Array("---\ntitle: 讲话\n---\n".utf8), "a.md")
    #expect(fields.parts.map(\.kind) == [.body])
  }

  @Test("A day in the text comes before that of the file")
  func day() throws {
    var book = Book()
    book.chapters = [("a.xhtml", "<p>试书</p><p>（2023年3月4日）</p><h1>第一章 甲</h1><p>文。</p>")]
    #expect(try Self.document(book.bytes, "book.epub").date == "2023-03-04")
  }

  @Test(
    "Chinese Markdown without headings has a paragraph a line, also below its title",
    arguments: [false, true])
  func lines(hasTitle: Bool) throws {
    let text = "一、甲\n正文。\n（一）丙\n正文。\n二、乙\n正文。\n"
    let document = try Self.document(Array(((hasTitle ? "# 总体\n" : "") + text).utf8), "a.md")
    #expect(Self.sections(document) == ["1 一、|甲", "2 （一）|丙", "1 二、|乙"])
    #expect(document.titleText == (hasTitle ? "总体" : nil))
  }

  @Test(
    "Where Markdown marks a part of the numbered headings, the numbers make the outline",
    arguments: [
      (
        "# 方案\n\n## 第一章 甲\n\n（一）子\n\n文。\n\n（二）丑\n\n文。\n\n## 第二章 乙\n\n文。\n",
        ["1 第一章|甲", "2 （一）|子", "2 （二）|丑", "1 第二章|乙"]
      ),
      ("# 方案\n\n**一、甲**\n\n文。\n\n**二、乙**\n\n文。\n", ["1 一、|甲", "1 二、|乙"]),
      (
        "一、甲\n\n## （一）子\n\n文。\n\n## （二）丑\n\n文。\n\n二、乙\n\n文。\n\n三、丙\n\n文。\n",
        ["1 一、|甲", "2 （一）|子", "2 （二）|丑", "1 二、|乙", "1 三、|丙"]
      ),
      ("方案\n==\n\n一、甲\n--\n\n文。\n\n二、乙\n\n文。\n\n三、丙\n\n文。\n", ["1 一、|甲", "1 二、|乙", "1 三、|丙"]),
    ])
  func partlyMarked(text: String, sections: [String]) throws {
    #expect(Self.sections(try Self.document(Array(text.utf8), "a.md")) == sections)
  }

  @Test(
    "Where headings without a number are marked too, or no more numbers stand outside of them, the marks do",
    arguments: [
      ("# 方案\n\n## 背景\n\n一、子\n\n二、丑\n\n## 目的\n\n文。\n", 3),
      ("# 方案\n\n## 一、甲\n\n1. 子\n2. 丑\n\n## 二、乙\n\n文。\n", 3),
      ("# 方案\n\n## 1. 甲\n\n一、二、三产业都要发展。\n\n一、二级公路都要养护。\n\n## 2. 乙\n\n文。\n", 3),
      ("# 方案\n\n## 一、甲\n\n```\n（一）子\n（二）丑\n```\n\n## 二、乙\n\n文。\n", 3),
      ("# 方案\n\n## 一、甲\n\n一、子\n\n二、丑\n\n## 二、乙\n\n## 三、丙\n\n文。\n", 4),
    ])
  func marked(text: String, count: Int) throws {
    let document = try Self.document(Array(text.utf8), "a.md")
    #expect(document.outline.count == count)
    #expect(document.profile == .markup)
  }

  private static func document(_ bytes: [UInt8], _ name: String) throws -> Document {
    OutlineParser.parse(SourceText(try ImportRun(bytes, name: name).marked()))
  }

  private static func sections(_ document: Document) -> [String] {
    document.outline.sections.map { section in
      let words = [section.label, section.title].map { document.source.inOneLine($0) }
      return "\(section.depth) \(words.joined(separator: "|"))"
    }
  }
}
