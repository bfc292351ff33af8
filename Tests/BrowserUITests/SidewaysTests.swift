import CellGrid
import OutlineModel
import TestSupport
import Testing

@testable import BrowserUI

@Suite("Rows that are not wrapped")
struct SidewaysTests {
  /// A section with a paragraph, a table of so many columns, and one more section.
  private static func sample(columns: Int) -> SampleDocument {
    let cells = (0..<columns / 10).map {
      "cell" + String(repeating: " ", count: 6 - String($0).count) + "\($0)"
    }
    let row = cells.joined()
    let before = "一、表格\n下面是表。\n"
    let table = [row, "short", row].joined(separator: "\n")
    var sample = SampleDocument(before + table + "\n后面的话。\n二、末节\n没有表。\n")
    let start = before.utf8.count
    sample.marks.blocks = [FormatMarks.Block(.table, start..<start + table.utf8.count)]
    return sample
  }

  /// The rows of the text pane that begin with a sign, and those that end with one.
  private static func signs(_ browser: ScriptedBrowser) -> (left: Int, right: Int) {
    let (screen, area) = (browser.model.screen(), browser.model.layout.textRows)
    func count(_ sign: Unicode.Scalar, column: Int) -> Int {
      area.rows.count { row in
        let cell = screen[column: column, row: row]
        return cell.base == sign && cell.style.contains(.dimmed)
      }
    }
    return (count("<", column: area.columns.lowerBound), count(">", column: area.columns.upperBound - 1))
  }

  @Test(
    "Left and Right scroll by half of the pane and stop at both ends; from the left end Left leads to the tree"
  )
  func scrolling() throws {
    var browser = ScriptedBrowser(Self.sample(columns: 100), columns: 80)
    let pane = browser.model.layout.text.size.columns
    try browser.run("<Tab>")
    #expect(Self.signs(browser) == (0, 2))
    try browser.run("l")
    #expect(try browser.reading.firstColumn == pane / 2)
    try browser.run("<Right> l l l")
    #expect(try browser.reading.firstColumn == 100 - pane)
    #expect(Self.signs(browser) == (3, 0), "the short row is cut too")
    try browser.run("h <Left>")
    #expect(try browser.reading.firstColumn == 0 && browser.model.focus == .text)
    try browser.run("h")
    #expect(browser.model.focus == .tree)
  }

  @Test("With the tree in focus, or nothing wide in view, nothing scrolls sideways")
  func nothingToScroll() throws {
    var browser = ScriptedBrowser(Self.sample(columns: 100), columns: 80)
    try browser.run("l h l h <Tab>")
    #expect(try browser.reading.firstColumn == 0)
    var narrow = ScriptedBrowser(Self.sample(columns: 30), columns: 80)
    try narrow.run("<Tab> l l")
    #expect(try narrow.reading.firstColumn == 0)
    try browser.run("G l")
    #expect(try browser.reading.firstColumn >= 0)
  }

  @Test(
    "What was scrolled begins anew with another section, and after a resize that has room for all",
    arguments: ["<Tab> j", "g二<Enter>", "<resize 200x24>"])
  func reset(keys: String) throws {
    var browser = ScriptedBrowser(Self.sample(columns: 100), columns: 80)
    try browser.run("<Tab> l l")
    #expect(try browser.reading.firstColumn > 0)
    try browser.run(keys)
    #expect(try browser.reading.firstColumn == 0)
  }

  @Test(
    "A hit beyond the edge is scrolled into view, and Esc brings back what was seen",
    arguments: [0, 3, 4, 9, 100, 198, 199])
  func hits(cell: Int) throws {
    for columns in [20, 40, 80, 96] {
      var browser = ScriptedBrowser(Self.sample(columns: 2_000), columns: columns)
      try browser.run("<Tab> l l")
      let before = browser.model.screen()
      try browser.run("/\"\(cell)cell\"")
      let hits = browser.model.screen().cells.filter { $0.style.contains(.currentHit) }
      let words = String(String.UnicodeScalarView(hits.map(\.base)))
      #expect(words == "\(cell)cell" || cell == 199, "\(columns) columns: \(words)")
      try browser.run("<Esc>")
      #expect(browser.model.screen() == before)
    }
  }

  @Test("What is drawn in wrapped text is scrolled sideways, and the paragraph below it is wrapped")
  func drawing() throws {
    let words = """
      The mill stands where the brook leaves the wood, and it was
      built by a family that had come over the hills with nothing
      but two oxen and a chest of tools. Nobody remembers what it
      ground in the first years, because the books of those years
      were lost when the river rose and took the lower floor with
      everything that stood in it.
      """
    let box = "+" + String(repeating: "-", count: 57) + "+"
    let drawing = [box, "|" + String(repeating: " ", count: 57) + "|", box].joined(separator: "\n")
    let text = "1. Mills\n\n\(drawing)\n\n\(words)\n\n2. Gates\n\nNone.\n"
    var browser = ScriptedBrowser(SampleDocument(text), columns: 80)
    let pane = browser.model.layout.text.size.columns
    try #require(pane < 59)
    try browser.run("<Tab>")
    #expect(Self.signs(browser) == (0, 3))
    try browser.run("l l l l")
    #expect(try browser.reading.firstColumn == 59 - pane)
    #expect(Self.signs(browser) == (3, 0))
  }

  @Test("A row of 60,000 columns is one row, wherever one looks at it")
  func longRow() throws {
    var browser = ScriptedBrowser(Self.sample(columns: 60_000))
    try browser.run("<Tab>" + String(repeating: "l", count: 5))
    let row = try #require(browser.reading.flow.rows(from: browser.reading.top, count: 24).dropFirst(2).first)
    #expect(row.byteRange.count == 60_000)
    #expect(try browser.reading.firstColumn == 5 * (browser.model.layout.text.size.columns / 2))
  }

  @Test("Marks neither add nor take away a cell, and hits win over them")
  func stylesOnly() throws {
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var plain = SampleDocument(bytes: generator.document(sections: 8))
      plain.marks.blocks = [FormatMarks.Block(.item, 0..<0)]
      var marked = plain
      marked.marks = generator.marks(for: plain.bytes)
      marked.marks.format = "text"
      marked.marks.blocks = marked.marks.blocks.map { FormatMarks.Block(.quote, $0.range.range) }
      var browsers = [plain, marked].map { ScriptedBrowser($0) }
      for index in browsers.indices { try browsers[index].run("<Tab> /文化<Enter>") }
      let screens = browsers.map { $0.model.screen() }
      #expect(screens[0].text == screens[1].text, "seed \(seed)")
      let places = screens.map { screen in
        screen.cells.indices.filter { screen.cells[$0].style.contains(.hit) }
      }
      #expect(places[0] == places[1], "seed \(seed)")
    }
  }
}
