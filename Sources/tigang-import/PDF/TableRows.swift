import CellGrid

/// Tells rows of tables by what stands side by side in them, and lays them out.
enum TableRows {
  /// Ranges of lines that are tables: rows of cells that follow each other, with the lines between them and at both
  /// ends that go on with one cell.
  ///
  /// - Complexity: O(n) in the lines, O(c) for each of them in the cells of a row.
  static func ranges(_ lines: [PageLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      guard isRow(lines[start]) else {
        start += 1
        continue
      }
      let end = end(of: start, in: lines)
      let rows = lines[start..<end].filter(isRow)
      // Titles whose signs are spread out are no table, however many stand below each other.
      if rows.count > 1, rows.contains(where: { $0.tightText == nil }) {
        ranges.append(extended(start..<end, from: ranges.last?.upperBound ?? 0, rows, in: lines))
      }
      start = max(end, ranges.last?.upperBound ?? 0)
    }
    return ranges
  }

  /// Where the last of the rows ends that follow a row.
  private static func end(of start: Int, in lines: [PageLine]) -> Int {
    var end = start + 1
    var next = end
    while next < lines.count, next - end <= longestWrap(columns: lines[end - 1].cells.count),
      isClose(lines[next], lines[next - 1]),
      next - end < wrappedLines || isRow(lines[next]) || stands(lines[next], in: cells(of: [lines[end - 1]]))
    {
      if isRow(lines[next]) { end = next + 1 }
      next += 1
    }
    return end
  }

  /// A table with the lines directly above and below it that stand in one of its cells.
  private static func extended(
    _ table: Range<Int>, from first: Int, _ rows: [PageLine], in lines: [PageLine]
  ) -> Range<Int> {
    var (start, end) = (table.lowerBound, table.upperBound)
    let cells = cells(of: rows)
    let longest = longestWrap(columns: cells.count)
    let limits = (max(first, start - longest), min(lines.count, end + longest))
    while start > limits.0, isNext(lines[start], lines[start - 1]), stands(lines[start - 1], in: cells) {
      start -= 1
    }
    while end < limits.1, isNext(lines[end], lines[end - 1]), stands(lines[end], in: cells) { end += 1 }
    return start..<end
  }

  /// Where the columns of a table begin, from left to right.
  private static func cells(of rows: [PageLine]) -> [Double] {
    let all = rows.flatMap { row in row.cells.map { (left: $0.left, em: row.em) } }.sorted {
      $0.left < $1.left
    }
    return all.reduce(into: []) { cells, cell in
      if cell.left - (cells.last ?? -.infinity) >= sameCell * cell.em { cells.append(cell.left) }
    }
  }

  /// Whether a line begins where a column does and ends before the next one.
  private static func stands(_ line: PageLine, in cells: [Double]) -> Bool {
    guard line.cells.isEmpty,
      let cell = cells.firstIndex(where: { abs($0 - line.left) < sameCell * line.em })
    else { return false }
    return cell + 1 == cells.count || line.right < cells[cell + 1]
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

  /// Whether a line stands as near to another one as the lines of a paragraph do.
  private static func isNext(_ line: PageLine, _ last: PageLine) -> Bool {
    isClose(line, last) && line.top - last.bottom < 0.6 * last.height
      && abs(line.height - last.height) < 0.2 * last.height
  }

  /// So many lines behind a row may go on with a cell of it. What has two columns can be words with paragraphs that
  /// explain them.
  private static func longestWrap(columns: Int) -> Int { columns > 2 ? 12 : wrappedLines }

  /// Cells that begin so near to each other, in wide signs, are of one column.
  private static let sameCell = 0.5
  /// So many lines between two rows may be wrapped text of a cell, wherever they stand.
  private static let wrappedLines = 2
  /// In cells.
  private static let widestRow = 400
}
