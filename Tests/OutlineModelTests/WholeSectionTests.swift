import Testing

@testable import OutlineModel

@Suite("A heading that holds all others")
struct WholeSectionTests {
  private let document = MarkedSample(
    """
    # 工作方案
    开头。
    ## 一、总体要求
    文字。
    ## 二、重点任务
    ### （一）打牢基础
    1.甲事项；
    2.乙事项。
    ### （二）提升水平
    文字。
    """
  ).document

  @Test(
    "It has no place in the paths that people type",
    arguments: [
      ("二", "u1.2"), ("2", "u1.2"), ("二、", "u1.2"), ("二(二)", "u1.2.2"), ("2.1", "u1.2.1"), ("2-2", "u1.2.2"),
      ("第二部分", "u1.2"), ("工作方案", "u1"), ("=u1.2", "u1.2"), ("=2", nil), ("3", nil),
    ] as [(String, String?)])
  func paths(address: String, path: String?) {
    let section = path.flatMap(SectionPaths(document.outline).section)
    #expect((section == nil) == (path == nil))
    let resolution = AddressResolver(document).resolve(address)
    if let section {
      #expect(resolution == .section(section))
    } else if case .nothing(let nearby) = resolution {
      #expect(nearby == .init(parent: nil, first: address == "3" ? 1 : 0, last: address == "3" ? 2 : 0))
    } else {
      Issue.record("\(address) names something")
    }
  }

  @Test("Items below it have their address too")
  func items() {
    guard case .item(3, let item) = AddressResolver(document).resolve("二(一)2") else {
      Issue.record("二(一)2 names no item")
      return
    }
    #expect(document.address(of: item, in: 3) == "二（一）2")
  }

  @Test("It is left out of the addresses of others, and is its own")
  func addresses() {
    let addresses = document.outline.sections.indices.map(document.address)
    #expect(addresses == ["工作方案", "一", "二", "二（一）", "二（二）"])
  }

  @Test("One of several headings at the top keeps its place, and so does one with a number")
  func others() {
    let several = MarkedSample("# 方案\n## 一、甲\n# 附则\n## 一、丙\n").document
    #expect(AddressResolver(several).candidates("二") == [])
    #expect(several.address(of: 1) == "方案.一")
    let numbered = MarkedSample("# 一、方案\n## （一）甲\n## （二）乙\n").document
    #expect(AddressResolver(numbered).candidates("二") == [])
    #expect(numbered.address(of: 2) == "一（二）")
    #expect(numbered.titleText == nil)
  }

  @Test("Its title is the document's where nothing else names one")
  func title() {
    #expect(document.titleText == "工作方案")
    #expect(MarkedSample("# 方案\n## 一、甲\n", titleProperty: "实施方案").document.titleText == "实施方案")
    #expect(MarkedSample("# 方案\n文字。\n").document.titleText == "方案")
    #expect(MarkedSample("# 方案\n# 附则\n").document.titleText == nil)
    #expect(OutlineDump("没有标题。\n").document.titleText == nil)
  }
}
