import MarkedText

/// A table that is being read.
struct WordTable {
  /// How many paragraphs it stands in, by boxes that hang on them.
  let paragraphDepth: Int
  private let isContents: Bool
  private var rows = CellRows()
  private var row: [CellRows.Cell] = []
  private var rowLine = 1
  /// The row was deleted.
  var isRowDeleted = false
  /// The cell that is being read.
  var cell: CellRows.Cell?

  init(paragraphDepth: Int, isContents: Bool) {
    (self.paragraphDepth, self.isContents) = (paragraphDepth, isContents)
  }

  /// Begins a row, whose first paragraph has this number.
  mutating func beginRow(line: Int) {
    (row, rowLine, isRowDeleted) = ([], line, false)
  }

  /// Leaves columns empty.
  mutating func skipColumns(_ count: Int) {
    guard (1...1000).contains(count) else { return }
    row.append(CellRows.Cell(span: count))
  }

  /// Ends the cell.
  mutating func endCell() {
    if let cell { row.append(cell) }
    cell = nil
  }

  /// Ends the row.
  mutating func endRow() {
    if !isRowDeleted { rows.append(row, line: rowLine) }
  }

  /// Appends text to the cell, behind a space where there is some.
  mutating func append(_ text: StyledText) {
    guard !text.bytes.isEmpty, cell != nil else { return }
    if cell?.text.bytes.isEmpty == false { cell?.text.append(" ".utf8) }
    cell?.text.append(text)
  }

  /// Its text in one line, as it stands within a cell of another table.
  var inOneLine: StyledText { rows.inOneLine() }

  /// The block that it is; nil where it has no text.
  ///
  /// - Throws: as `TableLayout.block`.
  func block(limit: Int) throws(ImportFault) -> MarkedBlock? {
    var block = try rows.block(limit: limit)
    if isContents { block?.part = .contents }
    return block
  }
}
