import Testing

@testable import OutlineModel

@Suite("Articles that the format does not mark")
struct UnmarkedArticleTests {
  private let statute = """
    # 示例条例
    ## 第一章 总则
    第一条 为了规范管理，制定本条例。
    第二条 有下列情形之一的，应当登记：
    （一）新建；
    （二）扩建。
    第一条的规定不适用于临时设施。
    ## 第二章 附则
    第三条 依照第一条的规定办理。
    第四条 本条例自公布之日起施行。
    """

  @Test("They stand below the marked chapters")
  func statutes() {
    expect(
      MarkedSample(statute),
      """
      u1 |示例条例| full h1
        u1.1 第一章|总则| full h2
          u1.1.1 第一条|| full h3
          u1.1.2 第二条|| full h4
        u1.2 第二章|附则| full h8
          u1.2.3 第三条|| full h9
          u1.2.4 第四条|| full h10
      """)
  }

  @Test("They are gone to by number, with their items")
  func addresses() {
    let document = MarkedSample(statute).document
    #expect(AddressResolver(document).resolve("第三条") == .section(5))
    guard case .item(3, let item) = AddressResolver(document).resolve("第二条(二)") else {
      Issue.record("第二条(二) names no item")
      return
    }
    #expect(document.source.string(item.label) == "（二）")
  }

  @Test(
    "What is held of a line is what became of it",
    arguments: [
      (2, .markedByFormat), (3, .beginsSeries), (4, .continuesSeries), (5, .notMarkedByFormat),
      (7, .notMarkedByFormat), (9, .continuesSeries),
    ] as [(Int, Verdict.Reason)])
  func verdicts(line: Int, reason: Verdict.Reason) {
    #expect(OutlineParser.explain(MarkedSample(statute).source, line: line)?.reason == reason)
  }

  @Test(
    "Other lines that the format does not mark are no headings",
    arguments: [
      "# 甲\n第一条 文字。\n## 乙\n文字。\n",
      "# 甲\n第三条 文字。\n第九条 文字。\n## 乙\n文字。\n",
      "# 甲\n一、文字\n文字。\n二、文字\n文字。\n# 乙\n",
      "# 甲\n第一章 文字\n第二章 文字\n# 乙\n",
      "# 甲\n第一条规定了目的。\n第二条规定了范围。\n# 乙\n",
      "# 甲\n## 第一条 文字\n第二条 文字。\n第三条 文字。\n",
    ])
  func others(text: String) {
    let document = MarkedSample(text).document
    #expect(document.outline.count == document.source.marks.headings.count)
  }

  @Test("Articles that are quoted are none of the document's own")
  func quoted() {
    let sample = MarkedSample("# 甲\n第一条 文字。\n第二条 文字。\n# 乙\n文字。\n")
    var marks = sample.source.marks
    #expect(sample.document.outline.count == 4)
    marks.blocks = [FormatMarks.Block(.quote, 4..<42)]
    let quoted = OutlineParser.parse(SourceText(sample.source.bytes, marks: marks))
    #expect(quoted.outline.count == 2)
  }

  private func expect(_ sample: MarkedSample, _ dump: String) {
    #expect(OutlineDump(sample.document).text == dump)
  }
}
