import CellGrid
import OutlineSearch
import Testing

@testable import BrowserUI

@Suite("The strip beside the text")
struct SearchStripTests {
  private func signs(_ browser: ScriptedBrowser) throws -> String {
    let strip = try #require(browser.model.layout.strip)
    let screen = browser.model.screen()
    return String(
      strip.rows.map { Character(screen.row($0)[screen.row($0).startIndex + strip.origin.column].base) })
  }

  @Test(
    "Each cell says whether its part of the document has hits and is in view",
    arguments: ["", "G", "n n n", "<Tab> d", "L j j"])
  func cells(keys: String) throws {
    for rows in [5, 9, 24, 60, 200] {
      var browser = ScriptedBrowser(try .speech, columns: 96, rows: rows)
      try browser.run("/民族文化<Enter> \(keys)")
      let (reading, model) = (try browser.reading, browser.model)
      let hits = try #require(model.search.hits)
      let shown = reading.flow.rows(from: reading.top, count: model.textRowCount)
      let first = try #require(shown.first).byteRange.lowerBound
      let inView = first..<max(first + 1, try #require(shown.last).byteRange.upperBound)
      let (count, height) = (reading.document.source.count, model.layout.text.size.rows)
      let expected = (0..<height).map { row -> Character in
        let part = row * count / height..<(row + 1) * count / height
        let isHit = (0..<hits.count).contains { part.contains(hits.byteRange(at: $0).lowerBound) }
        return part.overlaps(inView) ? (isHit ? "#" : "]") : (isHit ? "=" : "|")
      }
      #expect(try signs(browser) == String(expected))
    }
  }

  @Test("A click on it goes to the first hit there, which can be undone")
  func click() throws {
    var browser = ScriptedBrowser(try .speech, columns: 96, rows: 30)
    try browser.run("/民族文化<Enter> gg")
    let before = try browser.reading.stop
    let row = try #require(Array(try signs(browser)).lastIndex(of: "="))
    let strip = try #require(browser.model.layout.strip)
    try browser.run("<click \(strip.origin.column),\(strip.origin.row + row)>")
    #expect((browser.model.search.currentHit ?? 0) >= 5)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == before)
  }

  @Test("It is there while a search is on, where the text has room for it")
  func presence() throws {
    for (columns, keys, isThere) in [
      (96, "", false), (96, "/", false), (96, "/网", true), (96, "/网<BS>", false), (96, "/网<Enter>", true),
      (96, "/网<Enter><Esc>", false), (23, "/网<Enter>", false), (24, "/网<Enter>", true),
      (96, "/网<Enter> t", false),
    ] {
      var browser = ScriptedBrowser(try .speech, columns: columns, rows: 24)
      try browser.run(keys)
      #expect((browser.model.layout.strip != nil) == isThere, "\(columns) \(keys)")
    }
  }
}
