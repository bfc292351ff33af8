import Testing

@testable import tigang_import

@Suite("Paragraphs of a PDF")
struct ParagraphJoinerTests {
  /// Lines of a column that is 20 wide signs broad, each with its indentation in wide signs, and the paragraphs that
  /// they make.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [(indent: Int, text: String)]
    let paragraphs: [String]

    init(_ testDescription: String, _ lines: [(Int, String)], _ paragraphs: [String]) {
      self.testDescription = testDescription
      self.lines = lines
      self.paragraphs = paragraphs
    }
  }

  @Test("Lines are joined where the line before had no room", arguments: cases)
  func joining(_ expected: Case) {
    let lines = expected.lines.enumerated().map { row, line in
      PageLine.sample(line.text, left: Double(10 * line.indent), row: Double(row))
    }
    #expect(
      ParagraphJoiner.paragraphs(lines + Self.column(below: lines.count)).map(\.text).dropLast()
        == expected.paragraphs[...])
  }

  static let cases = [
    Case(
      "an indented first line goes on at the edge",
      [(2, "河道今年清了三十公里堤岸修了八公里多"), (0, "都已验收。"), (2, "另有两段。")],
      ["河道今年清了三十公里堤岸修了八公里多都已验收。", "另有两段。"]),
    Case("a short line ends a paragraph", [(0, "河道清了。"), (0, "堤岸修了。")], ["河道清了。", "堤岸修了。"]),
    Case(
      "a full line that is indented like the next one, and ends a sentence, is a paragraph",
      [(2, "河道今年清了三十公里堤岸修了八公里。"), (2, "另有两段。")],
      ["河道今年清了三十公里堤岸修了八公里。", "另有两段。"]),
    Case(
      "Latin words get a space, where the next one had no room",
      [(0, "the river was cleaned over all a length"), (0, "of thirty kilometres")],
      ["the river was cleaned over all a length of thirty kilometres"]),
    Case(
      "a Latin line with room for the next word ends a paragraph",
      [(0, "the river was cleaned over a"), (0, "new paragraph")],
      ["the river was cleaned over a", "new paragraph"]),
    Case(
      "a word that a hyphen parts is one again",
      [(0, "the river was cleaned over thirty kilo-"), (0, "metres")],
      ["the river was cleaned over thirty kilometres"]),
    Case(
      "a word that stands with its hyphen within a line keeps it",
      [(0, "the Well-known river was cleaned, a well-"), (0, "known place")],
      ["the Well-known river was cleaned, a well-known place"]),
    Case(
      "a word with two hyphens keeps both", [(0, "the river has now a good state-of-the-"), (0, "art lock")],
      ["the river has now a good state-of-the-art lock"]),
    Case(
      "a hyphen that waits for the second word stays",
      [(0, "the river was cleaned over its first-"), (0, "and last part")],
      ["the river was cleaned over its first- and last part"]),
    Case(
      "Korean words have a space between them, where they are not one word within a line",
      [(0, "강은 도서관에서 마을까지 새로 흐르고 물도"), (0, "맑다. 마을은 새로 지은 다리와 길과 도서"), (0, "관에서 돌본다.")],
      ["강은 도서관에서 마을까지 새로 흐르고 물도 맑다. 마을은 새로 지은 다리와 길과 도서관에서 돌본다."]),
    Case(
      "a hanging indent stands behind a number",
      [(0, "1. the river was cleaned over a length"), (2, "of thirty kilometres")],
      ["1. the river was cleaned over a length of thirty kilometres"]),
    Case(
      "an entry of contents ends with its page number",
      [(0, "第一章河道…………………………………… 1"), (0, "第二章堤岸…………………………………… 2")],
      ["第一章河道…………………………………… 1", "第二章堤岸…………………………………… 2"]),
  ]

  @Test("Behind the end of a sentence the number of an outline begins a paragraph, however full the line is")
  func numbers() {
    let first = "河道今年清了三十公里堤岸修了八公里半。"
    for (next, isNew) in [
      ("第三条堤岸", true), ("一、堤岸", true), ("（二）堤岸", true), ("3 堤岸", true), ("1.1 堤岸", true),
      ("3 月种树", false), ("1.5万亩", false), ("堤岸", false),
    ] {
      let lines = [PageLine.sample(first + "又", row: 0), .sample(next, row: 1)]
      let ended = [PageLine.sample("又" + first, row: 0), .sample(next, row: 1)]
      #expect(ParagraphJoiner.paragraphs(lines + Self.column(below: 4)).first?.text == first + "又" + next)
      let text = ParagraphJoiner.paragraphs(ended + Self.column(below: 4)).first?.text
      #expect(text == "又" + first + (isNew ? "" : next))
    }
  }

  @Test("Where all lines end far from the margin none is full")
  func shortLines() {
    let lines = Self.column(below: 0)
    #expect(ParagraphJoiner.paragraphs(lines, pageWidth: 220).count == 1)
    #expect(ParagraphJoiner.paragraphs(lines, pageWidth: 500).count == 4)
  }

  @Test("A paragraph goes on over the foot of a page and its notes, which come behind it")
  func overPages() {
    var lines = Self.column(below: -3)
    lines.append(.sample("河道今年清了三十公里堤岸修了八公里多又种", left: 0, row: 5))
    lines.append(.sample("1 见附件。", left: 0, row: 7, size: 8))
    lines.append(.sample("了树。", left: 0, row: 0, page: 2, column: 1))
    let paragraphs = ParagraphJoiner.paragraphs(lines).dropFirst()
    #expect(paragraphs.map(\.text) == ["河道今年清了三十公里堤岸修了八公里多又种了树。", "1 见附件。"])
    #expect(paragraphs.map(\.kind) == [.text, .note])
  }

  @Test("A title in large print is one paragraph however its lines are broken")
  func title() {
    let lines = [
      PageLine.sample("河东县人民政府", left: 40, row: 0, size: 16),
      .sample("关于河道的通知", left: 40, row: 1.4, size: 16),
    ]
    let paragraphs = ParagraphJoiner.paragraphs(lines + Self.column(below: 4))
    #expect(paragraphs.first?.text == "河东县人民政府关于河道的通知")
  }

  /// A paragraph that shows where the column ends and how far its lines are apart.
  private static func column(below row: Int) -> [PageLine] {
    (0..<4).map { .sample("这一行说的是别的事情共有二十个字就完了吧", row: Double(row + $0) + 3) }
  }

  @Test("The number of a page that stands far behind an entry of the contents keeps apart from it")
  func entriesOfContents() {
    let words = PageLine.sample("1 Overview")
    let number = PageLine.sample("12", left: 300)
    let line = PageLine(row: [words, number])
    #expect(ParagraphJoiner.paragraphs([line]).map(\.text) == ["1 Overview   12"])
    let near = PageLine(row: [words, PageLine.sample("12", left: words.right + 8)])
    #expect(ParagraphJoiner.paragraphs([near]).map(\.text) == ["1 Overview 12"])
  }
}
