import Testing

@testable import OutlineModel

@Suite("What is no heading")
struct NoHeadingTests {
  @Test(
    "Lines that begin like a number stay text",
    arguments: [
      "1.5亿元的项目落地。", "１．５亿元的项目落地。", "10.5%的增速来之不易。", "2025年将全面建成。", "2024.5.6召开会议。",
      "2024年5月6日", "二〇二四年五月六日", "3D打印产业起步。", "8:30准时到岗。", "8：30—9：30", "3:2战胜对手。", "3-2",
      "11.5.14.2的试验适用于此。", "一是抓项目。建成三个。", "二是抓招商。", "一要提高站位。", "一方面，要抓项目。", "一年来，成绩突出。",
      "一、二、三产业协调发展。", "三、四个月完工。", "五、六月雨水多。", "第一，速度快。", "第三条规定了责任。", "十五个项目开工。", "三农工作是重中之重。",
      "（2024年1月15日）", "（一）抓项目；", "(1)抓项目;", "1.抓项目；", "①抓项目；", "（此件公开发布）", "（三", "()", "5.", "零、开始", "0.开始",
      "㈪星期一", "7.第七项跳得太远", "（9）第九项跳得太远", "1000、千位数", "（二〇二四年三月）",
    ])
  func line(line: String) {
    let dump = OutlineDump("一、甲\n文字。\n\(line)\n二、乙\n文字。\n")
    #expect(dump.text == "1 一、|甲| full h1\n2 二、|乙| full h4")
    #expect(dump.ownText(of: "1") == "文字。\n\(line)")
  }

  @Test("A list whose entries end with semicolons is no series of headings, the last entry included")
  func list() {
    for style in [["（一）", "（二）", "（三）"], ["1.", "2.", "3."], ["(1)", "(2)", "(3)"], ["①", "②", "③"]] {
      let dump = OutlineDump(
        "一、甲\n\(style[0])抓项目；\n\(style[1])抓招商；\n\(style[2])抓环境。\n二、乙\n\(style[0])真标题\n文字。\n")
      #expect(dump.text == "1 一、|甲| full h1\n2 二、|乙| full h5\n  2.1 \(style[0])|真标题| full h6")
    }
  }

  @Test("Entries glued into one line are no heading", arguments: ["；", ";"])
  func gluedList(semicolon: String) {
    let line = "（1）认识要到位\(semicolon)（2）措施要到位\(semicolon)（3）落实要到位。"
    let dump = OutlineDump("一、甲\n\(line)\n（二）一手抓招商\(semicolon)一手抓环境。文字。\n")
    #expect(dump.text == "1 一、|甲| full h1\n  1.2 （二）|一手抓招商\(semicolon)一手抓环境| full h3")
  }

  @Test("A heading that follows a list goes on with the series of headings")
  func listBelowHeading() {
    expectOutline(
      of: """
        一、甲
        （一）抓项目。要求是：
        1.早开工；
        2.早建成。
        （二）抓招商。要求是：
        1.走出去；
        2.请进来；
        3.留得住。
        （三）抓环境。文字。
        """,
      """
      1 一、|甲| full h1
        1.1 （一）|抓项目| full h2
        1.2 （二）|抓招商| full h5
        1.3 （三）|抓环境| full h9
      """)
  }

  @Test("Long numbered paragraphs are entries of a list, and their text is kept")
  func longParagraphs() {
    let long = String(repeating: "各级各部门要切实履行主体责任，", count: 6) + "抓出成效。"
    let dump = OutlineDump("一、甲\n1.\(long)\n2.\(long)\n（1）\(long)\n二、乙\n")
    #expect(dump.text == "1 一、|甲| full h1\n2 二、|乙| full h5")
    #expect(dump.ownText(of: "1")?.hasPrefix("1.各级") == true)
  }

  @Test("A long paragraph that goes on with a series of headings is one, without a title")
  func longParagraphInSeries() {
    let long = String(repeating: "各级各部门要切实履行主体责任，", count: 6) + "抓出成效。"
    let dump = OutlineDump("（一）抓项目。文字。\n（二）\(long)\n（三）抓环境。文字。\n")
    #expect(
      dump.text == """
        1 （一）|抓项目| full h1
        2 （二）|| full h2
        3 （三）|抓环境| full h3
        """)
    #expect(dump.ownText(of: "2") == long)
  }

  @Test("A series may skip up to two numbers that occur in any text, but no more")
  func gaps() {
    expectOutline(
      of: "一、甲\n1.子\n4.丑\n8.寅\n5.卯\n",
      """
      1 一、|甲| full h1
        1.1 1.|子| full h2
        1.4 4.|丑| full h3
        1.5 5.|卯| full h5
      """)
  }

  @Test("A number within a paragraph opens nothing")
  func withinParagraph() {
    expectOutline(of: "一、甲\n要求：（一）抓项目。（二）抓招商。二、三产业要跟上。\n", "1 一、|甲| full h1")
  }
}
