/// A screen of styled cells.
///
/// A wide character always has both of its cells: what overwrites one of them blanks the other.
package struct Grid: Equatable, Sendable {
  /// Fixed; another size is another grid.
  package let size: GridSize
  /// Row by row, each from the left.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor is to stand; nil hides it.
  package var cursor: GridPoint?

  /// A grid of empty cells; a negative size counts as 0.
  package init(size: GridSize) {
    self.size = GridSize(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  /// - Precondition: The place lies in the grid.
  package subscript(column column: Int, row row: Int) -> Cell {
    precondition(column >= 0 && column < size.columns)
    return cells[row * size.columns + column]
  }

  /// The cells of one row from the left; its indices are not columns.
  ///
  /// - Precondition: The row lies in the grid.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    precondition(row >= 0 && row < size.rows)
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Empties all cells of an area, as far as it lies in the grid, and gives them the style.
  package mutating func fill(_ area: GridArea, style: CellStyle = []) {
    let columns = area.columns.clamped(to: 0..<size.columns)
    guard !columns.isEmpty else { return }
    for row in area.rows.clamped(to: 0..<size.rows) {
      let start = row * size.columns
      separate(at: columns.lowerBound, row: row)
      separate(at: columns.upperBound, row: row)
      for index in start + columns.lowerBound..<start + columns.upperBound {
        cells[index] = Cell(style: style)
      }
    }
  }

  /// Adds the style to all cells of an area, as far as it lies in the grid.
  ///
  /// A wide character takes the style, with both of its cells, where its left one lies in the area.
  package mutating func addStyle(_ style: CellStyle, in area: GridArea) {
    let columns = area.columns.clamped(to: 0..<size.columns)
    guard !columns.isEmpty else { return }
    for row in area.rows.clamped(to: 0..<size.rows) {
      let start = row * size.columns
      for index in start + columns.lowerBound..<start + columns.upperBound {
        guard !cells[index].isContinuation else { continue }
        cells[index].style.formUnion(style)
        if cells[index].width == 2 { cells[index + 1].style.formUnion(style) }
      }
    }
  }

  /// Puts a cell, and its continuation if it is wide; of a wide one that lies half outside on the left, only
  /// a blank is put.
  ///
  /// - Precondition: The cell ends at or before the last column, and the row lies in the grid.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    let width = Int(cell.width)
    guard column + width > 0 else { return }
    guard column >= 0 else { return put(Cell(style: cell.style), column: 0, row: row) }
    separate(at: column, row: row)
    separate(at: column + width, row: row)
    let index = row * size.columns + column
    cells[index] = cell
    if width == 2 { cells[index + 1] = .continuation(style: cell.style) }
  }

  /// Blanks both cells of a wide character that stands across the left edge of a column.
  private mutating func separate(at column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].isContinuation else { return }
    cells[index - 1] = Cell(style: cells[index - 1].style)
    cells[index] = Cell(style: cells[index].style)
  }
}

extension Grid {
  /// What the grid shows, without styles: each row without the spaces at its end, joined by line feeds.
  package var text: String {
    var result = ""
    for row in 0..<size.rows {
      if row > 0 { result += "\n" }
      let cells = self.row(row)
      let end = cells.lastIndex { $0.base != " " || $0.marks.count > 0 }
      guard let end else { continue }
      for cell in cells[...end] where !cell.isContinuation {
        cell.append(to: &result.unicodeScalars)
      }
    }
    return result
  }
}

extension Cell {
  /// Appends the base and its marks.
  func append(to scalars: inout String.UnicodeScalarView) {
    scalars.append(base)
    let values = marks.values
    for value in [values.0, values.1, values.2, values.3].prefix(marks.count) {
      if let mark = Unicode.Scalar(value) { scalars.append(mark) }
    }
  }
}
