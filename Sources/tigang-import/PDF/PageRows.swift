/// Puts together what stands side by side: the number and the words of a heading, the cells of a table's row.
///
/// `pdftotext` takes what stands far apart for columns of their own. Only columns of running text are left as such.
struct PageRows {
  private let lines: [PageLine]
  /// The columns that could be running text.
  private let isProse: [Int: Bool]

  /// The lines in reading order, each row that is none of columns of running text as one line.
  ///
  /// - Complexity: O(n log n) in the lines of a page.
  static func merged(_ lines: [PageLine]) -> [PageLine] {
    var result: [PageLine] = []
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex { $0.page != lines[start].page } ?? lines.count
      result += PageRows(Array(lines[start..<end])).merged()
      start = end
    }
    return result
  }

  private init(_ lines: [PageLine]) {
    self.lines = lines
    isProse = Dictionary(grouping: lines, by: \.column).mapValues { column in
      let wide = column.count(where: Self.isWide)
      return column.count >= Self.proseLines && 2 * wide >= column.count
    }
  }

  private func merged() -> [PageLine] {
    let rows = rows()
    let shared = sideBySide(rows)
    let gutters = PageGutters(rows.map { row in row.map { lines[$0] }.filter { shared.contains($0.column) } })
    let columns = ColumnOwners(lines, columns: shared.union(wideFlows(rows, gutters)))
    let isOfColumns = rows.map { row in
      Set(row.map { gutters.column(of: lines[$0]) }).count > 1 && row.contains { columns.owner($0) != nil }
    }
    // Without columns side by side a page is read from top to bottom.
    guard isOfColumns.contains(true) else { return rows.map { row in PageLine(row: row.map { lines[$0] }) } }
    var order = ColumnOrder(gutters)
    for (row, isOfColumns) in zip(rows, isOfColumns) {
      guard isOfColumns else {
        order.append(PageLine(row: row.map { columns.owned($0) }), isAlone: true)
        continue
      }
      // A table within a column has cells beside each other.
      let parts = Dictionary(grouping: row) { gutters.column(of: lines[$0]) ?? -1 }
      for part in parts.sorted(by: { $0.key < $1.key }) {
        order.append(PageLine(row: part.value.map { columns.owned($0) }), isAlone: false)
      }
    }
    return order.lines
  }

  /// The columns of `pdftotext` that have a wide line beside another one over a gutter.
  private func wideFlows(_ rows: [[Int]], _ gutters: PageGutters) -> Set<Int> {
    let wide = rows.filter { row in
      row.count == gutters.places.count + 1 && row.count > 1 && row.allSatisfy { Self.isWide(lines[$0]) }
        && row.enumerated().allSatisfy { gutters.column(of: lines[$1]) == $0 }
    }
    return Set(wide.joined().map { lines[$0].column })
  }

  /// The columns of running text that have others beside them: there too most of their lines are wide. Where it has
  /// numbers of headings beside their words instead, `pdftotext` has made one column of both.
  private func sideBySide(_ rows: [[Int]]) -> Set<Int> {
    var shared: [Int: (lines: Int, wide: Int)] = [:]
    for row in rows {
      let prose = row.filter { isProse[lines[$0].column] == true }
      guard Set(prose.map { lines[$0].column }).count > 1 else { continue }
      for index in prose {
        shared[lines[index].column, default: (0, 0)].lines += 1
        if Self.isWide(lines[index]) { shared[lines[index].column]?.wide += 1 }
      }
    }
    return Set(shared.filter { 2 * $0.value.wide >= $0.value.lines }.keys)
  }

  private static func isWide(_ line: PageLine) -> Bool { line.right - line.left >= proseWidth * line.em }

  /// The lines that share a height, from left to right.
  private func rows() -> [[Int]] {
    var rows: [[Int]] = []
    for index in lines.indices.sorted(by: {
      lines[$0].top + lines[$0].bottom < lines[$1].top + lines[$1].bottom
    }) {
      if let row = rows.last, let first = row.first, row.count < Self.longestRow,
        Self.shareHeight(lines[first], lines[index]),
        rows[rows.count - 1].allSatisfy({ Self.areApart(lines[$0], lines[index]) })
      {
        rows[rows.count - 1].append(index)
      } else {
        rows.append([index])
      }
    }
    return rows.map { $0.sorted { lines[$0].left < lines[$1].left } }
  }

  private static func shareHeight(_ one: PageLine, _ other: PageLine) -> Bool {
    let common = min(one.bottom, other.bottom) - max(one.top, other.top)
    return common > 0.6 * min(one.height, other.height)
  }

  private static func areApart(_ one: PageLine, _ other: PageLine) -> Bool {
    // Wide signs reach into the room that a bracket or a comma leaves.
    let common = min(one.right, other.right) - max(one.left, other.left)
    return common < 0.6 * min(one.em, other.em)
  }

  /// In wide signs.
  private static let proseWidth = 10.0
  private static let proseLines = 4
  /// More than a page that can be read has side by side.
  private static let longestRow = 200
}

extension PageLine {
  /// A line of what stands in a row, from left to right; it belongs to the column of the widest.
  init(row: [PageLine]) {
    self = row.max { $0.right - $0.left < $1.right - $1.left } ?? PageLine()
    guard let first = row.first, row.count > 1 else { return }
    cells = [Cell(text: first.text, left: first.left)]
    for (last, part) in zip(row, row.dropFirst()) {
      lastGap = part.left - last.right
      if lastGap < em {
        let isSpace = Self.isSpace(
          lastGap / em, between: last.text.unicodeScalars.last, and: part.text.unicodeScalars.first)
        cells[cells.count - 1].text += (isSpace ? " " : "") + part.text
      } else {
        cells.append(Cell(text: part.text, left: part.left))
      }
    }
    text = cells.map(\.text).joined(separator: " ")
    if cells.count == 1 { cells = [] }
    left = first.left
    right = row.map(\.right).max() ?? 0
    top = row.map(\.top).min() ?? 0
    bottom = row.map(\.bottom).max() ?? 0
    firstUnit = first.firstUnit
  }
}
