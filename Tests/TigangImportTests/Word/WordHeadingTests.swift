import MarkedText
import Testing

@testable import tigang_import

@Suite("Headings of Word documents")
struct WordHeadingTests {
  private typealias X = WordXML

  private static let styles =
    X.style("T", name: "Title", "<w:outlineLvl w:val=\"0\"/>") + X.style("H1", name: "heading 1")
    + X.style("Own", name: "Own", basedOn: "H1") + X.style("B3", name: "标题 3")
    + X.style("Body", name: "Body", basedOn: "H1", "<w:outlineLvl w:val=\"9\"/>")
    + X.style("A", name: "A", basedOn: "B") + X.style("B", name: "B", basedOn: "A")

  private static func summary(_ paragraphs: [String]) throws -> [String] {
    var file = WordFile(paragraphs.joined())
    file.styles = styles
    return try ImportRun(file.bytes, name: "a.docx").marked().summary
  }

  @Test("The level comes from the paragraph, its style, or the styles that this is based on")
  func levels() throws {
    let own = "<w:outlineLvl w:val=\"1\"/>"
    let paragraphs = [
      X.paragraph("a", style: "T"), X.paragraph("b", style: "H1"), X.paragraph("c", style: "Own"),
      X.paragraph("d", style: "B3"), X.paragraph("e", properties: own), X.paragraph("f", style: "Body"),
      X.paragraph("g", style: "H1", properties: "<w:outlineLvl w:val=\"9\"/>"), X.paragraph("h", style: "A"),
      X.paragraph("", style: "H1"), X.paragraph("i", style: "Heading2"),
    ]
    #expect(
      try Self.summary(paragraphs) == [
        "title: a", "heading 1: b", "heading 1: c", "heading 3: d", "heading 2: e", "paragraph: f",
        "paragraph: g",
        "paragraph: h", "paragraph: ", "heading 2: i",
      ])
  }

  @Test(
    "Levels that no document has make no headings",
    arguments: ["-1", "-9223372036854775808", "10", "99999999999999999999"])
  func oddLevels(level: String) throws {
    let own = "<w:outlineLvl w:val=\"\(level)\"/>"
    var file = WordFile(
      X.paragraph("a", style: "H1") + X.paragraph("b", properties: own) + X.paragraph("c", style: "S"))
    file.styles = Self.styles + X.style("S", name: "S", own)
    let summary = try ImportRun(file.bytes, name: "a.docx").marked().summary
    #expect(summary == ["heading 1: a", "paragraph: b", "paragraph: c"])
  }

  @Test(
    "Marks that stand for a part of the headings only are left to the parser",
    arguments: [
      // All of a kind are marked, and what is not marked is a list.
      (["#一、甲", "1. 乙", "2. 丙", "#二、丁"], true),
      (["#一、甲", "#（一）乙", "#（二）丙", "#二、丁"], true),
      (["#绪论", "（一）乙", "（二）丙", "#结论"], true),
      // One mention is no series.
      (["#第一章 甲", "第三条规定了乙。", "#第二章 丙"], true),
      (["#一、甲", "（一）乙", "（二）丙", "#二、丁"], false),
      (["#第一章 甲", "第一条 乙", "第二条 丙"], false),
      (["#一、甲", "二、乙", "三、丙"], false),
    ])
  func completeness(lines: [String], areKept: Bool) throws {
    let summary = try Self.summary(
      lines.map { $0.hasPrefix("#") ? X.paragraph(String($0.dropFirst()), style: "H1") : X.paragraph($0) })
    #expect(summary.contains { $0.hasPrefix("heading") } == areKept)
    #expect(summary.count == lines.count)
  }

  @Test("Quotes and text of programs are told by their styles")
  func otherStyles() throws {
    var file = WordFile(X.paragraph("a", style: "Q") + X.paragraph("b", style: "SourceCode"))
    file.styles = X.style("Q", name: "Intense Quote")
    #expect(try ImportRun(file.bytes, name: "a.docx").marked().summary == ["quote 1: a", "preformatted: b"])
  }

  @Test("Numbers that are computed count as evidence as well")
  func computedNumbers() throws {
    var file = WordFile(
      X.paragraph("一、甲", style: "H1") + X.item("乙") + X.item("丙"))
    file.styles = Self.styles
    file.numbering = X.abstract(0, X.level(0, "chineseCounting", "（%1）")) + X.list(1, of: 0)
    #expect(try ImportRun(file.bytes, name: "a.docx").marked().summary.first == "paragraph: 一、甲")
  }
}
