import MarkedText
import Testing

/// What the properties of a file say of its day.
@Suite("Days in the properties of files")
struct PropertyDateTests {
  @Test(
    "The day of a Word file is when a person began it; a file made at one go by a program has none",
    arguments: [
      ("2025-08-20T03:00:00Z", "2025-08-21T09:00:00Z", "2025-08-20"),
      ("2025-08-20T03:00:00Z", "2025-08-20T03:05:00Z", "2025-08-20"),
      ("2025-08-20T03:00:00Z", nil, "2025-08-20"), ("2025-08-20T03:00:00Z", "2025-08-20T03:00:00Z", nil),
      (nil, "2025-08-20T03:00:00Z", nil),
    ] as [(String?, String?, String?)])
  func wordProcessors(created: String?, modified: String?, expected: String?) throws {
    var word = WordFile(WordXML.paragraph("a"))
    word.properties = Self.element("dcterms:created", created) + Self.element("dcterms:modified", modified)
    #expect(try ImportRun(word.bytes, name: "a.docx").marked().date == expected)
    var text = OpenDocumentFile("<text:p>a</text:p>")
    text.properties = Self.element("meta:creation-date", created) + Self.element("dc:date", modified)
    #expect(try ImportRun(text.bytes, name: "a.odt").marked().date == expected)
  }

  @Test(
    "The day of a book is that of publication",
    arguments: [
      ("<dc:date>2024-05-06</dc:date>", "2024-05-06"),
      ("<dc:date opf:event='modification'>2024-05-06</dc:date>", nil),
      (
        "<dc:date opf:event='creation'>2024-05-06</dc:date>"
          + "<dc:date opf:event='publication'>2023-04-05</dc:date>", "2023-04-05"
      ),
    ] as [(String, String?)])
  func book(metadata: String, expected: String?) throws {
    var book = Book()
    book.metadata = metadata.replacing(
      "<dc:date ", with: "<dc:date xmlns:opf='http://www.idpf.org/2007/opf' ")
    book.chapters = [("a.xhtml", "<p>文。</p>")]
    #expect(try ImportRun(book.bytes, name: "a.epub").marked().date == expected)
  }

  @Test(
    "The day of a page is what its head calls the day of publication",
    arguments: [
      ("<meta name=PubDate content='2025-08-20 09:30'>", "2025-08-20"),
      ("<meta property='article:published_time' content='2025-08-20T01:00:00Z'>", "2025-08-20"),
      ("<meta name=DC.date content='2025-08-20'>", "2025-08-20"),
      ("<meta name=others content='页面生成时间 2025-08-21 10:00:00'>", nil),
      ("<meta name=dcterms.created content='2025-08-21'>", nil),
      ("<meta property='article:modified_time' content='2025-08-21'>", nil),
    ] as [(String, String?)])
  func page(head: String, expected: String?) throws {
    let page = "<html><head>\(head)</head><body><p>文。</p></body></html>"
    #expect(try ImportRun(Array(page.utf8), name: "a.html").marked().date == expected)
  }

  @Test(
    "The day of Markdown is what its fields call date", arguments: [("date", "2025-08-20"), ("created", nil)])
  func markdown(field: String, expected: String?) throws {
    let text = "---\n\(field): 2025-08-20\n---\n\n文。\n"
    #expect(try ImportRun(Array(text.utf8), name: "a.md").marked().date == expected)
  }

  @Test("The day on which a PDF was made is none")
  func pdf() throws {
    var builder = PDFBuilder(printing: ["文字。"])
    builder.properties = "/CreationDate (D:20250820093000+08'00')"
    #expect(try ImportRun(builder.bytes, name: "a.pdf").marked().date == nil)
  }

  private static func element(_ name: String, _ text: String?) -> String {
    text.map { "<\(name)>\($0)</\(name)>" } ?? ""
  }
}
