import Testing

@testable import OutlineModel

/// What a person types, the path of the section they are in, and the paths that come of it: one for a section,
/// several behind `?` for candidates, `nothing in P: FIRST-LAST` for nothing.
struct TypedAddress: CustomTestStringConvertible {
  let typed: String
  let current: String?
  let expected: String

  init(_ typed: String, from current: String? = nil, _ expected: String) {
    self.typed = typed
    self.current = current
    self.expected = expected
  }

  var testDescription: String { "\(typed) from \(current ?? "nowhere")" }
}

@Suite("Addresses")
struct AddressResolverTests {
  static let document = OutlineDump(
    """
    一、统一思想认识
    （一）提高政治站位
    （二）认清形势任务
    二、狠抓工作落实
    （一）发展特色产业
    1．做强种植业
    2．做优养殖业
    （1）扩大规模
    （2）防控疫病
    （二）完善基础设施
    1．修建道路
    2．疏浚河道
    （三）增进民生福祉
    三、加强组织领导
    （一）压实各级责任
    （二）强化督查考核
    （三）营造工作氛围
    四、Plan B 2025
    """
  ).document

  static let wholeLabels = [
    TypedAddress("一、", "1"), TypedAddress("二、", "2"), TypedAddress("四、", "4"), TypedAddress(" 三、 ", "3"),
    TypedAddress("三．", "3"), TypedAddress("三.", "3"), TypedAddress("參、", "3"),
  ]

  static let paths = [
    TypedAddress("1", "1"), TypedAddress("3", "3"), TypedAddress("３", "3"), TypedAddress("三", "3"),
    TypedAddress("叁", "3"), TypedAddress("3.2", "3.2"), TypedAddress("３．２", "3.2"),
    TypedAddress("3-2", "3.2"), TypedAddress("三.2", "3.2"), TypedAddress("三2", "3.2"),
    TypedAddress("三(二)", "3.2"),
    TypedAddress("三（二）", "3.2"), TypedAddress("三、(二)", "3.2"), TypedAddress("三、（二）", "3.2"),
    TypedAddress("三㈡", "3.2"), TypedAddress("三.二", "3.2"), TypedAddress("3 2", "3.2"),
    TypedAddress("3/2", "3.2"), TypedAddress("3,2", "3.2"), TypedAddress("3.(二)", "3.2"),
    TypedAddress("第三节", "3"), TypedAddress("第三部分", "3"), TypedAddress("第3部分第2点", "3.2"),
    TypedAddress("第二部分第一点", "2.1"), TypedAddress("2.1.2.2", "2.1.2.2"),
    TypedAddress("二（一）2．（2）", "2.1.2.2"), TypedAddress("二(一)2.(2)", "2.1.2.2"),
    TypedAddress("2.1.1", "2.1.1"), TypedAddress("2.1.⒈", "2.1.1"), TypedAddress("02.01", "2.1"),
  ]

  static let relative = [
    TypedAddress("(一)", from: "1", "1.1"), TypedAddress("(一)", from: "2", "2.1"),
    TypedAddress("(一)", from: "3", "3.1"), TypedAddress("（一）", from: "3.2", "3.1"),
    TypedAddress("㈠", from: "3.2", "3.1"), TypedAddress("(二)", from: "3.2", "3.2"),
    TypedAddress("(二)", from: "2.1.2.1", "2.2"), TypedAddress("(2)", from: "2.1.2.1", "2.1.2.2"),
    TypedAddress("(2)", from: "2.1.2", "2.1.2.2"), TypedAddress("2.", from: "2.1.1", "2.1.2"),
    TypedAddress("2.", from: "2.2", "2.2.2"), TypedAddress("2．", from: "2.1.2.2", "2.1.2"),
    TypedAddress("1.", from: "2.2.2", "2.2.1"), TypedAddress("(1)", from: "3.3", "2.1.2.1"),
    TypedAddress("一、", from: "3.3", "1"), TypedAddress("( 三 )", from: "2.1", "2.3"),
    TypedAddress("(三)", from: "3", "3.3"),
  ]

  static let titles = [
    TypedAddress("疫病", "2.1.2.2"), TypedAddress("疏浚河道", "2.2.2"), TypedAddress("做强", "2.1.1"),
    TypedAddress("plan b", "4"), TypedAddress("ＰＬＡＮ", "4"), TypedAddress("planb2025", "4"),
    TypedAddress("基础 设施", "2.2"), TypedAddress("压实“各级”责任", "3.1"), TypedAddress("0", "4"),
    TypedAddress("四、plan", "4"), TypedAddress("（一）压实各级责任", "3.1"),
    TypedAddress("1．修建道路", from: "1", "2.2.1"), TypedAddress("(三)各级责任", "nothing in -: 1-4"),
    TypedAddress("工作", "? 2 3.3"), TypedAddress("工作", from: "3.1", "? 3.3 2"),
    TypedAddress("工作", from: "1.1", "? 2 3.3"), TypedAddress("实", from: "2.1", "? 2 3.1"),
  ]

