import CellGrid
import MarkedText

/// A table as aligned text: a line for each row, `|` between its columns.
struct TableText {
  /// A cell of a row.
  struct Cell {
    var text = StyledText()
    /// How many columns it takes.
    var span = 1
  }

  private var rows: [[Cell]] = []

  /// Appends a row.
  mutating func append(_ row: [Cell]) {
    rows.append(row)
  }

  /// Whether there are no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// The table in one line, as it stands within a cell of another.
  func inOneLine() -> StyledText {
    var text = StyledText()
    for cell in rows.joined() where !cell.text.bytes.isEmpty {
      if !text.bytes.isEmpty { text.append(" ".utf8) }
      text.append(cell.text)
    }
    text.joinLines()
    return text
  }

  /// The lines of the table, its columns as wide as their widest cell on a terminal.
  ///
  /// - Complexity: O(n) in the length of its text.
  func laidOut() -> StyledText {
    let widths = columnWidths()
    var text = StyledText()
    for (index, row) in rows.enumerated() {
      if index > 0 { text.append("\n".utf8) }
      append(row, widths, to: &text)
    }
    return text
  }

  private func append(_ row: [Cell], _ widths: [Int], to text: inout StyledText) {
    let last = row.lastIndex { !$0.text.bytes.isEmpty } ?? 0
    var column = 0
    for (index, cell) in row.enumerated() {
      if index > 0 { text.append((index > last ? " |" : " | ").utf8) }
      var one = cell.text
      one.joinLines()
      text.append(one)
      let end = min(widths.count, column + cell.span)
      let width = widths[min(column, end)..<end].reduce(0, +) + 3 * (max(1, end - column) - 1)
      column += cell.span
      let missing = width - Self.width(of: cell.text.bytes)
      if index < last, missing > 0 { text.append(repeatElement(0x20, count: missing)) }
    }
  }

  /// Cells that take several columns make none of them wider.
  private func columnWidths() -> [Int] {
    var widths: [Int] = []
    for row in rows {
      var column = 0
      for cell in row {
        while widths.count < min(column + cell.span, Self.columnLimit) { widths.append(0) }
        if cell.span == 1, column < widths.count {
          widths[column] = max(widths[column], min(Self.width(of: cell.text.bytes), Self.widthLimit))
        }
        column += cell.span
      }
    }
    return widths
  }

  /// So many columns are aligned.
  private static let columnLimit = 1000
  /// A column is made no wider than this, in cells: what is longer sticks out.
  private static let widthLimit = 200

  private static func width(of bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) { $0 + CharacterWidth.cells(of: $1) }
  }
}
