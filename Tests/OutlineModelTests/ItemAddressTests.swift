import Testing

@testable import OutlineModel

@Suite("Addresses of items")
struct ItemAddressTests {
  static let statute = StatuteSample(
    """
    第一章　总则
    第一条　为了规范管理，制定本办法。
    第二条　本办法适用于下列活动：
    （一）采集；
    （二）保管：
    1.登记；
    2.入库。
    前款规定的活动，应当备案。
    有下列情形之一的，不予备案：
    （一）材料不全；
    （二）超过期限。
    第二章　管理
    第三条　有下列职责：
    （一）指导；
    （二）监督。
    第三条之二　增加的职责。
    第四条　禁止一切事项。
    附件1　申请表
    附件2　登记表
    """)

  static let taiwan = StatuteSample(
    """
    第 15-1 條 申請人應為下列之人：
    一、自然人：
    （一）本國人。
    （二）外國人。
    二、法人。
    前項申請，應附文件。
    第 16 條 施行日期。
    """)

  static let japan = StatuteSample(
    """
    第十五条の二　届出をする者は、次の者とする。
    一　個人
    二　法人
    ２　前項の届出は、書面による。
    第十六条　この法律は、公布の日から施行する。
    """)

  static let cases: [(String, String)] = [
    ("第二条第三款第（二）项", "第二条 （二）超过期限。"), ("第二条第三款第(二)项", "第二条 （二）超过期限。"),
    ("第二条第三款第二项", "第二条 （二）超过期限。"), ("2.3.(2)", "第二条 （二）超过期限。"), ("2.3.2", "第二条 （二）超过期限。"),
    ("二条三款", "第二条 有下列情形之一的，不予备案："), ("2.2", "第二条 前款规定的活动，应当备案。"),
    ("第二条第一款第二项第1目", "第二条 1.登记；"), ("2.1.2.2", "第二条 2.入库。"), ("第2条第1款第2项第2目", "第二条 2.入库。"),
    ("第三条(二)", "第三条 （二）监督。"), ("第三条第二项", "第三条 （二）监督。"), ("3.1.2", "第三条 （二）监督。"),
    ("第三条之二第一款", "第三条之二 增加的职责。"), ("3-2.1", "第三条之二 增加的职责。"),
    ("第二章第三条第一项", "第三条 （一）指导；"),
    ("第二条（二）", "? （二）保管： （二）超过期限。"),
    ("第二条", "第二条"), ("2", "第二条"), ("第三条之二", "第三条之二"), ("3之2", "第三条之二"), ("3-2", "第三条之二"),
    ("第3条之2", "第三条之二"), ("第二章", "第二章"), ("第2章", "第二章"), ("附件2", "附件2"), ("附件 ２", "附件2"),
    ("(二)", "nothing in -:"), ("第二项", "nothing in -:"), ("第三条b", "nothing in 第三条: 有下列职责： 有下列职责："),
    ("第二章第三条", "第三条"), ("第四条第二款", "nothing in 第四条: 禁止一切事项。 禁止一切事项。"),
    ("第二条第三款第九项", "nothing in 第二条: （一）材料不全； （二）超过期限。"),
    ("2.9", "nothing in 第二条: 本办法适用于下列活动： 有下列情形之一的，不予备案："), ("第九条", "nothing in -:"),
    ("第四条(一)", "nothing in 第四条: 禁止一切事项。 禁止一切事项。"), ("第四条第一项", "nothing in 第四条: 禁止一切事项。 禁止一切事项。"),
    ("4.(一)", "nothing in 第四条: 禁止一切事项。 禁止一切事项。"),
    ("3-9", "nothing in 第三条: 有下列职责： 有下列职责："),
  ]

  @Test("An address leads to the item that a person means, or says what there is", arguments: cases)
  func resolve(typed: String, expected: String) {
    #expect(Self.describe(AddressResolver(Self.statute.document).resolve(typed), Self.statute) == expected)
  }

  @Test(
    "In Taiwan 項 are paragraphs and 款 entries",
    arguments: [
      ("第15-1條第2項", "第 15-1 條 前項申請，應附文件。"), ("第15條之1第1項第2款", "第 15-1 條 二、法人。"),
      ("第15-1條第1項第1款第2目", "第 15-1 條 （二）外國人。"), ("15-1", "第 15-1 條"), ("16", "第 16 條"),
    ])
  func inTaiwan(typed: String, expected: String) {
    #expect(Self.describe(AddressResolver(Self.taiwan.document).resolve(typed), Self.taiwan) == expected)
  }

