import CellGrid
import MarkedText
import OutlineModel

/// A table on its way to text: a line for each row, its columns aligned by the cells of a terminal.
struct TableLayout {
  /// A cell that has text.
  private struct Cell {
    let column: Int
    let columns: Int
    let text: [UInt8]
    let spans: [MarkedText.Span]
    let width: Int
  }

  /// Cells of a row, in order, and the line of the source it begins in.
  private struct Row {
    var cells: [Cell] = []
    let line: Int
  }

  private var rows: [Row] = []
  private var nextColumn = 0
  /// For each column the row from which on no cell above reaches into it.
  private var freeFrom: [Int] = []
  /// What stands in columns behind this goes into the last one.
  private static let columnLimit = 200
  /// A cell that is wider does not widen its column.
  private static let widthLimit = 60
  private static let separator = Array(" | ".utf8)

  /// Whether there is nothing to show.
  var isEmpty: Bool { !rows.contains { !$0.cells.isEmpty } }

  /// Begins a row.
  mutating func addRow(line: Int) {
    rows.append(Row(line: line))
    nextColumn = 0
  }

  /// Adds a cell to the last row.
  ///
  /// - Parameters:
  ///   - block: Its text, in one line, and its spans.
  ///   - columns: So many columns it takes.
  ///   - rows: So many rows it takes.
  mutating func add(_ block: MarkedBlock, columns: Int = 1, rows rowCount: Int = 1) {
    if rows.isEmpty { addRow(line: block.lines.first ?? 1) }
    let row = rows.count - 1
    while nextColumn < freeFrom.count, freeFrom[nextColumn] > row { nextColumn += 1 }
    let column = min(nextColumn, Self.columnLimit - 1)
    let end = min(column + max(1, columns), Self.columnLimit)
    while freeFrom.count < end { freeFrom.append(0) }
    for index in column..<end { freeFrom[index] = row + max(1, rowCount) }
    nextColumn = end
    guard !block.text.isEmpty else { return }
    rows[row].cells.append(
      Cell(
        column: column, columns: end - column, text: block.text, spans: block.spans,
        width: Self.width(of: block.text)))
  }

  /// The whole table; rows without text are left out.
  ///
  /// - Throws: `tooLarge` where the text would be longer than `limit` bytes.
  func block(limit: Int) throws(ImportFault) -> MarkedBlock {
    var block = MarkedBlock(.table)
    let starts = columnStarts()
    for row in rows where !row.cells.isEmpty {
      if !block.lines.isEmpty { block.text.append(0x0A) }
      block.lines.append(row.line)
      Self.append(row, to: &block, starts)
      guard block.text.count <= limit else { throw .tooLarge(limit: limit) }
    }
    return block
  }

  /// For each column in which some cell begins, where it begins in cells of the terminal; else nil.
  private func columnStarts() -> [Int?] {
    var widths = [Int?](repeating: nil, count: freeFrom.count)
    for row in rows {
      for cell in row.cells {
        let counts = cell.columns == 1 && cell.width <= Self.widthLimit
        widths[cell.column] = max(widths[cell.column] ?? 0, counts ? cell.width : 0)
      }
    }
    var start = 0
    return widths.map { width in
      guard let width else { return nil }
      defer { start += width + Self.separator.count }
      return start
    }
  }

  private static func append(_ row: Row, to block: inout MarkedBlock, _ starts: [Int?]) {
    var width = 0
    var column = 0
    for cell in row.cells {
      // A cell in the last column that others have been put into already follows them.
      if column > cell.column { block.text.append(0x20) }
      while column <= cell.column {
        if let start = starts[column], start > 0 {
          let padding = max(0, start - separator.count - width)
          block.text += Array(repeating: 0x20, count: padding) + separator
          width += padding + separator.count
        }
        column += 1
      }
      let shift = block.text.count
      block.text += cell.text
      block.spans += cell.spans.map { $0.moved(by: shift) }
      width += cell.width
      column = cell.column + cell.columns
    }
  }

  private static func width(of text: [UInt8]) -> Int {
    var width = 0
    var offset = 0
    let bytes = text.span
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      width += scalar.map(CharacterWidth.cells) ?? 1
      offset += length
    }
    return width
  }
}
