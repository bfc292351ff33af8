import CellGrid
import Testing

@testable import Terminal

@Suite("What has changed in a row")
struct RowChangeTests {
  private func row(_ text: String) -> ArraySlice<Cell> {
    var grid = Grid(size: GridSize(columns: 8, rows: 2))
    grid.put(text, at: GridPoint(column: 0, row: 1), columns: 8)
    return grid.row(1)
  }

  @Test(
    "The columns from the first to the last difference, with whole wide characters",
    arguments: [
      ("abcdefgh", "abcdefgh", 0..<0),
      ("abcdefgh", "abXdefgh", 2..<3),
      ("abcdefgh", "aXcdefXh", 1..<7),
      ("中文字典", "中文字典", 0..<0),
      ("中文字典", "中女字典", 2..<4),
      ("中文字典", "中ab字典", 2..<4),
      ("abcd字典", "a中d字典", 1..<3),
      ("a中d字典", "abcd字典", 1..<3),
      ("abcdefg", "abcdefgh", 7..<8),
    ])
  func columns(old: String, new: String, expected: Range<Int>) {
    #expect(RowChange.columns(from: row(old), to: row(new)) == expected)
  }
}
