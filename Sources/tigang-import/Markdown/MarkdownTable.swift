import CMd4c
import MarkedText

/// The table that a Markdown text is in.
struct MarkdownTable {
  /// The cell that text goes to.
  var text = BlockText()
  /// Whether text goes to a cell.
  private(set) var isInCell = false
  private var cells: [MarkedBlock] = []
  private var layout = TableLayout()

  /// A table, row or cell begins.
  mutating func enter(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_TABLE: layout = TableLayout()
    case MD_BLOCK_TR: cells = []
    default:
      text = BlockText()
      isInCell = true
    }
  }

  /// Text of the cell.
  mutating func append(_ bytes: ArraySlice<UInt8>, line: Int) {
    if !text.hasBegun { text.begin(prefix: [], line: line) }
    text.append(collapsing: bytes, line: line)
  }

  /// Code in a cell as it is shown: there `\|` is a bar that ends no cell (GitHub Flavored Markdown, 4.10).
  static func withoutEscapedBars(_ code: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    code.indices.filter { !code[$0...].starts(with: [0x5C, 0x7C]) }.map { code[$0] }[...]
  }

  /// A row or cell ends.
  mutating func leave(_ type: MD_BLOCKTYPE, line: Int) {
    guard type == MD_BLOCK_TR else {
      isInCell = false
      text.closeAll()
      cells.append(text.take(.table, depth: 0, part: .body))
      return
    }
    layout.addRow(line: cells.lazy.compactMap(\.lines.first).first ?? line)
    for cell in cells { layout.add(cell) }
  }

  /// The table as it is laid out.
  func block(_ limits: ImportLimits) throws(ImportFault) -> MarkedBlock {
    try layout.block(limit: limits.table)
  }
}