  static let exactPaths = [
    TypedAddress("=3.2", "3.2"), TypedAddress("=2.1.2.2", "2.1.2.2"), TypedAddress("=1", from: "3.1", "1"),
    TypedAddress("=3.2.1", "nothing in 3.2: -"), TypedAddress("=3.9", "nothing in 3: 3.1-3.3"),
    TypedAddress("=", "nothing in -: 1-4"),
  ]

  static let notUnique = [
    TypedAddress("(一)", "? 1.1 2.1 3.1"), TypedAddress("(二)", from: "4", "? 3.2 2.2 1.2"),
    TypedAddress("(三)", from: "1.2", "? 2.3 3.3"), TypedAddress("2.", from: "2.3", "? 2.2.2 2.1.2"),
    TypedAddress("2.", from: "2", "? 2.1.2 2.2.2"),
  ]

  static let nothing = [
    TypedAddress("9", "nothing in -: 1-4"), TypedAddress("3.9", "nothing in 3: 3.1-3.3"),
    TypedAddress("2.1.9", "nothing in 2.1: 2.1.1-2.1.2"), TypedAddress("3.1.1", "nothing in 3.1: -"),
    TypedAddress("(九)", "nothing in -: 1-4"), TypedAddress("无此内容", "nothing in -: 1-4"),
    TypedAddress("", "nothing in -: 1-4"), TypedAddress("  ", "nothing in -: 1-4"),
    TypedAddress("。", "nothing in -: 1-4"), TypedAddress("99999999999999999999", "nothing in -: 1-4"),
    TypedAddress("3.99999999999999999999", "nothing in -: 1-4"),
  ]

  @Test(
    "An address names the section that a person means",
    arguments: wholeLabels + paths + relative + titles + exactPaths + notUnique + nothing)
  func resolve(address: TypedAddress) {
    let paths = SectionPaths(Self.document.outline)
    let current = address.current.flatMap(paths.section)
    #expect((current == nil) == (address.current == nil))
    let resolver = AddressResolver(Self.document)
    let resolution = resolver.resolve(address.typed, from: current)
    #expect(describe(resolution) == address.expected)
    let candidates = resolver.candidates(address.typed, from: current)
    switch resolution {
    case .section(let section): #expect(candidates.first == section)
    case .candidates(let sections): #expect(candidates == sections)
    case .item, .items, .nothing: #expect(candidates == [])
    }
  }

  @Test("A number written with a sign of another style is found where no label is written so")
  func otherNumerals() {
    let document = OutlineDump("一、甲\n（1）子\n（2）丑\n").document
    #expect(AddressResolver(document).resolve("（二）") == .section(2))
    #expect(AddressResolver(document).resolve("1、") == .section(0))
  }

  @Test("A whole label comes before a path, and a path before a title")
  func precedence() {
    let document = OutlineDump("一、第二部分\n（一）子\n二、三农工作\n三、其他\n").document
    #expect(AddressResolver(document).resolve("第二部分") == .section(2))
    #expect(AddressResolver(document).resolve("三") == .section(3))
    #expect(AddressResolver(document).resolve("三农") == .section(2))
    #expect(AddressResolver(document).resolve("部分") == .section(0))
  }

  @Test("In a document without numbers the title of nothing is found")
  func plain() {
    let document = OutlineDump("没有标题。\n").document
    let nearby = AddressResolution.Nearby(parent: nil, first: 0, last: 0)
    #expect(AddressResolver(document).resolve("1") == .nothing(nearby))
    #expect(AddressResolver(document).resolve("=u1") == .section(0))
  }

  private func describe(_ resolution: AddressResolution) -> String {
    let paths = SectionPaths(Self.document.outline)
    switch resolution {
    case .section(let section): return paths[section]
    case .candidates(let sections): return "? " + sections.map { paths[$0] }.joined(separator: " ")
    case .item(let section, _): return "item in \(paths[section])"
    case .items(let targets): return "? items in " + targets.map { paths[$0.section] }.joined(separator: " ")
    case .nothing(let nearby):
      let parent = nearby.parent.map { paths[$0] } ?? "-"
      guard let first = nearby.first, let last = nearby.last else { return "nothing in \(parent): -" }
      return "nothing in \(parent): \(paths[first])-\(paths[last])"
    }
  }
}
