import CellGrid
import TestSupport
import Testing

@Suite("Grid")
struct GridTests {
  @Test("A new grid is empty, hides the cursor and shows as empty rows")
  func empty() {
    let grid = Grid(size: GridSize(columns: 4, rows: 3))
    #expect(grid.text == "\n\n")
    #expect(grid.cursor == nil)
    #expect(grid.cells == Array(repeating: Cell(), count: 12))
    #expect(Grid(size: GridSize(columns: -1, rows: 2)).text == "\n")
  }

  @Test("A wide character takes two cells, the right one being its continuation")
  func wide() {
    var grid = row(6)
    #expect(grid.put("a中b", at: .zero, columns: 6, style: .heading) == 4)
    #expect(grid.row(0).map(\.width) == [1, 2, 0, 1, 1, 1])
    #expect(grid[column: 2, row: 0] == .continuation(style: .heading))
    #expect(grid[column: 4, row: 0].style == [])
    #expect(grid.text == "a中b")
  }

  @Test(
    "Text is clipped to its columns and to the grid, and never leaves half a wide character",
    arguments: [
      (0, 99, "中文字ab", "中文字a", 7), (0, 6, "中文字ab", "中文字", 6), (0, 5, "中文字ab", "中文", 4), (0, 0, "中", "", 0),
      (0, -1, "中", "", 0), (6, 9, "中", "", 0), (6, 9, "ab", "      a", 1), (7, 9, "a", "", 0),
      (9, 9, "a", "", 0),
      (-1, 9, "中a", " a", 3), (-2, 9, "中a", "a", 3), (-3, 2, "中a", "", 2), (0, .max, "a", "a", 1),
      (1, .max, "a", " a", 1),
    ])
  func clipping(column: Int, limit: Int, text: String, shown: String, used: Int) {
    var grid = row(7)
    #expect(grid.put(text, at: GridPoint(column: column, row: 0), columns: limit) == used)
    #expect(grid.text == shown)
  }

  @Test("Rows outside the grid take nothing", arguments: [-1, 1])
  func outside(rowNumber: Int) {
    var grid = row(3)
    #expect(grid.put("abc", at: GridPoint(column: 0, row: rowNumber), columns: 3) == 0)
    #expect(grid == row(3))
  }

  @Test(
    "What overwrites one half of a wide character blanks the other",
    arguments: [
      (0, "x", "x 文字"), (1, "x", " x文字"), (1, "中", " 中 字"), (2, "x", "中x 字"), (5, "x", "中文 x"),
      (3, "xx", "中 xx"),
    ])
  func halves(column: Int, text: String, shown: String) {
    var grid = row(6)
    grid.put("中文字", at: .zero, columns: 6)
    grid.put(text, at: GridPoint(column: column, row: 0), columns: 6)
    #expect(grid.text == shown)
    expectWholeCharacters(in: grid)
  }

  @Test("Characters stay whole whatever is put where, however often")
  func wholeCharacters() {
    var random = SeededGenerator(seed: 7)
    var grid = Grid(size: GridSize(columns: 9, rows: 3))
    for _ in 0..<2000 {
      let column = Int.random(in: -3...10, using: &random)
      let row = Int.random(in: -1...3, using: &random)
      let limit = Int.random(in: 0...10, using: &random)
      if Int.random(in: 0..<6, using: &random) == 0 {
        grid.fill(GridArea(column: column, row: row, columns: limit, rows: 2), style: .bar)
      } else {
        let text = random.pick(["中文字", "a", "x中", "👨‍👩‍👧", "e\u{301}", "\u{1B}"])
        grid.put(text, at: GridPoint(column: column, row: row), columns: limit)
      }
      expectWholeCharacters(in: grid)
    }
  }

  @Test("Filling empties an area, cuts it to the grid and blanks the characters across its edges")
  func fill() {
    var grid = Grid(size: GridSize(columns: 6, rows: 2))
    for row in 0..<2 { grid.put("中文字", at: GridPoint(column: 0, row: row), columns: 6) }
    grid.fill(GridArea(column: 1, row: 1, columns: 2, rows: 9), style: .bar)
    #expect(grid.text == "中文字\n    字")
    #expect(grid.row(1).map(\.style) == [[], .bar, .bar, [], [], []])
    grid.fill(GridArea(column: -5, row: -5, columns: 99, rows: 99), style: .bar)
    #expect(grid.cells == Array(repeating: Cell(style: .bar), count: 12))
  }

