import Testing

@testable import OutlineModel

/// What stands in tables (lines that begin with `|` here) and in code (those that begin with `>`).
@Suite("Tables and code")
struct FramedTextTests {
  @Test(
    "Their lines are no headings where no format marks any, and neither they nor what leads to them break off",
    arguments: [
      "一、甲\n文字。\n|一、 | 子\n|二、 | 丑\n二、乙\n按照下表执行，\n|三、 | 寅\n三、丙\n文字。\n",
      "一、甲\n文字。\n>一、子\n>二、丑\n二、乙\n步骤如下，\n>三、寅，\n三、丙\n文字。\n|三、卯，\n",
      "一、甲\n|1. | 子\n|2. | 丑\n二、乙\n|（一） | 寅\n|（二） | 卯\n三、丙\n>1. 辰\n>2. 巳\n",
    ])
  func headings(text: String) {
    let document = Self.document(text)
    #expect(
      OutlineDump(document).text.split(separator: "\n").map { $0.prefix { $0 != " " } } == [
        "1", "2", "3",
      ])
    #expect(document.outline.sections.allSatisfy { $0.presence == .full })
    #expect(document.examination().isEmpty)
  }

  @Test("A text that breaks off before a heading does so still, whatever table stands before it")
  func excerpt() {
    let document = Self.document("一、甲\n|1. | 子\n文字到此，\n二、乙\n文字。\n")
    #expect(document.outline.sections.map(\.presence) == [.excerpt, .full])
    #expect(document.examination().map(\.code) == [.textCut])
  }

  @Test("Where no line is a heading outside of them, the document has no headings")
  func noHeadings() {
    let document = Self.document("名单\n|1. | 子\n|2. | 丑\n|3. | 寅\n")
    #expect(document.outline.count == 1)
    #expect(document.profile == .plain)
  }

  @Test("They hold neither title nor date nor items")
  func others() {
    let text = "关于甲的报告\n|关于乙的报告 | 2024年1月2日\n2024年3月4日\n一、甲\n文字。\n|（一）子；\n|（二）丑。\n二、乙\n文字。\n"
    let document = Self.document(text)
    #expect(document.title.map(document.source.string) == "关于甲的报告")
    #expect(document.date == "2024-03-04")
    #expect(ItemReader.items(of: 0, in: document).isEmpty)
  }

  @Test(
    "A row above the text that names publication has the date where no line above the text has one",
    arguments: [
      ("关于甲的报告\n|发文机关 | 某局 | 成文日期 | 2024年1月2日\n|印发日期 | 2024年5月6日\n一、甲\n文字。\n", "2024-01-02"),
      ("|有效期至 | 2029年1月2日\n|发布日期 | 2024年1月2日\n关于甲的报告\n文字文字文字。\n", "2024-01-02"),
      ("关于甲的报告\n|成文日期 | 2024年1月2日\n2024年3月4日\n一、甲\n文字。\n", "2024-03-04"),
      ("关于甲的报告\n一、甲\n文字。\n|发布日期 | 2024年1月2日\n", nil),
      (">发布日期 2024年1月2日\n一、甲\n文字。\n", nil),
    ] as [(String, String?)])
  func date(text: String, date: String?) {
    #expect(Self.document(text).date == date)
  }

  @Test("They are no contents, but for the table that the heading of the contents stands above")
  func contents() {
    let rows = "|一、甲\n|二、乙\n|三、丙\n"
    let body = "一、甲\n文字。\n二、乙\n文字。\n三、丙\n文字。\n"
    #expect(Self.document(rows + body).outline.sections.allSatisfy { $0.contentsEntry == nil })
    #expect(Self.document("目录\n" + rows + body).outline.sections.allSatisfy { $0.contentsEntry != nil })
  }

  @Test("Code that is all there is to a text is the text")
  func allCode() {
    let document = Self.document(">一、甲\n>文字文字文字文字文字文字。\n>二、乙\n>文字文字文字文字。\n文字。\n")
    #expect(document.outline.sections.map(\.number?.value) == [1, 2])
  }

  @Test("What a PDF has of tables is a guess, and may be headings")
  func guessed() {
    let source = Self.source("|第一章 总 则\n|第一条 文字。\n第二条 文字。\n第三条 文字。\n")
    var marks = source.marks
    #expect(OutlineParser.parse(source).outline.count == 2)
    marks.format = "pdf"
    #expect(OutlineParser.parse(SourceText(source.bytes, marks: marks)).outline.count == 4)
  }

  @Test("A person can say that a line of a table is a heading, by its number and by a pattern")
  func corrections() throws {
    let source = Self.source("一、甲\n文字。\n|二、乙\n三、丙\n文字。\n")
    let pattern = try LinePattern("[一二三]、")
    for corrections in [Corrections(headings: [3: 1]), Corrections(levels: [pattern])] {
      let outline = OutlineParser.parse(source, corrections).outline
      #expect(outline.sections.map { source.string($0.title) } == ["甲", "乙", "丙"])
    }
  }

  @Test("What is held of a line in one says so")
  func verdict() {
    let source = Self.source("一、甲\n文字。\n|二、乙\n二、丙\n文字。\n")
    #expect(OutlineParser.explain(source, line: 3)?.reason == .inTableOrCode)
    #expect(OutlineParser.explain(source, line: 2)?.reason == .noNumber)
  }

  private static func document(_ text: String) -> Document { OutlineParser.parse(source(text)) }

  /// A source text whose lines with a sign before them are tables and code; the sign is no part of the text.
  private static func source(_ text: String) -> SourceText {
    var bytes: [UInt8] = []
    var marks = FormatMarks()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let kind: FormatMarks.BlockKind? =
        line.hasPrefix("|") ? .table : line.hasPrefix(">") ? .preformatted : nil
      let start = bytes.count
      bytes += line.dropFirst(kind == nil ? 0 : 1).utf8
      if let last = marks.blocks.last, last.kind == kind, last.range.upperBound == start - 1 {
        marks.blocks[marks.blocks.count - 1] = FormatMarks.Block(
          last.kind, last.range.lowerBound..<bytes.count)
      } else if let kind {
        marks.blocks.append(FormatMarks.Block(kind, start..<bytes.count))
      }
      bytes.append(0x0A)
    }
    return SourceText(bytes, marks: marks)
  }
}
