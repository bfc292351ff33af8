import MarkedText
import Testing

@testable import tigang_import

@Suite("Documents that stand in documents of Word")
struct WordChunkTests {
  private typealias X = WordXML

  private static func file(_ parts: [(String, [UInt8])]) -> WordFile {
    let chunks = parts.indices.map { "<w:altChunk r:id=\"c\($0)\"/>" }
    var file = WordFile(X.paragraph("前") + chunks.joined() + X.paragraph("后"))
    file.relationships = parts.enumerated().map { index, part in
      "<Relationship Id=\"c\(index)\" Type=\"x/aFChunk\" Target=\"\(part.0)\"/>"
    }.joined()
    file.entries = parts.map { ($0.0, $0.1) }
    return file
  }

  private static func summary(_ parts: [(String, [UInt8])]) throws -> [String] {
    try ImportRun(file(parts).bytes, name: "a.docx").marked().summary
  }

  @Test("Pages, text and other documents are read in their place")
  func readable() throws {
    let page = "<html><body><h2>一、甲</h2><p>乙<b>丙</b></p></body></html>"
    let parts = [
      ("a.htm", Array(page.utf8)), ("b.txt", Array("丁\n".utf8)), ("c.docx", WordFile(X.paragraph("戊")).bytes),
    ]
    let summary = try Self.summary(parts).filter { $0 != "paragraph: " }
    #expect(
      summary == [
        "paragraph: 前", "heading 1: 一、甲", "paragraph: 乙丙", "paragraph: 丁", "paragraph: 戊", "paragraph: 后",
      ])
    let marked = try ImportRun(Self.file(parts).bytes, name: "a.docx").marked()
    #expect(marked.spanSummary == ["strong: 丙"])
    #expect(marked.lineNumbers == marked.lineNumbers.sorted())
  }

  @Test("What cannot be read, or is not there, is named in a note")
  func unreadable() throws {
    let parts = [("a.rtf", Array("{\\rtf1 a}".utf8)), ("b.docx", Array("PK\u{3}\u{4}".utf8))]
    #expect(
      try Self.summary(parts) == [
        "paragraph: 前", "note: [text/a.rtf]", "note: [text/b.docx]", "paragraph: 后",
      ])
  }

  @Test("Documents within documents end at some depth")
  func depth() throws {
    var bytes = WordFile(X.paragraph("底")).bytes
    for _ in 0..<3 { bytes = Self.file([("a.docx", bytes)]).bytes }
    #expect(try ImportRun(bytes, name: "a.docx").marked().lines.contains("底"))
    let lines = try ImportRun(Self.file([("a.docx", bytes)]).bytes, name: "a.docx").marked().lines
    #expect(!lines.contains("底"))
    #expect(lines.contains("[text/a.docx]"))
  }
}
