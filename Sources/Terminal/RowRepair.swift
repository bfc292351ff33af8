import CellGrid

/// Makes a row safe to hand to ncurses: what libc measures differently becomes `?` of the same width, so
/// that the screen never gets out of step with the grid.
struct RowRepair {
  /// The width that libc gives a scalar; negative for what does not print.
  var measure: (Unicode.Scalar) -> Int

  /// The cells with a character of their own, from the left, without right halves; their widths add up to
  /// the count of the row.
  func drawableCells(_ row: ArraySlice<Cell>) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(row.count)
    var index = row.startIndex
    while index < row.endIndex {
      let cell = row[index]
      index += 1
      let hasRightHalf = index < row.endIndex && row[index].isContinuation
      if cell.width == 2, hasRightHalf {
        index += 1
        append(cell, to: &result)
      } else if cell.width == 1 {
        append(cell, to: &result)
      } else {
        result.append(Cell(cell.isContinuation ? " " : "?", style: cell.style))
      }
    }
    return result
  }

  private func append(_ cell: Cell, to result: inout [Cell]) {
    if isPlain(cell) {
      result.append(cell)
    } else if measure(cell.base) == Int(cell.width) {
      result.append(Cell(cell.base, marks: combining(cell.marks), width: Int(cell.width), style: cell.style))
    } else {
      result.append(contentsOf: repeatElement(Cell("?", style: cell.style), count: Int(cell.width)))
    }
  }

  private func isPlain(_ cell: Cell) -> Bool {
    (0x20..<0x7F).contains(cell.base.value) && cell.width == 1 && cell.marks.count == 0
  }

  /// The marks that libc, too, takes to be without width.
  private func combining(_ marks: Cell.Marks) -> Cell.Marks {
    let values = marks.values
    var result = Cell.Marks()
    for value in [values.0, values.1, values.2, values.3].prefix(marks.count) {
      if let mark = Unicode.Scalar(value), measure(mark) == 0 { result.append(mark) }
    }
    return result
  }
}
