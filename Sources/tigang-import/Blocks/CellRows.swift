import MarkedText

/// The cells of a table in a word processing document, until it is laid out.
struct CellRows {
  /// A cell of a row.
  struct Cell {
    var text = StyledText()
    /// How many columns it takes.
    var span = 1
    /// How many rows it takes.
    var rowSpan = 1
  }

  private var rows: [(cells: [Cell], line: Int)] = []

  /// Appends a row, whose first paragraph has this number.
  mutating func append(_ row: [Cell], line: Int) {
    rows.append((row, line))
  }

  /// Its text in one line, as it stands within a cell of another table.
  func inOneLine() -> StyledText {
    var text = StyledText()
    for cell in rows.lazy.flatMap(\.cells) where !cell.text.bytes.isEmpty {
      if !text.bytes.isEmpty { text.append(" ".utf8) }
      text.append(cell.text)
    }
    text.joinLines()
    return text
  }

  /// The block that it is; nil where it has no text.
  ///
  /// - Throws: as `TableLayout.block`.
  func block(limit: Int) throws(ImportFault) -> MarkedBlock? {
    var layout = TableLayout()
    for row in rows {
      layout.addRow(line: row.line)
      for cell in row.cells {
        var text = cell.text
        text.joinLines()
        var block = MarkedBlock(.paragraph, line: row.line)
        (block.text, block.spans) = text.finished()
        layout.add(block, columns: cell.span, rows: cell.rowSpan)
      }
    }
    return layout.isEmpty ? nil : try layout.block(limit: limit)
  }
}
