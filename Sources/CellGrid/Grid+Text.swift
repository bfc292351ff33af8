extension Grid {
  /// Draws text from a place to the right and returns the columns it took.
  ///
  /// It ends at `limit` columns, at the edge of the grid, or before a wide character of which half would
  /// stand beyond. Tabs and line ends are drawn as spaces, harmful characters as their `VisibleSign` with
  /// `.sign` added. A place may lie left of the grid; what stands there is not drawn, but counted. In a row
  /// outside the grid nothing is drawn and 0 returned.
  ///
  /// - Complexity: O(n).
  @discardableResult
  package mutating func put(
    _ text: String, at place: GridPoint, columns limit: Int, style: CellStyle = []
  ) -> Int {
    guard place.row >= 0, place.row < size.rows else { return 0 }
    let end = edge(from: place, limit: limit)
    var column = place.column
    Self.forEachUnitInRow(of: text) { unit, bytes in
      var isClipped = false
      unit.forEachCell(in: bytes) { cell in
        isClipped = isClipped || column + Int(cell.width) > end
        guard !isClipped else { return }
        var cell = cell
        cell.style.formUnion(style)
        put(cell, column: column, row: place.row)
        column += Int(cell.width)
      }
      return !isClipped
    }
    return column - place.column
  }

  /// Draws a line from a place to the right and returns the columns it took, clipped as text is.
  ///
  /// Every glyph has its own style, `style`, and that of each highlight whose bytes (of the source) overlap
  /// its own.
  ///
  /// - Complexity: O(glyphs × highlights in the line + highlights).
  @discardableResult
  package mutating func put(
    _ line: LaidOutLine, at place: GridPoint, columns limit: Int, style: CellStyle = [],
    highlights: [(range: Range<Int>, style: CellStyle)] = []
  ) -> Int {
    guard place.row >= 0, place.row < size.rows else { return 0 }
    let end = edge(from: place, limit: limit)
    let near = highlights.filter { $0.range.overlaps(line.byteRange) }
    var column = place.column
    for glyph in line.glyphs {
      let next = place.column + glyph.columns.upperBound
      guard next <= end else { break }
      var cell = glyph.cell
      cell.style.formUnion(style)
      for highlight in near where highlight.range.overlaps(glyph.byteRange) {
        cell.style.formUnion(highlight.style)
      }
      put(cell, column: place.column + glyph.column, row: place.row)
      column = next
    }
    return column - place.column
  }

  /// The columns that `put` takes for a text if there is room.
  ///
  /// - Complexity: O(n).
  package static func columns(of text: String) -> Int {
    var columns = 0
    forEachUnitInRow(of: text) { unit, _ in
      columns += unit.columns
      return true
    }
    return columns
  }

  /// The text if it takes no more columns than given, else as many whole clusters of it as leave room for
  /// `..` behind them; where even that has no room, as many of the dots as fit.
  ///
  /// - Complexity: O(n).
  package static func clipped(_ text: String, toColumns limit: Int) -> String {
    var columns = 0
    var kept = 0
    forEachUnitInRow(of: text) { unit, _ in
      columns += unit.columns
      if columns + 2 <= limit { kept = unit.byteRange.upperBound }
      return columns <= limit
    }
    guard columns > limit else { return text }
    let dots = String(repeating: ".", count: max(0, min(2, limit)))
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: kept)]) + dots
  }

  /// The column behind the last one that may be drawn.
  private func edge(from place: GridPoint, limit: Int) -> Int {
    let (edge, isBeyond) = place.column.addingReportingOverflow(limit)
    return isBeyond ? size.columns : min(edge, size.columns)
  }

  private static func forEachUnitInRow(of text: String, _ body: (TextUnit, Span<UInt8>) -> Bool) {
    let bytes = text.utf8.span
    TextUnit.forEach(in: bytes, 0..<bytes.count) { unit, bytes in body(unit.inOneRow, bytes) }
  }
}
