import Testing

@testable import OutlineModel

@Suite("Presence")
struct PresenceTests {
  /// Longer than the room in which a line without punctuation could be a name or a date.
  private static let longFragment = "全县上下要以更高的标准更实的举措更硬的作风把今年的防汛任务逐级分解到人到岗并且每月通报一次"

  @Test(
    "A section is an excerpt where its own text breaks off, and full where it is whole",
    arguments: [
      ("", Presence.full),
      ("要层层压实责任。", .full),
      ("要层层压实责任！", .full),
      ("要层层压实责任；", .full),
      ("主要做好以下工作：", .full),
      ("他说：“要压实责任。”", .full),
      ("谢谢大家", .full),
      ("要压实责任。\n\n县人民政府\n2024年5月6日", .full),
      ("要层层压实责任，", .excerpt),
      ("要层层压实责任,", .excerpt),
      ("抓组织、抓资金、", .excerpt),
      (longFragment, .excerpt),
      ("完整的一句。\n" + longFragment, .excerpt),
      (longFragment + "\n\n", .excerpt),
    ])
  func ownTextEnd(ownText: String, expected: Presence) {
    #expect(presence(of: ownText) == expected)
  }

  @Test(
    "An elision makes an excerpt of the text around it, not of whole text before it",
    arguments: [
      ("要层层压实责任。\n……", Presence.full),
      ("要层层压实责任。\n……略……", .full),
      ("要层层压实责任。\n( ……", .full),
      ("要层层压实责任。\n（略）\n", .full),
      ("要层层压实责任，\n……", .excerpt),
      ("要层层压实责任和各\n……", .excerpt),
      (longFragment + "\n……略……", .excerpt),
      ("要层层压实责任。\n……\n要严格考核。", .excerpt),
      ("要层层压实责任。\n（此处略）\n要严格考核。\n……", .excerpt),
      ("……\n要严格考核。", .excerpt),
      ("要层层压实责任……要严格考核。", .full),
    ])
  func elision(ownText: String, expected: Presence) {
    #expect(presence(of: ownText) == expected)
  }

  @Test("An elision counts for the section whose own text holds it, not for its parent or neighbours")
  func onlyItsOwn() {
    let document = OutlineDump(
      """
      一、甲
      （一）子。要压实责任，
      ……
      （二）丑。要严格考核。
      二、乙
      文字。
      """
    ).document
    #expect(document.outline.sections.map(\.presence) == [.full, .excerpt, .full, .full])
  }

  @Test("A section speaks of its own text only: what its children lack is theirs")
  func contentsOnlyChildren() {
    expectOutline(
      of: "目录\n一、甲部分内容\n（一）子部分内容\n二、乙部分内容\n\n一、甲部分内容\n文字。\n二、乙部分内容\n",
      """
      1 一、|甲部分内容| full h6 c2
        1.1 （一）|子部分内容| contents-only c3
      2 二、|乙部分内容| full h8 c4
      """)
  }

  @Test("Text that a preview cuts off before the footer is an excerpt")
  func preview() {
    let dump = OutlineDump("一、甲\n文字。\n二、乙\n要严格考核，\n预览结束，获取全文请联系老师！\nTop\n")
    #expect(dump.document.outline.sections.map(\.presence) == [.full, .excerpt])
    #expect(dump.parts == "body 1-4, back 5-6")
  }

  private func presence(of ownText: String) -> Presence? {
    let document = OutlineDump("一、压实责任\n\(ownText)\n二、强化考核\n文字。\n").document
    return document.outline.count == 2 ? document.outline[0].presence : nil
  }

  @Test("An article that ends without a full stop is whole, one that ends with a comma is not")
  func articles() {
    let long = String(repeating: "县级以上人民政府应当加强对本行政区域内有关工作的领导", count: 2)
    for (end, presence) in [("", Presence.full), ("＝甲÷乙", .full), ("，", .excerpt), ("。", .full)] {
      let document = OutlineDump("第一条　甲。\n第二条　\(long)\(end)\n第三条　丙。\n").document
      #expect(document.outline[1].presence == presence, "\(end)")
      #expect(document.examination().map(\.code) == (presence == .full ? [] : [.textCut]), "\(end)")
    }
  }
}
