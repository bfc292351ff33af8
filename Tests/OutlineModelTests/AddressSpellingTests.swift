import Testing

@testable import OutlineModel

@Suite("Ways to write an address")
struct AddressSpellingTests {
  static let statute = OutlineParser.parse(
    SourceText(
      """
      中华人民共和国养蜂法（2021年修正）

      第一章　总则
      第一条　为了发展养蜂业，制定本法。
      第二条　在境内养蜂的，适用本法。
      养蜂人应当登记。
      第二条之一　转地放蜂的，应当报告。
      第二条之二　本法第一条所称养蜂业，包括加工。
      第二章　管理
      第三条　主管部门依照本法第一条管理。
      第四条　违反本法的，责令改正。
      附件1
      名单。
      附件2
      路线。
      """))

  static let standard = OutlineParser.parse(
    SourceText(
      """
      1 Overview
      A box is a crate with a lid.
      2 Boxes
      2.1 Lids
      Lids close.
      2.2 Handles
      Handles lift.
      3 Crates
      Crates are large.
      Appendix A. Sizes
      Small and large.
      Appendix B. Colours
      Red and blue.
      """))

  @Test(
    "A statute is addressed with its name before the number, by a suffix behind a full stop, by a unit alone",
    arguments: [
      ("本法第三条", "第三条"), ("养蜂法第三条", "第三条"), ("养蜂法 3", "第三条"), ("中华人民共和国养蜂法第三条", "第三条"),
      ("《养蜂法》第3条", "第三条"), ("《中华人民共和国养蜂法》第二条第二款", "第二条 item"), ("本法第二章", "第二章"),
      ("养鱼法第三条", ""), ("《养鱼法》第三条", ""), ("《养鱼法》第二条之二", ""), ("蜂第三条", ""), ("本法第九条", ""),
      ("本法第一条", "第一条"), ("《养蜂法》3(一)", ""),
      ("2.1", "第二条 item"), ("2.2", "第二条 item"), ("3。1", "第三条 item"), ("2-2", "第二条之二"), ("2.3", ""),
      ("附件", "附件1 附件2"), ("章", "第一章 第二章"), ("附录", ""),
    ])
  func statutes(address: String, expected: String) {
    #expect(Self.describe(address, Self.statute) == expected)
  }

  @Test("A full stop stands before a suffix where nothing else is meant")
  func suffixes() {
    let document = StatuteSample("第一条　甲。\n第一条之一　乙。\n第一条之二　丙。\n第二条　丁。\n").document
    #expect(Self.describe("1.2", document) == "第一条之二")
    #expect(Self.describe("1.1", document) == "第一条 item")
    #expect(Self.describe("1.3", document) == "")
  }

  @Test(
    "English words may be shortened, and a document may follow",
    arguments: [
      ("sec 3", "3"), ("sec. 2.1", "2.1"), ("Sec.2.2", "2.2"), ("§ 2.1", "2.1"), ("App. B", "Appendix B."),
      ("app B", "Appendix B."), ("B", "Appendix B."), ("A", "Appendix A."), ("C", "3 Appendix B."),
      ("Section 2.2 of RFC 9999", "2.2"), ("sec. 2.2 of this document", "2.2"),
      ("Appendix A of RFC 9999", "Appendix A."),
      ("Appendix", "Appendix A. Appendix B."), ("2。1", "2.1"), ("Section 9 of RFC 9999", ""), ("App. C", ""),
    ])
  func shortened(address: String, expected: String) {
    #expect(Self.describe(address, Self.standard) == expected)
  }

  @Test(
    "What is said of a missing number speaks of its kind, and of insertions where it is one",
    arguments: [
      ("9", "第一条-第四条"), ("第九条", "第一条-第四条"), ("养蜂法第九条", "第一条-第四条"), ("第二条之三", "第二条之一-第二条之二"),
      ("第三条之二", "第三条-第三条"), ("第九条之二", "第一条-第四条"), ("第三章", "第一章-第二章"), ("第二章第九条", "第三条-第四条"),
      ("附件9", "附件1-附件2"), ("养鱼法第三条", "第一章-附件2"), ("《养鱼法》第三条", "第一章-附件2"),
    ])
  func missing(address: String, expected: String) {
    guard case .nothing(let nearby) = AddressResolver(Self.statute).resolve(address) else {
      Issue.record("\(address) names something")
      return
    }
    let ends = [nearby.first, nearby.last].map { $0.map(Self.statute.label) ?? "" }
    #expect(ends.joined(separator: "-") == expected)
  }

  private static func describe(_ address: String, _ document: Document) -> String {
    AddressResolver(document).targets(address)
      .map { document.label(of: $0.section) + ($0.item == nil ? "" : " item") }.joined(separator: " ")
  }
}
