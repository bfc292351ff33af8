import MarkedText
import Testing

@Suite("Books in EPUB")
struct BookTests {
  private static func run(_ book: Book) throws -> ImportRun {
    try ImportRun(book.bytes, name: "book.epub")
  }

  private static func summary(_ book: Book) throws -> [String] {
    try run(book).marked().summary.filter { $0 != "paragraph: " }
  }

  @Test("Title and day come from the metadata, files in the order of the spine, a number for each paragraph")
  func order() throws {
    var book = Book()
    book.chapters = [
      ("b.xhtml", "<h1>第二章</h1><p>乙<i>丙</i></p>"), ("a.xhtml", "<h1>第一章</h1><p>甲</p>"),
    ]
    let marked = try Self.run(book).marked()
    #expect(marked.format == "epub")
    #expect(marked.title == "试书")
    #expect(marked.date == "2024-05-06")
    #expect(
      marked.summary.filter { $0 != "paragraph: " } == [
        "heading 1: 第二章", "paragraph: 乙丙", "heading 1: 第一章", "paragraph: 甲",
      ])
    #expect(marked.spanSummary == ["emphasis: 丙"])
    #expect(marked.lineNumbers == [1, 1, 2, 2, 3, 3, 4])
  }

  @Test("A file that the spine names again and again is read once")
  func repetition() throws {
    var book = Book()
    book.chapters = Array(repeating: ("a.xhtml", "<p>甲</p>"), count: 3)
    #expect(try Self.summary(book) == ["paragraph: 甲"])
  }

  @Test("The navigation of EPUB 3 is the contents, and names headings that a file does not mark")
  func navigation() throws {
    var book = Book()
    book.chapters = [
      ("a.xhtml", "<p class='x'>第一章 <b>开端</b></p><p>甲</p>"),
      ("b.xhtml", "<p>引子</p><div><p id='s'>第二章</p></div><p>乙，第二章。</p>"),
    ]
    book.navigation = """
      <nav epub:type="landmarks"><ol><li><a href="a.xhtml">Start</a></li></ol></nav>
      <nav epub:type="toc"><ol><li><a href="a.xhtml">第一章 开端</a>
      <ol><li><span>Group</span><ol><li><a href="b.xhtml#s">第二章</a></li></ol></li></ol></li></ol></nav>
      """
    #expect(
      try Self.summary(book) == [
        "paragraph 1 contents: 第一章 开端", "paragraph 2 contents:   Group", "paragraph 3 contents:     第二章",
        "heading 1: 第一章 开端", "paragraph: 甲", "paragraph: 引子", "heading 3: 第二章", "paragraph: 乙，第二章。",
      ])
  }

  @Test("The navigation of EPUB 2 serves where there is no other")
  func oldNavigation() throws {
    var book = Book()
    book.chapters = [("a.xhtml", "<h2>One</h2><p>甲</p>")]
    book.oldNavigation = """
      <navPoint><navLabel><text> One </text></navLabel><content src="a.xhtml"/>
      <navPoint><navLabel><text>Inner</text></navLabel><content src="a.xhtml#x"/></navPoint></navPoint>
      <navPoint><navLabel><text>Two</text></navLabel><content src="b.xhtml"/></navPoint>
      """
    #expect(
      try Self.summary(book).filter { $0.contains("contents") } == [
        "paragraph 1 contents: One", "paragraph 2 contents:   Inner", "paragraph 1 contents: Two",
      ])
  }

  @Test("A page with the title alone is no section; notes are notes, their signs in brackets")
  func titleAndNotes() throws {
    var book = Book()
    book.chapters = [
      ("t.xhtml", "<h1>试 书</h1><p>某人著</p>"),
      (
        "a.xhtml",
        "<h1>第一章</h1><p>文<a epub:type='noteref' href='#n'>1</a></p><aside epub:type='footnote' id='n'>"
          + "<p>1. 注</p></aside><p>又</p>"
      ),
    ]
    book.navigation =
      "<nav epub:type='toc'><ol><li><a href='t.xhtml'>试书</a></li><li><a href='a.xhtml'>第一章</a></ol></nav>"
    #expect(
      try Self.summary(book) == [
        "paragraph 1 contents: 第一章", "title: 试 书", "paragraph: 某人著", "heading 1: 第一章", "paragraph: 文[1]",
        "note: 1. 注", "paragraph: 又",
      ])
  }

  @Test(
    "Odd references lead to entries of the archive or nowhere",
    arguments: [
      ("a.xhtml", "a.xhtml", true), ("第 1章.xhtml", "%E7%AC%AC%201%E7%AB%A0.xhtml", true),
      ("a.xhtml", "./x/../a.xhtml", true), ("a.xhtml", "/OPS/a.xhtml", true),
      ("a.xhtml", "../OPS/a.xhtml", true),
      ("a.xhtml", "../../a.xhtml", false), ("a.xhtml", "../../../etc/passwd", false),
      ("a.xhtml", "file:///etc/passwd", false), ("a.xhtml", "http://localhost/a.xhtml", false),
      ("a.xhtml", "/etc/passwd", false),
    ])
  func references(name: String, reference: String, isFound: Bool) throws {
    var book = Book()
    book.chapters = [(name, "<p>甲</p>"), ("z.xhtml", "<p>末</p>")]
    book.references = [name: reference]
    #expect(try Self.summary(book) == (isFound ? ["paragraph: 甲", "paragraph: 末"] : ["paragraph: 末"]))
  }

  @Test("Books that cannot be read end in a fault that says why")
  func faults() throws {
    var book = Book()
    #expect(try Self.run(book).fault == .noText)
    book.chapters = [("a.xhtml", "<p>甲</p>")]
    let method = "<EncryptionMethod Algorithm="
    book.entries = [
      (
        "META-INF/encryption.xml",
        "<e><EncryptedData>\(method)'http://ns.adobe.com/pdf/enc#RC'/></EncryptedData></e>"
      )
    ]
    #expect(try Self.run(book).status == 0)
    book.entries = [
      ("META-INF/encryption.xml", "<e><EncryptedData>\(method)'urn:aes256'/></EncryptedData></e>")
    ]
    #expect(try Self.run(book).fault == .encrypted)
    #expect(
      try ImportRun(Array(Book().bytes.prefix(300)), name: "book.epub").fault?.line.hasPrefix("damaged")
        == true)
  }

  @Test("Entities of a package document are not replaced, neither many times over nor by files")
  func entities() throws {
    var book = Book()
    book.chapters = [("a.xhtml", "<p>甲</p>")]
    book.metadata = "<dc:title>&b;</dc:title>"
    let bomb = (1...20).map { "<!ENTITY b\($0) '&b\($0 - 1);&b\($0 - 1);'>" }.joined()
    for entity in ["\(bomb)<!ENTITY b0 '&a;'><!ENTITY b '&b20;'>", "<!ENTITY b SYSTEM 'file:///etc/passwd'>"]
    {
      book.declarations = "<!DOCTYPE package [<!ENTITY a 'lollollollol'>\(entity)]>"
      let run = try Self.run(book)
      #expect(run.output.count < 1000)
      #expect(!String(decoding: run.output, as: UTF8.self).contains("root:"))
    }
  }
}
