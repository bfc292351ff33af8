import CellGrid
import OutlineModel

/// Rows that are not wrapped can be wider than the text pane: which of their columns are seen.
extension Model {
  /// The columns that the text pane has, or would have if it were shown.
  private var paneColumns: Int {
    let columns = layout.text.size.columns
    return max(1, columns == 0 ? size.columns : columns)
  }

  /// Scrolls by half of the pane, as far as there is something to be seen.
  mutating func scrollSideways(forward: Bool) {
    let columns = max(1, paneColumns / 2)
    reading?.firstColumn += forward ? columns : -columns
    keepColumnsInView()
  }

  /// Scrolls sideways so that the beginning of a stretch of bytes is seen, where it stands in a row that is not
  /// wrapped; all of it if there is room.
  mutating func showColumns(of bytes: Range<Int>) {
    guard let reading, let row = reading.unwrappedRow(at: bytes.lowerBound) else { return }
    let source = reading.document.source.bytes
    let end = max(bytes.lowerBound + 1, min(bytes.upperBound, row.upperBound))
    let stretch = LineWindow.columns(of: bytes.lowerBound..<end, in: source, row)
    let columns = paneColumns
    // At both edges a sign can stand over the text.
    let left = reading.firstColumn + (reading.firstColumn > 0 ? 1 : 0)
    let right = reading.firstColumn + columns - 1
    guard stretch.lowerBound < left || stretch.upperBound > right else { return }
    let isNearStart = stretch.upperBound < columns
    self.reading?.firstColumn = isNearStart ? 0 : max(0, stretch.lowerBound - columns / 3)
  }

  /// Scrolls back as far as no block in view reaches to the right edge.
  mutating func keepColumnsInView() {
    guard let reading, reading.firstColumn != 0 else { return }
    let rows = reading.flow.rows(from: reading.top, count: textRowCount)
    let first = reading.firstColumns(of: rows, pane: paneColumns).max() ?? 0
    self.reading?.firstColumn = first
  }
}

extension Reading {
  /// For each row the first of its columns that is seen: each block is scrolled as far as the widest of its rows
  /// reaches beyond the pane.
  ///
  /// - Complexity: O(n) in the bytes of the rows where the pane is scrolled sideways, else O(rows).
  func firstColumns(of rows: [FlowRow], pane columns: Int) -> [Int] {
    var firsts = Array(repeating: 0, count: rows.count)
    guard firstColumn > 0 else { return firsts }
    var start = 0
    while start < rows.count {
      let block = unwrappedBlock(of: rows[start])
      var end = start + 1
      if let block {
        while end < rows.count, unwrappedBlock(of: rows[end]) == block { end += 1 }
        let widths = rows[start..<end].map { LineWindow.width(of: $0.byteRange, in: document.source.bytes) }
        let last = max(0, (widths.max() ?? 0) - columns)
        for row in start..<end { firsts[row] = min(firstColumn, last) }
      }
      start = end
    }
    return firsts
  }

  /// The block that a row lies in, if it is not wrapped.
  private func unwrappedBlock(of row: FlowRow) -> Range<Int>? {
    row.place.note == nil ? document.source.unwrappedBlock(at: row.byteRange.lowerBound) : nil
  }

  /// The bytes of the row that holds a byte, if that is not wrapped.
  fileprivate func unwrappedRow(at byteOffset: Int) -> Range<Int>? {
    guard document.source.unwrappedBlock(at: byteOffset) != nil else { return nil }
    return flow.byteRange(of: flow.place(at: byteOffset))
  }
}
