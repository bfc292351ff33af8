import MarkedText
import TestSupport
import Testing

@testable import tigang_import

@Suite("Documents that are one file, whatever their name says")
struct FlatDocumentTests {
  private typealias X = WordXML

  private static func summary(_ text: String) throws -> [String] {
    try ImportRun(Array(text.utf8), name: "a.doc").marked().summary
  }

  @Test("A package has its styles, numbers and notes wherever they stand in it")
  func package() throws {
    var file = WordFile(
      X.paragraph("甲", style: "H") + X.item("乙")
        + "<w:p><w:r><w:t>丙</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.styles = X.style("H", name: "heading 1")
    file.numbering = X.abstract(0, X.level(0, "decimal", "%1.")) + X.list(1, of: 0)
    file.footnotes = "<w:footnote w:id=\"2\">\(X.paragraph("注"))</w:footnote>"
    file.properties = "<dc:title>报告</dc:title>"
    let run = try ImportRun(Array(file.flat.utf8), name: "a.doc").marked()
    #expect(run.summary == ["heading 1: 甲", "paragraph: 1. 乙", "paragraph: 丙[1]", "note: [1] 注"])
    #expect(run.title == "报告")
    #expect(run.format == "docx")
  }

  @Test("What Word 2003 writes has headings, numbers, links, notes and its title")
  func old() throws {
    let note = "<w:r><w:footnote><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:r>"
    let link = "<w:hlink w:dest=\"http://a.example/\"><w:r><w:t>处</w:t></w:r></w:hlink>"
    var file = WordFile(
      X.paragraph("甲", style: "1") + X.item("乙") + "<w:p><w:r><w:t>丙</w:t></w:r>\(note)\(link)</w:p>"
        + X.paragraph("丁"))
    file.styles = X.style("1", name: "heading 1")
    file.numbering =
      X.abstract(0, X.level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")) + X.list(1, of: 0)
    file.properties = "<o:Title>报告</o:Title>"
    let run = try ImportRun(Array(file.old.utf8), name: "a.doc").marked()
    #expect(
      run.summary == ["heading 1: 甲", "paragraph: 一、乙", "paragraph: 丙[1]处", "note: [1] 注", "paragraph: 丁"])
    #expect(run.spanSummary == ["link: 处 -> http://a.example/"])
    #expect(run.title == "报告")
  }

  @Test("An OpenDocument text leaves out heads of pages, pictures and how formulas were typed")
  func openDocument() throws {
    let picture =
      "<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></draw:frame>"
    let formula = """
      <draw:frame><draw:object><math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:mi>x</math:mi>\
      <math:annotation>x over y</math:annotation></math:math></draw:object></draw:frame>
      """
    var file = OpenDocumentFile(
      "<text:h text:outline-level=\"1\">甲</text:h><text:p>乙\(picture)\(formula)</text:p>")
    file.properties = "<dc:title>报告</dc:title>"
    let run = try ImportRun(Array(file.flat.utf8), name: "a.doc").marked()
    #expect(run.summary == ["heading 1: 甲", "paragraph: 乙x"])
    #expect(run.title == "报告")
    #expect(run.format == "fodt")
  }

  @Test("A picture of any size is passed over")
  func picture() throws {
    let data = String(repeating: "QUJD\n", count: 2_200_000)
    let picture =
      "<draw:frame><draw:image><office:binary-data>\(data)</office:binary-data></draw:image></draw:frame>"
    let file = OpenDocumentFile("<text:p>甲\(picture)乙</text:p><text:p>丙</text:p>")
    #expect(try Self.summary(file.flat) == ["paragraph: 甲乙", "paragraph: 丙"])
  }

  @Test("A page is told under any name, and under that of a document also without its head")
  func pages() throws {
    #expect(try Self.summary("<html><body><p>甲</p></body></html>") == ["paragraph: 甲"])
    #expect(try Self.summary("<table><tr><td>甲</td></tr></table>") == ["paragraph: 甲"])
    #expect(try ImportRun(Array("<p>甲</p>".utf8), name: "a.txt").marked().format == "text")
  }

  @Test(
    "What is no document, or breaks off, is said to be so",
    arguments: ["<pkg:package>", "<office:document>", "<w:wordDocument><w:body>", "<a/>"])
  func damaged(text: String) throws {
    let spaces = """
      <r xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
      """
    let names = spaces.dropFirst(2).dropLast(1)
    let whole = text.replacing(#/[>\/]/#, with: " \(names)>", maxReplacements: 1)
    for format in ["docx", "odt"] {
      let run = try ImportRun(Array(whole.utf8), name: "a", arguments: ["--from", format])
      guard case .damaged? = run.fault else {
        Issue.record("\(run.errors) \(run.text)")
        continue
      }
    }
  }
}