  @Test(
    "In Japan 項 are numbered paragraphs and 号 entries",
    arguments: [
      ("第十五条の二第一項第二号", "第十五条の二 二　法人"), ("第十五条の二第二項", "第十五条の二 ２　前項の届出は、書面による。"),
      ("第15条の2第1号", "第十五条の二 一　個人"),
    ])
  func inJapan(typed: String, expected: String) {
    #expect(Self.describe(AddressResolver(Self.japan.document).resolve(typed), Self.japan) == expected)
  }

  @Test("An item without its article is looked for in the section one is in")
  func relative() throws {
    let third = try #require(Self.statute.section("第三条"))
    let resolver = AddressResolver(Self.statute.document)
    #expect(Self.describe(resolver.resolve("(二)", from: third), Self.statute) == "第三条 （二）监督。")
    #expect(Self.describe(resolver.resolve("第一款", from: third), Self.statute) == "第三条 有下列职责：")
  }

  @Test(
    "The address of an item leads back to it",
    arguments: [ItemAddressTests.statute, ItemAddressTests.taiwan, ItemAddressTests.japan])
  func roundTrip(sample: StatuteSample) {
    let resolver = AddressResolver(sample.document)
    for section in sample.document.outline.sections.indices {
      for item in ItemReader.items(of: section, in: sample.document) {
        let address = sample.document.address(of: item, in: section)
        #expect(resolver.resolve(address) == .item(section: section, item), "\(address)")
      }
    }
  }

  @Test("The address of an item is written as in its country")
  func written() throws {
    let examples = [
      (Self.statute, "2.3.2", "第二条第三款第（二）项"), (Self.statute, "2.1.2.1", "第二条第一款第（二）项第1目"),
      (Self.statute, "3.1.1", "第三条第（一）项"), (Self.statute, "4.1", "第四条第一款"),
      (Self.taiwan, "15-1.1.1.2", "第15-1條第1項第1款第2目"), (Self.japan, "15-2.1.2", "第十五条の二第一項第二号"),
    ]
    for (sample, typed, address) in examples {
      guard case .item(let section, let item) = AddressResolver(sample.document).resolve(typed) else {
        Issue.record("\(typed) names no item")
        continue
      }
      #expect(sample.document.address(of: item, in: section) == address)
    }
  }

  @Test("In a speech a path leads from the section into its items")
  func speech() {
    let document = OutlineDump("一、抓工作\n（一）抓项目。抓好三件事：一是修路；二是架桥。\n二、抓作风\n").document
    let resolver = AddressResolver(document)
    guard case .item(1, let item) = resolver.resolve("一(一)二是") else {
      Issue.record("no item")
      return
    }
    #expect(document.source.string(item.range.range) == "二是架桥。")
    #expect(document.address(of: item, in: 1) == "一（一）二是")
    #expect(resolver.resolve("1.1.2") == .item(section: 1, item))
    #expect(resolver.resolve(document.address(of: item, in: 1)) == .item(section: 1, item))
  }

  @Test(
    "An ordinal word names an item of its form and no section",
    arguments: [
      ("一(一)二是", "二是架桥。"), ("一(一)2", "2．养路"), ("一(一)2.第二", "第二，补坑。"), ("一(一)1.一是", nil), ("一(一)第二", "二是架桥。"),
      ("一(二)二是", nil), ("一(二)2", "2．育人"), ("二第二", "第二，查。"), ("第二", "二、抓作风"), ("一(一)三是", nil),
    ] as [(String, String?)])
  func ordinals(address: String, expected: String?) {
    let document = OutlineDump(
      """
      一、抓工作
      （一）抓道路
      抓好两件事：一是修路；二是架桥。
      1．新路
      2．养路
      办法有两条。第一，巡查，有时也看第一、二段。第二，补坑。
      （二）抓人才
      1．选人
      2．育人
      二、抓作风
      靠两条：第一，说；第二，查。
      """
    ).document
    let found = AddressResolver(document).targets(address).map { target in
      let range = target.item?.range.range ?? document.outline[target.section].heading.range
      return String(document.source.string(range).prefix { !$0.isNewline })
    }
    #expect(found == (expected.map { [$0] } ?? []))
  }

  private static func describe(_ resolution: AddressResolution, _ sample: StatuteSample) -> String {
    let document = sample.document
    func text(_ item: Item?) -> String {
      guard let item else { return "" }
      return " \(document.source.string(item.range.range).prefix { !$0.isNewline })"
    }
    switch resolution {
    case .section(let section): return document.label(of: section)
    case .item(let section, let item): return document.label(of: section) + text(item)
    case .candidates(let sections): return "? " + sections.map(document.label).joined(separator: " ")
    case .items(let targets): return "?" + targets.map { text($0.item) }.joined()
    case .nothing(let nearby):
      let parent = nearby.parent.map(document.label) ?? "-"
      return "nothing in \(parent):\(text(nearby.firstItem))\(text(nearby.lastItem))"
    }
  }
}
