import MarkedText
import Testing

@testable import tigang_import

/// Documents with one of everything, beside what pandoc shows of them.
@Suite("No visible character is lost")
struct RoundTripTests {
  private typealias X = WordXML

  private static var word: WordFile {
    let link = "<w:hyperlink r:id=\"l\"><w:r><w:t>链接文字</w:t></w:r></w:hyperlink>"
    let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let changes =
      "<w:del w:id=\"7\" w:author=\"a\" w:date=\"2025-08-20T00:00:00Z\"><w:r><w:delText>旧词</w:delText></w:r></w:del>"
      + "<w:ins w:id=\"8\" w:author=\"a\" w:date=\"2025-08-20T00:00:00Z\"><w:r><w:t>新词</w:t></w:r></w:ins>"
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE x</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>某年某月</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let inner =
      "<w:tc><w:tcPr/><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>\(X.cell("内层"))</w:tr></w:tbl>\(X.paragraph("格中"))</w:tc>"
    let table =
      "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>\(X.cell("甲栏"))\(X.cell("乙栏"))</w:tr><w:tr>\(X.cell("一格"))\(inner)</w:tr></w:tbl>"
    var file = WordFile(
      X.paragraph("总标题", style: "T") + X.paragraph("第一部分", style: "H1")
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗体</w:t></w:r>\(link)\(note)\(changes)\(field)</w:p>" + table
        + X.item("条目") + X.paragraph("末段，含标点：；！？“引号”（括号）《书名》。"))
    file.folder = "word"
    file.styles = X.style("T", name: "Title") + X.style("H1", name: "heading 1")
    file.numbering = X.abstract(0, X.level(0, "bullet", "\u{F0B7}")) + X.list(1, of: 0)
    file.footnotes =
      "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>脚注内容</w:t></w:r></w:p></w:footnote>"
    file.relationships =
      "<Relationship Id=\"l\" TargetMode=\"External\" Target=\"http://a.example/\" "
      + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>"
    return file
  }

  private static var openDocument: OpenDocumentFile {
    let note =
      "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
      + "<text:note-body><text:p>脚注内容</text:p></text:note-body></text:note>"
    let table =
      "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row>"
      + "<table:table-cell><text:p>甲栏</text:p></table:table-cell><table:table-cell><text:p>乙栏</text:p>"
      + "</table:table-cell></table:table-row></table:table>"
    return OpenDocumentFile(
      "<text:h text:outline-level=\"1\">第一部分</text:h>"
        + "<text:p>正文<text:span>片段</text:span><text:a xlink:href=\"http://a.example/\">链接文字</text:a>\(note)</text:p>"
        + table + "<text:list><text:list-item><text:p>条目</text:p></text:list-item></text:list>"
        + "<text:p>末段，含标点：；！？“引号”（括号）《书名》。</text:p>")
  }

  /// Signs with which pandoc draws lists, tables and notes, and its numbers of notes and entries.
  private static let drawn = Set("-|+=[]1.")

  @Test("What pandoc shows of a document is all there", arguments: ["docx", "odt"])
  func pandoc(format: String) throws {
    let bytes = format == "docx" ? Self.word.bytes : Self.openDocument.bytes
    try OfficeText.offer(bytes, as: "whole-sample-\(format).\(format)")
    var rest = Array(OfficeText.visible(try ImportRun(bytes, name: "a.\(format)").marked().lines.joined()))
    var lost = ""
    for character in try OfficeText.text("whole-sample-\(format).pandoc.txt")
    where !Self.drawn.contains(character) {
      if let index = rest.firstIndex(of: character) { rest.remove(at: index) } else { lost.append(character) }
    }
    #expect(lost == "")
    // Of a Word document pandoc takes the title for metadata, and it needs widths to see tables.
    if format == "odt" { #expect(rest.filter { !Self.drawn.contains($0) } == []) }
  }

  @Test("LibreOffice shows nothing more but what was deleted and its bullets", arguments: ["docx", "odt"])
  func libreOffice(format: String) throws {
    let bytes = format == "docx" ? Self.word.bytes : Self.openDocument.bytes
    let own = try ImportRun(bytes, name: "a.\(format)").marked().lines.joined()
    let other = try OfficeText.text("whole-sample-\(format).txt")
    for character in Set(other) where !Self.drawn.contains(character) && !"•▪旧".contains(character) {
      #expect(own.contains(character))
    }
  }
}
