import MarkedText

/// A table that is being read.
struct OpenTable {
  private let isContents: Bool
  private var rows = CellRows()
  private var row: [CellRows.Cell] = []
  private var rowLine = 1
  /// The row was deleted.
  var isRowDeleted = false
  /// How many columns have such a cell; all but the first count as empty.
  var repetitions = 1
  /// The cell that is being read.
  var cell: CellRows.Cell?

  /// - Parameter isContents: whether it stands within the contents.
  init(isContents: Bool) {
    self.isContents = isContents
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

  /// Ends the cell, which stands for so many.
  mutating func endCell() {
    if let cell { row.append(cell) }
    skipColumns(repetitions - 1)
    (cell, repetitions) = (nil, 1)
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
