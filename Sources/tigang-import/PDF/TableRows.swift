import CellGrid

/// Tells rows of tables by what stands side by side in them, and lays them out.
enum TableRows {
  /// Ranges of lines that are tables: rows of cells that follow each other, with lines between them that go on with
  /// one cell.
  ///
  /// - Complexity: O(n).
  static func ranges(_ lines: [PageLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      guard isRow(lines[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      var rows = 1
      var next = end
      while next < lines.count, next - end <= wrappedLines, isClose(lines[next], lines[next - 1]) {
        if isRow(lines[next]) {
          rows += 1
          end = next + 1
        }
        next += 1
      }
      // Titles whose signs are spread out are no table, however many stand below each other.
      let isTable = rows > 1 && lines[start..<end].contains { isRow($0) && $0.tightText == nil }
      if isTable { ranges.append(start..<end) }
      start = end
    }
    return ranges
  }

  /// The rows, one a line, each cell about where it stands on the page.
  static func text(_ rows: ArraySlice<PageLine>) -> String {
    let left = rows.map(\.left).min() ?? 0
    let cell = max(1, rows.map(\.em).sorted()[rows.count / 2] / 2)
    return rows.map { row in
      let cells = row.cells.isEmpty ? [PageLine.Cell(text: row.text, left: row.left)] : row.cells
      var text = ""
      var width = 0
      for part in cells {
        let column = min(Int(((part.left - left) / cell).rounded()), widestRow)
        let space = max(width == 0 ? 0 : 2, column - width)
        text += String(repeating: " ", count: space) + part.text
        width += space + part.text.unicodeScalars.reduce(0) { $0 + CharacterWidth.cells(of: $1) }
      }
      return text
    }.joined(separator: "\n")
  }

  /// Whether a line has cells and is neither a numbered heading nor an entry of contents.
  private static func isRow(_ line: PageLine) -> Bool {
    guard line.cells.count > 1, !LineEnd.isOfContents(line) else { return false }
    return line.cells.count > 2 || !HeadingSign.isAlone(line.cells[0].text)
  }

  private static func isClose(_ line: PageLine, _ last: PageLine) -> Bool {
    line.page == last.page && line.top > last.top && line.top - last.bottom < 1.5 * last.height
  }

  /// So many lines between two rows may be wrapped text of a cell.
  private static let wrappedLines = 2
  /// In cells.
  private static let widestRow = 400
}
