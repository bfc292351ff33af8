import Testing

@testable import OutlineModel

@Suite("Headings that have lost their number")
struct LostNumberTests {
  private static let contents = """
    目录
    一、统一思想认识
    二、狠抓工作落实
    （一）压实各级责任
    （二）强化督查考核
    三、加强组织领导

    """

  @Test("A section whose number was lost is recognised by its title")
  func runInAndStandAlone() {
    let dump = OutlineDump(
      Self.contents + """
        一、统一思想认识
        文字。
        狠抓工作落实
        文字。
        压实各级责任。要层层压实。
        （二）强化督查考核。要严格考核。
        三、加强组织领导
        """)
    #expect(
      dump.text == """
        1 一、|统一思想认识| full h7 c2
        2 二、|狠抓工作落实| full h9 c3
          2.1 （一）|压实各级责任| full h11 c4
          2.2 （二）|强化督查考核| full h12 c5
        3 三、|加强组织领导| full h13 c6
        """)
    #expect(dump.ownText(of: "2.1") == "要层层压实。")
    #expect(dump.document.anomalies.map(\.code) == [.numberLost, .numberLost])
    #expect(dump.document.anomalies.map(\.section) == [1, 2])
  }

  @Test("The label of such a section is the one in the contents")
  func label() {
    let document = OutlineDump(Self.contents + "一、统一思想认识\n狠抓工作落实\n三、加强组织领导\n").document
    #expect(document.label(of: 1) == "二、")
    #expect(document.outline[1].label.lowerBound < document.body.lowerBound)
    #expect(document.outline[1].headingStart == document.outline[1].heading.lowerBound)
  }

  @Test("A sentence that merely mentions a title is no heading")
  func mention() {
    let dump = OutlineDump(
      Self.contents + "一、统一思想认识\n要狠抓工作落实。\n狠抓工作落实和督查，很重要。\n三、加强组织领导\n")
    #expect(
      dump.text == """
        1 一、|统一思想认识| full h7 c2
        2 二、|狠抓工作落实| contents-only c3
          2.1 （一）|压实各级责任| contents-only c4
          2.2 （二）|强化督查考核| contents-only c5
        3 三、|加强组织领导| full h10 c6
        """)
  }

  @Test("A heading behind a lost one stays behind it, though an entry before it has no heading")
  func order() {
    expectOutline(
      of: """
        目录
        一、甲部分内容
        二、乙部分内容
        三、丙部分内容

        一、甲部分内容
        丙部分内容
        （一）补充内容
        """,
      """
      1 一、|甲部分内容| full h6 c2
      2 二、|乙部分内容| contents-only c3
      3 三、|丙部分内容| full h7 c4
        3.1 （一）|补充内容| full h8
      """)
  }

  @Test("Lost headings are found where the body has no number at all")
  func allLost() {
    expectOutline(
      of: """
        目录
        一、统一思想认识
        二、狠抓工作落实

        开场白。
        统一思想认识
        文字。
        狠抓工作落实。文字。
        """,
      """
      1 一、|统一思想认识| full h6 c2
      2 二、|狠抓工作落实| full h8 c3
      """)
  }
}
