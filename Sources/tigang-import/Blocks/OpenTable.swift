import MarkedText

/// A table that is being read.
///
/// What stands in one column is no table to a reader: such tables are made to frame text, up to a whole document.
struct OpenTable {
  private let isContents: Bool
  private var rows = CellRows()
  private var row: [CellRows.Cell] = []
  /// What stands in the rows before this one and in it, as long as no row has two cells.
  private var column: (finished: [StyledBlock], row: [StyledBlock]) = ([], [])
  /// Whether no row that has ended has two cells.
  private(set) var isOneColumn = true
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
    column.row = []
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
    guard !isRowDeleted else { return }
    rows.append(row, line: rowLine)
    isOneColumn = isOneColumn && row.count <= 1
    if isOneColumn { column.finished += column.row } else { column.finished = [] }
  }

  /// Appends a paragraph to the cell.
  mutating func append(_ block: StyledBlock) {
    append([block], inOneLine: block.text)
  }

  /// Appends blocks to the cell, as text behind a space where there is some.
  mutating func append(_ blocks: [StyledBlock], inOneLine text: StyledText) {
    guard cell != nil else { return }
    if isOneColumn { column.row += blocks }
    guard !text.bytes.isEmpty else { return }
    if cell?.text.bytes.isEmpty == false { cell?.text.append(" ".utf8) }
    cell?.text.append(text)
  }

  /// Its text in one line, as it stands within a cell of another table.
  var inOneLine: StyledText { rows.inOneLine() }

  /// The block that it is, or those of its only column; none where it has no text.
  ///
  /// - Throws: as `TableLayout.block`.
  func blocks(limit: Int) throws(ImportFault) -> [StyledBlock] {
    if isOneColumn { return column.finished.allSatisfy(\.text.isBlank) ? [] : column.finished }
    guard var block = try rows.block(limit: limit) else { return [] }
    if isContents { block.part = .contents }
    var text = StyledText()
    text.append(marked: block.text, block.spans)
    (block.text, block.spans) = ([], [])
    return [StyledBlock(block: block, text: text)]
  }
}
