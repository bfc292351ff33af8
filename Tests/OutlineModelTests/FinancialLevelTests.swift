import Testing

@testable import OutlineModel

@Suite("壹、 above 一、")
struct FinancialLevelTests {
  private let plan = """
    壹、計畫緣起
    一、背景
    （一）現況
    1.人口
    2.產業
    （二）問題
    二、目的
    文字在此。
    貳、計畫內容
    一、範圍
    文字在此。
    二、方法
    文字在此。
    參、預期效益
    文字在此。

    """

  @Test("It is a level of its own where the document counts with both")
  func levels() {
    expectOutline(
      of: plan,
      """
      1 壹、|計畫緣起| full h1
        1.1 一、|背景| full h2
          1.1.1 （一）|現況| full h3
            1.1.1.1 1.|人口| full h4
            1.1.1.2 2.|產業| full h5
          1.1.2 （二）|問題| full h6
        1.2 二、|目的| full h7
      2 貳、|計畫內容| full h9
        2.1 一、|範圍| full h10
        2.2 二、|方法| full h12
      3 參、|預期效益| full h14
      """)
    let document = OutlineDump(plan).document
    #expect(document.outline[0].number?.style == .chineseFinancial)
    #expect(document.outline[1].number?.style == .chinese)
    #expect(Set(document.examination().map(\.code)).isDisjoint(with: [.numberDuplicate, .levelSkip]))
    #expect(DocumentProbe(Array(plan.utf8)).violations == [])
  }

  @Test("A printed contents has it too")
  func contents() {
    let text = "目錄\n壹、計畫緣起\n一、背景\n二、目的\n貳、計畫內容\n一、範圍\n二、方法\n參、預期效益\n\n" + plan
    let document = OutlineDump(text).document
    #expect(document.outline.count == 11)
    #expect(document.outline.sections.count { $0.contentsEntry != nil } == 7)
  }

  @Test(
    "Addresses tell it from 一、",
    arguments: [
      ("貳、", "2"), ("二、", nil), ("貳", "2"), ("貳.一", "2.1"), ("2.1", "2.1"), ("壹、計畫", "1"),
      ("一(二)", "1.2"), ("壹一(二)", nil), ("壹、一(二)", "1.1.2"),
    ] as [(String, String?)])
  func addresses(address: String, path: String?) {
    let document = OutlineDump(plan).document
    let resolution = AddressResolver(document).resolve(address)
    if let path, let section = SectionPaths(document.outline).section(at: path) {
      #expect(resolution == .section(section))
      #expect(AddressResolver(document).candidates(document.address(of: section)) == [section])
    } else if case .section = resolution {
      Issue.record("\(address) names one section")
    }
  }

  @Test(
    "Where only one of the two runs on, it is the style of 一、",
    arguments: [
      "壹、甲\n文字。\n貳、乙\n文字。\n參、丙\n文字。\n",
      "一、甲\n文字。\n二、乙\n文字。\n叁、丙\n文字。\n四、丁\n文字。\n",
      "壹、甲\n文字。\n二、乙\n文字。\n三、丙\n文字。\n",
    ])
  func alone(text: String) {
    let document = OutlineDump(text).document
    #expect(document.outline.sections.allSatisfy { $0.depth == 1 && $0.number?.style == .chinese })
    #expect(document.outline.count >= 3)
  }
}
