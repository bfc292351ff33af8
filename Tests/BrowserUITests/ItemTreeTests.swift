import CellGrid
import Testing

@testable import BrowserUI
@testable import OutlineModel

@Suite("Items in the tree")
struct ItemTreeTests {
  private func browser(_ keys: String, rows: Int = 24) throws -> ScriptedBrowser {
    var browser = ScriptedBrowser(try SampleDocument(named: "items.txt"), columns: 80, rows: rows)
    try browser.run(keys)
    return browser
  }

  /// The row of the tree that the cursor is on, as it is to be seen.
  private func cursorRow(_ browser: ScriptedBrowser) throws -> String {
    let lines = browser.model.screen().text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.first { $0.hasPrefix(">") })
    return String(line.dropFirst().prefix { $0 != "|" }).trimmingPrefix { "-+ ".contains($0) }.description
  }

  @Test(
    "The keys of the tree walk through sections and items alike, and the text follows",
    arguments: [
      ("I", "一、提高认识"), ("I j", "一是学习到位"), ("I j j j", "三是责任到位"), ("I j j j j", "(一)组织学习"),
      ("I j j j j k", "三是责任到位"), ("I <Space> k k", "三是奖罚要明确"), ("I <Space> b", "一、提高认识"),
      ("I G k", "四是记录要完整"), ("I j j h", "一、提高认识"), ("I j j j ]", "二、抓好落实"), ("I za j", "二、抓好落实"),
      ("j j I j", "二、抓好落实"), ("zM I j", "二、抓好落实"), ("zM I j j", "一是分工要明确"),
      ("I j j <Tab> <Tab>", "二是检查到位"), ("I j I", "一、提高认识"), ("I j j zM", "一、提高认识"),
      ("I g 二、四是 <Enter>", "四是记录要完整"),
    ])
  func walking(keys: String, expected: String) throws {
    let browser = try browser(keys)
    #expect(try cursorRow(browser).hasPrefix(expected))
    let reading = try browser.reading
    let row = reading.flow.byteRange(of: reading.top)
    guard reading.cursor.item != nil else { return }
    #expect(reading.document.source.string(row).contains(expected))
  }

  @Test("Enter reads on at the item, and scrolling the text leads the tree back to sections")
  func entering() throws {
    var browser = try browser("I G k k <Enter>")
    #expect(browser.model.focus == .text)
    #expect(try browser.reading.cursor.item == 2)
    try browser.run("k")
    #expect(try browser.reading.cursor.item == nil)
  }

  @Test("A click on an item goes to it and can be undone")
  func clicking() throws {
    var browser = try browser("I <click 12,3>")
    #expect(try cursorRow(browser).hasPrefix("二是检查到位"))
    try browser.run("<BS>")
    #expect(try cursorRow(browser).hasPrefix("一、提高认识"))
    try browser.run("<click 12,20>")
    #expect(try cursorRow(browser).hasPrefix("一、提高认识"), "there is no row")
  }

  @Test("The cursor stays in view however low the screen is", arguments: [5, 6, 8, 12])
  func lowScreens(rows: Int) throws {
    var browser = try browser("I", rows: rows)
    for key in Array(repeating: "j", count: 14) + Array(repeating: "k", count: 14) {
      try browser.run(key)
      #expect(throws: Never.self) { try cursorRow(browser) }
    }
  }

  @Test("The items are those of the newest snapshot")
  func readAnew() throws {
    var browser = try browser("I")
    browser.load(SampleDocument("一、甲\n\n要做到:一是学,二是看,三是做。\n\n二、乙\n\n文字。\n"))
    try browser.run("j j j")
    #expect(try cursorRow(browser).hasPrefix("三是做"))
    browser.load(SampleDocument("一、甲\n\n没有。\n\n二、乙\n\n文字。\n"))
    #expect(try cursorRow(browser).hasPrefix("一、甲"))
  }

  @Test("An article shows its paragraphs only where there are several")
  func paragraphs() throws {
    let text = "第一条　只有一款。\n第二条　第一款。\n第二款。\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let second = lines[0].utf8.count + 1
    func article(_ value: Int, at start: Int, end: Int) -> Section {
      let label = start..<start + "第一条".utf8.count
      return Section(
        depth: 1, number: SectionNumber(.article, value), label: ByteRange(label),
        title: ByteRange(emptyAt: label.upperBound), heading: ByteRange(label),
        ownText: ByteRange(label.upperBound..<end), contentsEntry: nil, presence: .full, descendantCount: 0,
        parent: nil)
    }
    let sections = [article(1, at: 0, end: second), article(2, at: second, end: text.utf8.count)]
    let items = TreeItems(
      Document(
        source: SourceText(text), outline: Outline(sections), parts: [Part(.body, 0..<text.utf8.count)],
        profile: .statute, title: nil, date: nil, salutation: nil, opening: 0, anomalies: []))
    #expect(items.items(of: 0).isEmpty)
    #expect(items.items(of: 1).map(\.number.value) == [1, 2])
  }
}
