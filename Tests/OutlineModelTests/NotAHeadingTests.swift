import Testing

@testable import OutlineModel

/// A line that is shown with what stands around it.
struct ExplainedLine: CustomTestStringConvertible {
  let before: String
  let line: String
  let behind: String
  let reason: Verdict.Reason

  init(_ reason: Verdict.Reason, _ line: String, in frame: Frame) {
    self.init(reason, line, before: frame.before, behind: frame.behind)
  }

  init(_ reason: Verdict.Reason, _ line: String, before: String = "", behind: String = "") {
    self.before = before
    self.line = line
    self.behind = behind
    self.reason = reason
  }

  /// What stands before a line and behind it.
  struct Frame {
    let before: String
    let behind: String

    static let speech = Frame(before: "一、甲\n文字。\n", behind: "\n二、乙\n文字。\n")
    static let statute = Frame(
      before: "第一条　甲事应当登记。\n第二条　乙事应当公开。\n", behind: "\n第四条　丁事不办。\n第五条　戊事不办。\n")
    static let standard = Frame(before: "1 范围\n文字。\n2 要求\n文字。\n2.1 一般\n文字。\n", behind: "\n3 试验\n文字。\n")
    static let novel = Frame(before: "第一回 甲\n文字。\n第二回 乙\n文字。\n", behind: "\n第三回 丙\n文字。\n第四回 丁\n文字。\n")
    static let amendment = Frame(before: "一、将第三条修改为：“第三条　甲事登记。\n", behind: "\n二、删去第九条。\n文字。\n")
  }

  var source: SourceText { SourceText(before + line + behind) }
  var number: Int { source.line(of: before.utf8.count) }
  var testDescription: String { line }
}

@Suite("What is no heading, and what is one")
struct NotAHeadingTests {
  /// For each rule a line that is no heading, and one that looks much like it and is.
  static let pairs: [(ExplainedLine, ExplainedLine)] = [
    (.init(.citation, "1.5亿元的项目落地。", in: .speech), .init(.beginsSeries, "1.抓项目。建成三个。", in: .speech)),
    (.init(.noNumber, "2025年将全面建成。", in: .speech), .init(.beginsSeries, "（一）2025年的目标。全面建成。", in: .speech)),
    (.init(.noNumber, "3D打印产业起步。", in: .speech), .init(.beginsSeries, "1、3D打印产业。已经起步。", in: .speech)),
    (.init(.noNumber, "8:30准时到岗。", in: .speech), .init(.beginsSeries, "1.早上8:30到岗。不得迟到。", in: .speech)),
    (.init(.noNumber, "3:2战胜对手。", in: .speech), .init(.beginsSeries, "(1)战胜对手。比分很近。", in: .speech)),
    (.init(.citation, "11.5.14.2的试验适用于本条。", in: .standard), .init(.continuesSeries, "2.2 试验", in: .standard)),
    (.init(.citation, "2.2 的试验适用于本条。", in: .standard), .init(.continuesSeries, "2.2试验", in: .standard)),
    (.init(.citation, "2.2亿元已经到账。", in: .standard), .init(.continuesSeries, "2.2 资金", in: .standard)),
    (.init(.strayNumber, "2.2 30 40", in: .standard), .init(.continuesSeries, "2.2 30 天试验", in: .standard)),
    (.init(.citation, "第三条的规定适用于丙事。", in: .statute), .init(.continuesSeries, "第三条　丙事应当公示。", in: .statute)),
    (.init(.citation, "第三条第一款适用于丙事。", in: .statute), .init(.continuesSeries, "第三条 第一款适用于丙事。", in: .statute)),
    (
      .init(.noNumber, "“第一百二十条　丙事应当公示。”", in: .statute),
      .init(.continuesSeries, "第三条　“丙事”应当公示。", in: .statute)
    ),
    (.init(.ordinalWord, "一是抓项目。建成三个。", in: .speech), .init(.beginsSeries, "（一）抓项目。建成三个。", in: .speech)),
    (.init(.listEntry, "（一）抓项目；", in: .speech), .init(.beginsSeries, "（一）抓项目", in: .speech)),
    (.init(.enumeration, "一、二、三产业协调发展。", in: .speech), .init(.beginsSeries, "（一）二、三产业。协调发展。", in: .speech)),
    (.init(.strayNumber, "7.第七项", in: .speech), .init(.beginsSeries, "1.第一项", in: .speech)),
    (
      .init(.sentence, "第四回中既将此事说破，此处先按下不表。", in: .novel),
      .init(
        .continuesSeries, "第三回 既将此事说破", before: ExplainedLine.Frame.novel.before, behind: "\n第四回 丁\n文字。\n")
    ),
    (.init(.itemOfStatute, "（一）丙事应当公示。", in: .statute), .init(.beginsSeries, "（一）丙事。应当公示。", in: .speech)),
  ]

