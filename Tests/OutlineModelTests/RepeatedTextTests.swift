import Testing

@testable import OutlineModel

@Suite("Text that stands twice")
struct RepeatedTextTests {
  private static let long = """
    要把压实责任摆在突出位置，逐级逐项分解任务，明确每一件事由谁来做、做到什么程度、何时做完，\
    并且每月通报一次进度，让干得好的有劲头，让落在后面的有压力。
    """
  private static let other = """
    要把严格考核贯穿全程，年初定目标，年中看进度，年底算总账，考核的结果与评先选优直接挂钩，\
    对弄虚作假的一查到底，对真抓实干的给足甜头，决不搞平均主义。
    """

  @Test(
    "A paragraph or a run of them that stands twice is told once",
    arguments: [
      ("一、甲\n\(long)\n二、乙\n\(other)\n", []),
      ("一、甲\n\(long)\n二、乙\n\(long)\n", ["repeated-text 4 二、"]),
      ("一、甲\n\(long)\n\(other)\n二、乙\n\(long)\n\(other)\n文字。\n", ["repeated-text 5 二、"]),
      ("一、甲\n\(long)\n二、乙\n\(long)\n三、丙\n\(long)\n", ["repeated-text 4 二、", "repeated-text 6 三、"]),
      // Formulae.
      ("一、甲\n各级各部门要高度重视，抓好落实。\n二、乙\n各级各部门要高度重视，抓好落实。\n", []),
    ] as [(String, [String])])
  func paragraphs(text: String, expected: [String]) {
    let lines = AnomalyReport(text).lines.map { $0.split(separator: " other ")[0] }
    #expect(lines.map { String($0) } == expected)
  }

  @Test("Where all sections stand twice, neither their numbers nor their paragraphs are told one by one")
  func wholeText() {
    let text = "一、甲\n\(Self.long)\n二、乙\n\(Self.other)\n"
    let report = AnomalyReport(text + text)
    #expect(report.anomalies.map(\.code) == [.repeatedText])
    #expect(report.anomalies.map(\.byteOffset) == [text.utf8.count])
    #expect(report.anomalies.map(\.detail) == [.other(ByteRange(0..<text.utf8.count))])
  }

  @Test("A statute repeats penalties, not whole articles")
  func statutes() {
    let penalty = Self.long + Self.other
    let penalties = GivenOutline("条1=甲。\n\(penalty) 条2=乙。\n\(penalty)")
    #expect(AnomalyReport(penalties.document()).lines == [])
    let articles = GivenOutline("章1 条1=\(penalty) 条2=甲。 章1 条1=\(penalty) 条2=甲。")
    #expect(AnomalyReport(articles.document()).anomalies.map(\.code) == [.repeatedText])
  }

  @Test("What the contents or front matter say again is no repetition")
  func contents() {
    let title = String(Self.long.prefix(50))
    let text = "目录\n一、\(title)\n二、乙部分\n\n一、\(title)\n文字。\n二、乙部分\n文字。\n"
    #expect(AnomalyReport(text).lines(.repeatedText) == [])
  }

  @Test("Twenty thousand equal paragraphs are looked through in one pass")
  func manyCopies() {
    let line = Self.long + "\n"
    let text = "一、甲\n" + String(repeating: line, count: 20_000)
    #expect(Set(AnomalyReport(text).anomalies.map(\.code)) == [.repeatedText])
    // In a statute no copy is long enough, and none is looked at twice.
    let articles = GivenOutline("条1=" + String(repeating: line, count: 20_000) + " 条2")
    #expect(AnomalyReport(articles.document()).lines == [])
  }
}