  @Test("A style is added to whole characters")
  func addStyle() {
    var grid = row(6)
    grid.put("a中文b", at: .zero, columns: 6, style: .heading)
    grid.addStyle(.selected, in: GridArea(column: 2, row: 0, columns: 2, rows: 1))
    #expect(grid.row(0).map { $0.style.contains(.selected) } == [false, false, false, true, true, false])
    #expect(grid.row(0).allSatisfy { $0.style.contains(.heading) })
  }

  @Test("Control characters become signs, tabs and line ends spaces")
  func signs() {
    var grid = row(30)
    #expect(grid.put("a\tb\nc\r\nd\re\u{1B}\u{202E}", at: .zero, columns: 30, style: .bar) == 20)
    #expect(grid.text == "a b c d^Me^[<U+202E>")
    #expect(grid[column: 7, row: 0].style == [.bar, .sign])
    #expect(grid[column: 9, row: 0].style == .bar)
    #expect(grid.cells.allSatisfy { VisibleSign.sign(for: $0.base) == nil })
  }

  @Test("Marks stand in the cell of their base, a leading one on a space")
  func marks() {
    var grid = row(9)
    #expect(grid.put("\u{301}e\u{301}\u{302}中\u{FE00}", at: .zero, columns: 9) == 4)
    #expect(grid.row(0).prefix(4).map(\.base) == [" ", "e", "中", " "])
    #expect(grid.row(0).prefix(4).map(\.marks.count) == [1, 2, 1, 0])
    #expect(grid.text == "\u{20}\u{301}e\u{301}\u{302}中\u{FE00}")
  }

  @Test("A mark beyond the four of a cell is left out")
  func markLimit() {
    var grid = row(3)
    #expect(grid.put("a" + String(repeating: "\u{301}", count: 9) + "b", at: .zero, columns: 3) == 2)
    #expect(grid.text == "a\u{301}\u{301}\u{301}\u{301}b")
  }

  @Test("The columns of a text are those that it takes when it is put")
  func columns() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = String(decoding: random.text(pieces: 12), as: UTF8.self)
      var grid = row(200)
      #expect(grid.put(text, at: .zero, columns: 200) == Grid.columns(of: text), "\(text.debugDescription)")
    }
    #expect(Grid.columns(of: "三、(二)\t“中”\r") == 15)
  }

  @Test(
    "Text that is too long is cut behind a whole cluster and ends in two dots",
    arguments: [
      ("中文标题", 8, "中文标题"), ("中文标题", 7, "中文.."), ("中文标题", 6, "中文.."), ("中文标题", 2, ".."), ("中文标题", 1, "."),
      ("中文标题", 0, ""), ("中文标题", -1, ""), ("", 0, ""), ("e\u{301}e\u{301}abc", 4, "e\u{301}e\u{301}.."),
      ("👨‍👩‍👧abcd", 9, "👨‍👩‍👧a.."), ("👨‍👩‍👧abcd", 7, ".."), ("a\tbcd", 4, "a\t.."),
    ])
  func clipped(text: String, columns: Int, shown: String) {
    #expect(Grid.clipped(text, toColumns: columns) == shown)
    #expect(Grid.columns(of: shown) <= max(0, columns))
  }

  private func row(_ columns: Int) -> Grid {
    Grid(size: GridSize(columns: columns, rows: 1))
  }
}

/// Every continuation has a wide character on its left, and every wide character a continuation.
private func expectWholeCharacters(in grid: Grid, sourceLocation: SourceLocation = #_sourceLocation) {
  for row in 0..<grid.size.rows {
    let widths = [1] + grid.row(row).map(\.width) + [1]
    let isWhole = zip(widths, widths.dropFirst()).allSatisfy { ($0 == 2) == ($1 == 0) }
    #expect(isWhole, "row \(row): \(widths)", sourceLocation: sourceLocation)
  }
}

extension GridPoint {
  fileprivate static let zero = GridPoint(column: 0, row: 0)
}
