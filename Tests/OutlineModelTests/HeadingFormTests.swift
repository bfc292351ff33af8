import Testing

@testable import OutlineModel

@Suite("Forms of headings")
struct HeadingFormTests {
  @Test("Headings stand alone or open a paragraph, at every level of an official document")
  func levels() {
    expectOutline(
      of: """
        一、总体要求
        坚持稳中求进。
        （一）指导思想。以发展为要务，全面推进。
        （二）基本原则：统筹兼顾，分步实施。
        1．政府引导。加强规划。
        （1）编制规划。年内完成。
        ①调查研究。三月底前完成。
        ②征求意见。四月底前完成。
        （2）严格审批
        2．市场运作
        二、保障措施
        """,
      """
      1 一、|总体要求| full h1
        1.1 （一）|指导思想| full h3
        1.2 （二）|基本原则| full h4
          1.2.1 1．|政府引导| full h5
            1.2.1.1 （1）|编制规划| full h6
              1.2.1.1.1 ①|调查研究| full h7
              1.2.1.1.2 ②|征求意见| full h8
            1.2.1.2 （2）|严格审批| full h9
          1.2.2 2．|市场运作| full h10
      2 二、|保障措施| full h11
      """)
  }

  @Test("Half width, full width, indents, spaces and single signs make no difference")
  func widths() {
    expectOutline(
      of: """
        \u{3000}\u{3000}一、 甲
        \t(一)乙
        （ 二 ）\u{3000}丙
        ㈢丁
          1. 戊
        2、己
        ３．庚
        ⒋辛
        ⑴壬
        (2)癸
        1）子
        2)丑
        二 、寅
        三．卯
        """,
      """
      1 一、|甲| full h1
        1.1 (一)|乙| full h2
        1.2 （ 二 ）|丙| full h3
        1.3 ㈢|丁| full h4
          1.3.1 1.|戊| full h5
          1.3.2 2、|己| full h6
          1.3.3 ３．|庚| full h7
          1.3.4 ⒋|辛| full h8
            1.3.4.1 ⑴|壬| full h9
            1.3.4.2 (2)|癸| full h10
              1.3.4.2.1 1）|子| full h11
              1.3.4.2.2 2)|丑| full h12
      2 二 、|寅| full h13
      3 三．|卯| full h14
      """)
  }

  @Test(
    "Words head a section without a number, in each script",
    arguments: [("序言", "后记"), ("導論", "結語"), ("序章", "終章"), ("はじめに", "おわりに"), ("Preface", "Epilogue")])
  func words(first: String, last: String) {
    expectOutline(
      of: "\(first)\n文字。\n一、甲\n文字。\n\(last)\n文字。\n",
      "u1 |\(first)| full h1\n1 一、|甲| full h3\nu2 |\(last)| full h5")
  }

  @Test("A level that is left out throughout is no fault")
  func missingLevels() {
    expectOutline(
      of: """
        一、主要任务
        1.抓项目。建成三个。
        2.抓招商
        二、工作要求
        （1）压实责任
        （2）严格考核
        """,
      """
      1 一、|主要任务| full h1
        1.1 1.|抓项目| full h2
        1.2 2.|抓招商| full h3
      2 二、|工作要求| full h4
        2.1 （1）|压实责任| full h5
        2.2 （2）|严格考核| full h6
      """)
  }

  @Test("A document may begin below the top level")
  func bracketsOnTop() {
    expectOutline(
      of: "（一）甲部分\n文字。\n1.要点\n（二）乙部分\n",
      """
      1 （一）|甲部分| full h1
        1.1 1.|要点| full h3
      2 （二）|乙部分| full h4
      """)
  }

  @Test("A number that occurs again gets a path of its own")
  func repeatedNumbers() {
    expectOutline(
      of: "一、甲\n（一）子\n一、乙\n（一）丑\n二、丙\n二、丁\n",
      """
      1 一、|甲| full h1
        1.1 （一）|子| full h2
      1~2 一、|乙| full h3
        1~2.1 （一）|丑| full h4
      2 二、|丙| full h5
      2~2 二、|丁| full h6
      """)
  }

  @Test(
    "A title ends at its first full stop or colon outside of quotation marks and brackets",
    arguments: [
      ("一、发展产业。建成园区。", "发展产业", "建成园区。"),
      ("一、发展产业：建成园区。", "发展产业", "建成园区。"),
      ("一、发展产业:建成园区。", "发展产业", "建成园区。"),
      ("一、发展产业。", "发展产业", ""),
      ("一、发展产业：", "发展产业", ""),
      ("一、发展产业", "发展产业", ""),
      ("一、“一带一路：共建”的机遇。继续。", "“一带一路：共建”的机遇", "继续。"),
      ("一、（试点：三年）全面铺开。继续。", "（试点：三年）全面铺开", "继续。"),
      ("一、落实《方案。》的要求。继续。", "落实《方案。》的要求", "继续。"),
      ("一、8:30集合", "8:30集合", ""),
      ("一、时间：8:30开始", "时间", "8:30开始"),
      ("一、未闭合（括号。继续说明情况", "未闭合（括号", "继续说明情况"),
      ("一、甲）乙（丙：丁）。戊。", "甲）乙（丙：丁）", "戊。"),
      ("一、发展产业，惠及民生！建成园区。", "发展产业，惠及民生！建成园区", ""),
      ("一、 发展产业 。 建成园区。", "发展产业", "建成园区。"),
    ])
  func titleEnd(line: String, title: String, ownText: String) {
    let dump = OutlineDump(line + "\n二、乙\n")
    #expect(dump.document.title(of: 0) == title)
    #expect(dump.ownText(of: "1") == ownText)
  }

  @Test("A heading begins at its line, and its own text behind the sign that ends the title")
  func ranges() {
    let document = OutlineDump("前言。\n  （一）抓项目。建成三个。\n（二）抓招商\n文字。\n").document
    let source = document.source
    #expect(source.string(document.outline[0].heading) == "  （一）抓项目。")
    #expect(source.string(document.outline[0].ownText) == "建成三个。\n")
    #expect(source.string(document.outline[1].heading) == "（二）抓招商\n")
    #expect(source.string(document.outline[1].ownText) == "文字。\n")
    #expect(source.column(of: document.outline[0].headingStart ?? -1) == 3)
  }
}
