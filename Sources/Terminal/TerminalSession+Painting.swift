import CNcursesw
import CellGrid

extension TerminalSession {
  /// Shows the grid; only what differs from the grid painted before is sent.
  ///
  /// A grid of another size is cut off or filled with blanks.
  package mutating func paint(_ grid: Grid) {
    let previous = painted?.size == grid.size ? painted : nil
    for row in 0..<min(grid.size.rows, Int(tigang_rows())) {
      let cells = grid.row(row)
      let changed = previous.map { RowChange.columns(from: $0.row(row), to: cells) } ?? 0..<cells.count
      if !changed.isEmpty { paint(cells, columns: changed, row: Int32(row)) }
    }
    if previous == nil { blankBelow(grid.size.rows) }
    placeCursor(grid.cursor)
    frames.gather { wrefresh(tigang_window()) }
    painted = grid
  }

  /// Hands the cells of some columns to ncurses, and blanks what the row does not cover.
  private mutating func paint(_ row: ArraySlice<Cell>, columns: Range<Int>, row number: Int32) {
    let window = tigang_window()
    let shown = row.prefix(Int(tigang_columns())).prefix(columns.upperBound).dropFirst(columns.lowerBound)
    var cells: [cchar_t] = []
    cells.reserveCapacity(shown.count)
    for cell in repair.drawableCells(shown) {
      cells.append(encoded(cell))
    }
    wmove(window, number, Int32(columns.lowerBound))
    wadd_wchnstr(window, cells, Int32(cells.count))
    guard row.count < Int(tigang_columns()) else { return }
    wmove(window, number, Int32(row.count))
    wclrtoeol(window)
  }

  private mutating func encoded(_ cell: Cell) -> cchar_t {
    let brush = brushes.brush(for: cell.style)
    let marks = cell.marks.values
    var result = cchar_t()
    tigang_set_cell(
      &result, wchar_t(bitPattern: cell.base.value), wchar_t(bitPattern: marks.0),
      wchar_t(bitPattern: marks.1), wchar_t(bitPattern: marks.2), wchar_t(bitPattern: marks.3),
      brush.attributes, brush.pair)
    return result
  }

  private func blankBelow(_ row: Int) {
    guard row < Int(tigang_rows()) else { return }
    wmove(tigang_window(), Int32(row), 0)
    wclrtobot(tigang_window())
  }

  /// A hidden cursor waits in the bottom left corner, for terminals that cannot hide it.
  private func placeCursor(_ point: GridPoint?) {
    let rows = Int(tigang_rows())
    guard let point, point.row < rows, point.column < Int(tigang_columns()) else {
      curs_set(0)
      wmove(tigang_window(), Int32(rows - 1), 0)
      return
    }
    curs_set(1)
    wmove(tigang_window(), Int32(point.row), Int32(point.column))
  }
}
