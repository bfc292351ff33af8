/// A line that is not wrapped, as far as it lies in a window of columns.
package struct LineWindow: Sendable {
  /// What is to be seen; its columns count from the first one of the window.
  package let line: LaidOutLine
  /// Whether more than white space lies left of the window.
  package let isCutBefore: Bool
  /// Whether more than white space lies right of the window.
  package let isCutBehind: Bool

  /// Lays out the bytes of a line, which is given without its line end.
  ///
  /// A character that lies only half in the window is not seen, and the line is cut there.
  ///
  /// - Complexity: O(n) in the bytes up to the end of the window; only what is seen has glyphs.
  package init(_ bytes: [UInt8], _ range: Range<Int>, columns: Range<Int>) {
    var filler = WindowFiller(columns: columns, end: range.upperBound)
    TextUnit.forEach(in: bytes.span, range) { unit, bytes in filler.append(unit, in: bytes) }
    line = filler.line
    isCutBefore = filler.isCutBefore
    isCutBehind = filler.isCutBehind
  }
}

extension LineWindow {
  /// The columns that a stretch of bytes takes in a line that is not wrapped.
  ///
  /// - Complexity: O(n) in the bytes up to the end of the stretch.
  package static func columns(of stretch: Range<Int>, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start: Int?
    var column = 0
    TextUnit.forEach(in: bytes.span, range) { unit, _ in
      if unit.byteRange.upperBound > stretch.lowerBound { start = start ?? column }
      guard unit.byteRange.lowerBound < stretch.upperBound else { return false }
      column += unit.columns(from: column, of: .max)
      return true
    }
    return (start ?? column)..<column
  }

  /// The columns that a line needs which is not wrapped, without the white space at its end.
  ///
  /// - Complexity: O(n).
  package static func width(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var column = 0
    var width = 0
    TextUnit.forEach(in: bytes.span, range) { unit, _ in
      column += unit.columns(from: column, of: .max)
      if !unit.isBlank { width = column }
      return true
    }
    return width
  }
}

/// Takes the units of a line one by one and keeps those that lie in a window.
private struct WindowFiller {
  let columns: Range<Int>
  /// The first byte that is seen, and the byte behind the last one.
  private var start: Int?
  private var end: Int
  private var glyphs: [LaidOutLine.Glyph] = []
  private var column = 0
  private(set) var isCutBefore = false
  private(set) var isCutBehind = false

  /// - Parameter end: the end of the line in the bytes.
  init(columns: Range<Int>, end: Int) {
    self.columns = columns
    self.end = end
  }

  var line: LaidOutLine { LaidOutLine(glyphs: glyphs, byteRange: min(start ?? end, end)..<end) }

  /// Takes the next unit; false where nothing that follows can change anything.
  @inline(__always)
  mutating func append(_ unit: TextUnit, in bytes: Span<UInt8>) -> Bool {
    let first = column
    column += unit.columns(from: first, of: .max)
    guard column > first else { return true }
    if first >= columns.upperBound {
      end = min(end, unit.byteRange.lowerBound)
      isCutBehind = !unit.isBlank
      return unit.isBlank
    }
    if first < columns.lowerBound, !unit.isBlank { isCutBefore = true }
    guard column > columns.lowerBound else { return true }
    start = start ?? unit.byteRange.lowerBound
    keep(unit, from: first, in: bytes)
    return true
  }

  private mutating func keep(_ unit: TextUnit, from first: Int, in bytes: Span<UInt8>) {
    var next = first
    var unit = unit
    unit.columns = column - first
    unit.forEachCell(in: bytes) { cell in
      let cells = next..<next + Int(cell.width)
      next = cells.upperBound
      guard cells.lowerBound >= columns.lowerBound, cells.upperBound <= columns.upperBound else {
        if cells.upperBound > columns.upperBound, !unit.isBlank { isCutBehind = true }
        return
      }
      let place = cells.lowerBound - columns.lowerBound
      glyphs.append(LaidOutLine.Glyph(cell: cell, column: place, byteRange: unit.byteRange))
    }
  }
}
