import CNcursesw
import CellGrid

extension TerminalSession {
  /// Shows the grid; only rows that differ from the grid painted before are sent.
  ///
  /// A grid of another size is cut off or filled with blanks.
  package mutating func paint(_ grid: Grid) {
    let previous = painted?.size == grid.size ? painted : nil
    for row in 0..<min(grid.size.rows, Int(tigang_rows())) where previous?.row(row) != grid.row(row) {
      paint(grid.row(row), row: Int32(row))
    }
    if previous == nil { blankBelow(grid.size.rows) }
    placeCursor(grid.cursor)
    wrefresh(tigang_window())
    painted = grid
  }

  private mutating func paint(_ row: ArraySlice<Cell>, row number: Int32) {
    let window = tigang_window()
    var cells: [cchar_t] = []
    cells.reserveCapacity(row.count)
    for cell in repair.drawableCells(row.prefix(Int(tigang_columns()))) {
      cells.append(encoded(cell))
    }
    wmove(window, number, 0)
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
