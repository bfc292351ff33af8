/// One line of a layout as cells that know the bytes they show.
package struct LaidOutLine: Sendable {
  /// One spacing character of the line, with the bytes that it shows.
  package struct Glyph: Equatable, Sendable {
    /// Without style, or `.sign` where it stands for something that cannot be shown.
    package var cell: Cell
    /// The first cell it takes, from the start of the line.
    package var column: Int
    /// The bytes of its whole cluster, which several glyphs may share.
    package var byteRange: Range<Int>

    package init(cell: Cell, column: Int, byteRange: Range<Int>) {
      self.cell = cell
      self.column = column
      self.byteRange = byteRange
    }

    /// The cells it takes.
    package var columns: Range<Int> { column..<column + Int(cell.width) }
  }

  /// In order of columns, and also of bytes.
  package let glyphs: [Glyph]
  /// How many cells the glyphs take.
  package let columns: Int
  /// The bytes of the line, those that draw nothing among them.
  package let byteRange: Range<Int>

  /// Lays out a range that `ParagraphLayout` found.
  ///
  /// White space that would go beyond `limit`, the columns of the layout, draws nothing. Without a limit all
  /// of it has glyphs.
  ///
  /// - Parameter seams: those that have a byte in the range, in order, whole within it.
  package init(_ bytes: [UInt8], _ range: Range<Int>, seams: [LayoutSeam] = [], columns limit: Int = .max) {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(range.count / 2)
    var column = 0
    TextUnit.forEach(in: bytes.span, range, seams: seams) { unit, bytes in
      var unit = unit
      unit.columns = unit.columns(from: column, of: limit)
      var next = column
      column += unit.columns
      if unit.isBlank, column > limit { return }
      unit.forEachCell(in: bytes) { cell in
        glyphs.append(Glyph(cell: cell, column: next, byteRange: unit.byteRange))
        next += Int(cell.width)
      }
    }
    columns = glyphs.last?.columns.upperBound ?? 0
    byteRange = range
    self.glyphs = glyphs
  }

  /// A line of which the glyphs are known; the bytes are those of all of them.
  init(glyphs: [Glyph], byteRange: Range<Int>) {
    self.glyphs = glyphs
    self.byteRange = byteRange
    columns = glyphs.last?.columns.upperBound ?? 0
  }

  /// Where the cluster that covers a column begins in the bytes; nil beyond the glyphs.
  ///
  /// - Complexity: O(log n).
  package func byteOffset(atColumn column: Int) -> Int? {
    let index = firstIndex { $0.columns.upperBound > column }
    guard index < glyphs.count, glyphs[index].column <= column else { return nil }
    return glyphs[index].byteRange.lowerBound
  }

  /// The cells of all clusters that have a byte in the range; nil where none has.
  ///
  /// - Complexity: O(log n).
  package func columns(of byteRange: Range<Int>) -> Range<Int>? {
    let first = firstIndex { $0.byteRange.upperBound > byteRange.lowerBound }
    let end = firstIndex { $0.byteRange.lowerBound >= byteRange.upperBound }
    guard !byteRange.isEmpty, first < end else { return nil }
    return glyphs[first].column..<glyphs[end - 1].columns.upperBound
  }

  /// The first glyph that meets a condition which all behind it meet too.
  private func firstIndex(where meets: (Glyph) -> Bool) -> Int {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if meets(glyphs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
