import Testing

@testable import OutlineModel

@Suite("Stated counts")
struct CountClaimTests {
  @Test(
    "A count of the sections that follow is compared with them",
    arguments: [
      ("我围绕三个方面讲话。", ["wrong-count 1 stated 3 found 2"]),
      ("下面，我讲三点意见。", ["wrong-count 1 stated 3 found 2"]),
      ("下面，我讲3点意见：", ["wrong-count 1 stated 3 found 2"]),
      ("要抓好以下四个方面的工作：", ["wrong-count 1 stated 4 found 2"]),
      ("我围绕两个方面讲话。", []),
      ("下面，我讲二点意见。", []),
      // No announcements.
      ("刚才三位同志发了言。", []),
      ("要增强四个意识。", []),
      ("我讲三点意见。大家要记住。", []),
      ("要发展第三产业。", []),
    ] as [(String, [String])])
  func sections(opening: String, expected: [String]) {
    #expect(AnomalyReport("同志们：\(opening)\n一、甲\n文字。\n二、乙\n文字。\n").lines == expected)
  }

  @Test("A count within a section is compared with its children")
  func children() {
    let text = "一、甲\n要做好三项工作。\n（一）子。文字。\n（二）丑。文字。\n二、乙\n文字。\n"
    #expect(AnomalyReport(text).lines == ["wrong-count 2 一、 stated 3 found 2"])
    #expect(AnomalyReport(text.replacing("三项", with: "两项")).lines == [])
  }

  @Test("Nothing is said where the rest was cut off, or numbers are missing")
  func doubt() {
    let cut = "同志们：我讲三点意见。\n一、甲\n文字。\n二、乙\n文字，\n……\n"
    #expect(AnomalyReport(cut).lines(.wrongCount) == [])
    let gap = "同志们：我讲三点意见。\n一、甲\n文字。\n三、乙\n文字。\n"
    #expect(AnomalyReport(gap).lines(.wrongCount) == [])
  }

  @Test(
    "A count of items is compared with the lines that follow",
    arguments: [
      ("有下列三种情形的，不予受理：\n（一）甲；\n（二）乙。", ["wrong-count 1 第1条 stated 3 found 2"]),
      ("有下列两种情形的，不予受理：\n（一）甲；\n（二）乙。", []),
      ("有下列情形之一的，不予受理：\n（一）甲；\n（二）乙；\n（三）丙。", []),
      ("有下列第二项至第五项情形的，处罚款：\n（一）甲；\n（二）乙。", []),
      ("分下列两类：\n（一）甲；\n1.子；\n2.丑；\n（二）乙。\n下列三类除外：\n（一）丙；\n（二）丁；\n（三）戊。", []),
      ("应当提交下列三项材料：\n表格一份。", []),
    ] as [(String, [String])])
  func items(text: String, expected: [String]) {
    let outline = GivenOutline("条1=\(text.replacing(" ", with: "")) 条2")
    #expect(AnomalyReport(outline.document()).lines == expected)
  }

  @Test(
    "A count of ordinals within a paragraph is compared with them",
    arguments: [
      ("要做好三项工作。一是抓组织。二是抓资金。", ["wrong-count 2 一、 stated 3 found 2"]),
      ("要做好三项工作：一要抓组织；二要抓资金；三要抓考核。", []),
      ("要做好两项工作。一是抓组织。\n二是抓资金。", []),
      ("要做好三项工作，其中一是重点。", []),
    ] as [(String, [String])])
  func ordinals(text: String, expected: [String]) {
    #expect(AnomalyReport("一、甲\n\(text)\n二、乙\n文字。\n").lines == expected)
  }
}
