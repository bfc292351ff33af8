import CellGrid
import OutlineModel
import Testing

@testable import BrowserUI

@Suite("Going through the links")
struct LinkListTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> ScriptedBrowser {
    ScriptedBrowser(try SampleDocument(named: "guide.marked"), columns: columns, rows: rows)
  }

  private static let targets = [
    "https://kettle.example/zh/手册", "mailto:tea@kettle.example", "doc/选项.md#全部",
    "https://kettle.example/story/of/a/kettle/that/boiled/for/forty/days/and/forty/nights.html",
  ]

  @Test(
    "The list begins at the reader's place, and y copies where the chosen link leads",
    arguments: [
      ("o y", 0, "卷首"), ("o j y", 1, "卷首"), ("j o y", 2, "二(一)"), ("G o y", 3, "三"), ("o G y", 3, "三"),
      ("G o gg y", 0, "卷首"), ("j j <Tab> o k k k y", 0, "卷首"), ("o n n N y", 1, "卷首"),
    ])
  func copying(keys: String, link: Int, address: String) throws {
    var browser = try browser()
    try browser.run(keys)
    #expect(browser.effects == [.copy(.target(Self.targets[link]))])
    #expect(browser.model.list?.chosen == link, "the list stays open")
    let reading = try browser.reading
    let part = reading.document.part(at: reading.flow.byteRange(of: reading.top).lowerBound)
    #expect(part == .body ? reading.document.address(of: reading.current) == address : address == "卷首")
  }

  @Test("The words of the chosen link stand out, and not afterwards")
  func words() throws {
    var browser = try browser()
    try browser.run("o j")
    let words = browser.model.screen().cells.filter { $0.style.contains(.currentHit) && !$0.isContinuation }
    #expect(String(String.UnicodeScalarView(words.map(\.base))) == "来信")
    try browser.run("<Enter>")
    #expect(!browser.model.screen().cells.contains { $0.style.contains(.currentHit) })
  }

  @Test(
    "Esc brings text, tree and focus back to where one was",
    arguments: ["", "zM j", "<Tab> d", "j j <Tab> l"])
  func escape(keys: String) throws {
    for size in [(80, 24), (40, 10), (20, 5)] {
      for end in ["<Esc>", "q", "o", "<C-c>"] {
        var browser = try browser(columns: size.0, rows: size.1)
        try browser.run(keys)
        let before = browser.model.screen()
        try browser.run("o j j G \(end)")
        #expect(browser.model.screen() == before, "\(keys) \(size) \(end)")
      }
    }
  }

  @Test("Enter stays there and opens what hid the section; Backspace leads back")
  func enter() throws {
    var browser = try browser()
    try browser.run("zM")
    let before = try browser.reading.stop
    try browser.run("o j j <Enter>")
    let reading = try browser.reading
    #expect(browser.model.mode == .browsing && reading.document.address(of: reading.current) == "二(一)")
    #expect(reading.tree.section(atRow: reading.cursor.row) == reading.current)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == before)
  }

  @Test("A link in a wide table is scrolled into view")
  func inTable() throws {
    let row = String(repeating: "cell ", count: 60)
    var sample = SampleDocument("一、表\n\(row)target\n")
    let start = "一、表\n".utf8.count
    sample.marks.blocks = [FormatMarks.Block(.table, start..<start + row.utf8.count + 6)]
    sample.marks.spans = [
      FormatMarks.Span(.link("#there"), start + row.utf8.count..<start + row.utf8.count + 6)
    ]
    var browser = ScriptedBrowser(sample)
    try browser.run("o")
    let words = browser.model.screen().cells.filter { $0.style.contains(.currentHit) }
    #expect(String(String.UnicodeScalarView(words.map(\.base))) == "target")
  }

  @Test("Of a section without a number its own first words stand beside a link")
  func longNames() throws {
    let text = """
      tigang-marked-text 1

      heading 1 @1\tBrewing, and everything that comes before it
      heading 2 @3\tWater from the well behind the house
      paragraph @5\tBoil.
       link 0-4 #a
      heading 1 @7\tSteeping
      paragraph @9\tWait.
       link 0-4 #b

      """
    var browser = ScriptedBrowser(SampleDocument(text, name: "long.marked"))
    try browser.run("o")
    let lines = browser.model.screen().text.split(separator: "\n")
    for row in ["> Water fr..  Boil -> #a", "  Steeping    Wait -> #b"] {
      #expect(lines.contains { $0.hasPrefix(row) })
    }
  }

  @Test("Without a document and without links there is no list")
  func none() throws {
    var unread = ScriptedBrowser(try .speech, isLoaded: false)
    try unread.run("o")
    #expect(unread.model.mode == .browsing)
    try unread.run("<load 2000> o")
    #expect(unread.model.mode == .browsing && unread.model.notice?.text == "正在读入")
    try unread.run("<load> o")
    #expect(unread.model.mode == .browsing && unread.model.notice?.text == "没有链接")
  }
}
