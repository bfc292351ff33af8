import CellGrid
import OutlineSearch
import Testing

@testable import BrowserUI

@Suite("Going through the hits")
struct HitListTests {
  @Test("On a narrow screen the last number of a long address can be read")
  func narrow() throws {
    let articles = ["八十一", "八十二", "八十三"].map { "第三百\($0)条　河道由专人看护。\n\n" }.joined()
    var browser = ScriptedBrowser(SampleDocument("河道法\n\n\(articles)"), columns: 40, rows: 10)
    try browser.run("/专人<Enter> L")
    let lines = browser.model.screen().text.split(separator: "\n").filter { $0.contains("专人") }
    for number in ["一", "二", "三"] { #expect(lines.contains { $0.contains(" ..八十\(number)条 ") }) }
  }

  private func browser(columns: Int = 96, rows: Int = 30) throws -> ScriptedBrowser {
    ScriptedBrowser(try .speech, columns: columns, rows: rows)
  }

  @Test(
    "Moving in the list moves to the hit, in the text and in the tree",
    arguments: [
      ("L", 1, "二(二)"), ("L j", 2, "二(二)"), ("L n n", 3, "三(二)"), ("L k", 0, "二(一)"), ("L j N", 1, "二(二)"),
      ("L G", 7, "三(二)"), ("L G j", 7, "三(二)"), ("L G b", 0, ""), ("L g", 0, ""), ("L <Space>", 7, "三(二)"),
      ("gg L", 1, ""), ("<Esc> L", 1, "二(二)"), ("<Esc> G L", 0, ""), ("n n n L", 4, "三(二)"),
    ])
  func moving(keys: String, hit: Int, address: String) throws {
    var browser = try browser()
    try browser.run("/民族文化<Enter> \(keys)")
    #expect(browser.model.list?.chosen == hit)
    #expect(browser.model.search.currentHit == hit)
    let reading = try browser.reading
    #expect(address.isEmpty || hit == 0 || reading.document.address(of: reading.current) == address)
    #expect(browser.model.isHitInView(hit))
  }

  @Test("All hits begin in one column, which is that of the widest address on a narrow screen")
  func aligned() throws {
    for (columns, rows) in [(96, 30), (80, 24), (59, 14), (20, 5), (200, 60)] {
      var browser = try browser(columns: columns, rows: rows)
      try browser.run("/民族文化<Enter> L j j")
      let screen = browser.model.screen()
      let starts = (rows - 1 - browser.model.listRows..<rows - 1).map { row in
        screen.row(row).firstIndex { $0.style.contains(.hit) || $0.style.contains(.currentHit) }
          .map { $0 - screen.row(row).startIndex }
      }
      #expect(Set(starts).count == 1 && starts[0] != nil, "\(columns)x\(rows): \(starts)")
    }
  }

  @Test(
    "Esc brings text, tree and focus back to where one was",
    arguments: ["", "n", "zM j j <Tab>", "s", "s j j", "g五<Enter>", "<Tab> d"])
  func escape(keys: String) throws {
    for size in [(96, 30), (50, 16), (20, 5)] {
      for end in ["<Esc>", "q", "L", "<C-c>", "<BS>"] {
        var browser = try browser(columns: size.0, rows: size.1)
        try browser.run("/民族文化<Enter> \(keys)")
        let before = browser.model.screen()
        try browser.run("L j j k G \(end)")
        #expect(browser.model.screen() == before, "\(keys) \(size) \(end)")
        #expect(browser.effects.isEmpty)
      }
    }
  }

  @Test("Enter stays there, opens what hid the section, and can be undone as one jump")
  func enter() throws {
    var browser = try browser()
    try browser.run("/民族文化<Enter> zM gg")
    let before = try browser.reading.stop
    try browser.run("L G k <Enter>")
    #expect(browser.model.mode == .browsing)
    let reading = try browser.reading
    #expect(reading.document.address(of: reading.current) == "三(二)")
    #expect(reading.tree.section(atRow: reading.cursor.row) == reading.current)
    #expect(browser.model.search.currentHit == 6)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == before)
  }

  @Test("The wheel goes through the list, and a click goes to a hit")
  func mouse() throws {
    var browser = try browser()
    try browser.run("/民族文化<Enter> L <wheel-down 10,25>")
    #expect(browser.model.list?.chosen == 2)
    try browser.run("<click 10,26>")
    #expect(browser.model.mode == .browsing)
    #expect(browser.model.search.currentHit == 5)
  }

  @Test("The hit stays chosen when the document is read anew, and the list ends when there are none")
  func readAnew() throws {
    var browser = try browser()
    try browser.run("/民族文化<Enter> L j j <hold>")
    let place = try browser.reading.stop
    browser.load(try .speech)
    #expect(browser.model.screen().text.contains("查找中"))
    try browser.run("j <Up> <answer>")
    #expect(browser.model.list?.chosen == 3)
    #expect(try browser.reading.stop == place)
    browser.load(SampleDocument("一、开头\n\n没有别的。\n"))
    #expect(browser.model.mode == .browsing)
    #expect(browser.model.search.currentHit == nil)
  }

  @Test("Whatever stands around a hit, its own bytes are what stands out in the list")
  func strangeText() throws {
    let text = "一、甲\n\n" + String(repeating: "e\u{301}\t\u{202E}文", count: 300) + "要点"
    var browser = ScriptedBrowser(
      SampleDocument(text + String(repeating: "\u{1B}[2J👨‍👩‍👧", count: 300) + "\n"), columns: 60, rows: 12)
    try browser.run("/要点<Enter> L")
    let screen = browser.model.screen()
    let shown = screen.row(10).filter { $0.style.contains(.currentHit) && !$0.isContinuation }
    #expect(shown.map(\.base) == ["要", "点"])
  }
}