  @Test("A line that only looks like a heading is told from one that is", arguments: pairs)
  func pair(text: ExplainedLine, heading: ExplainedLine) {
    for example in [text, heading] {
      let document = OutlineParser.parse(example.source)
      let isSection = document.outline.sections.contains {
        $0.headingStart.map { document.source.line(of: $0) } == example.number
      }
      #expect(OutlineParser.explain(example.source, line: example.number)?.reason == example.reason)
      #expect(isSection == (example.reason.ruling == .heading))
    }
    #expect(text.reason.ruling != .heading && heading.reason.ruling == .heading)
  }

  /// Reasons that no pair shows.
  static let others: [ExplainedLine] = [
    .init(.resumesSeries, "（三）丙", before: "一、甲\n（一）子\n文字。\n", behind: "\n文字。\n"),
    .init(.formOutweighsNumber, "第二条　乙事应当公开。", in: .statute),
    .init(.beginsExtract, "第四十条　甲事登记。", behind: "\n第四十一条　乙事公开。\n第四十二条　丙事不办。\n"),
    .init(.headingWord, "结语", before: "一、甲\n文字。\n", behind: "\n文字。\n"),
    .init(
      .namedInContents, "狠抓落实", before: "目录\n一、提高认识\n二、狠抓落实\n三、抓好作风\n\n一、提高认识\n文字。\n",
      behind: "\n文字。\n三、抓好作风\n文字。\n"),
    .init(.contentsEntry, "二、狠抓落实", before: "目录\n一、提高认识\n", behind: "\n\n一、提高认识\n文字。\n二、狠抓落实\n文字。\n"),
    .init(.loneWord, "结语", before: "没有编号的一段文字。\n", behind: "\n又一段文字。\n"),
    .init(.outsideBody, "在会上的讲话", behind: "\n一、甲\n文字。\n二、乙\n文字。\n"),
    .init(.underlined, "7. Seven", before: "1. One\nText.\n", behind: "\n========\nText.\n"),
    .init(.titleOfHeading, "总则", before: "第一章\n", behind: "\n第一条　甲事登记。\n第二条　乙事公开。\n第三条　丙。\n"),
  ]

  @Test("Every other reason can be had", arguments: others)
  func other(example: ExplainedLine) {
    #expect(OutlineParser.explain(example.source, line: example.number)?.reason == example.reason)
  }

  @Test("Every reason is shown, but for those of corrections, of formats and of wrapped text")
  func reasons() {
    let shown = Self.pairs.flatMap { [$0.0.reason, $0.1.reason] } + Self.others.map(\.reason)
    let elsewhere: [Verdict.Reason] = [
      .markedByFormat, .notMarkedByFormat, .correctedToHeading, .correctedToText, .withinParagraph, .setAside,
      .quotation, .inTableOrCode,
    ]
    #expect(Set(shown).union(elsewhere) == Set(Verdict.Reason.allCases))
  }

  @Test("An article that an amendment quotes is no section, though no quotation mark stands before it")
  func quotation() {
    let source = SourceText("一、将第五条修改为：“\n第五条　甲事登记。\n第六条　乙事公开。”\n二、删去第九条。\n三、删去第十条。\n四、删去第十一条。\n五、删去第十二条。\n")
    let document = OutlineParser.parse(source)
    #expect(OutlineParser.explain(source, line: 2)?.reason == .quotation)
    #expect(document.outline.sections.map(\.number?.value) == [1, 2, 3, 4, 5])
  }
}
