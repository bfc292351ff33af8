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
    let start = Self.plainEnd(of: bytes.span, range, limit: columns.lowerBound)
    var filler = WindowFiller(
      columns: columns, end: range.upperBound, column: start - range.lowerBound,
      isCutBefore: bytes[range.lowerBound..<start].contains { $0 != 0x20 })
    TextUnit.forEach(in: bytes.span, start..<range.upperBound) { unit, bytes in filler.append(unit, in: bytes)
    }
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
    let limit = max(0, stretch.lowerBound - range.lowerBound)
    let plainEnd = plainEnd(of: bytes.span, range, limit: limit)
    var start: Int?
    var column = plainEnd - range.lowerBound
    TextUnit.forEach(in: bytes.span, plainEnd..<range.upperBound) { unit, _ in
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
    let plainEnd = plainEnd(of: bytes.span, range, limit: range.count)
    var column = plainEnd - range.lowerBound
    var width =
      bytes[range.lowerBound..<plainEnd].lastIndex { $0 != 0x20 }.map { $0 + 1 - range.lowerBound } ?? 0
    TextUnit.forEach(in: bytes.span, plainEnd..<range.upperBound) { unit, _ in
      column += unit.columns(from: column, of: .max)
      if !unit.isBlank { width = column }
      return true
    }
    return width
  }

  /// Where the printable ASCII ends with which a line begins, a column for each byte; at most `limit` bytes on.
  private static func plainEnd(of bytes: Span<UInt8>, _ range: Range<Int>, limit: Int) -> Int {
    let end = range.lowerBound + min(limit, range.count)
    var offset = range.lowerBound
    while offset < end, bytes[offset] &- 0x20 < 0x5F { offset += 1 }
    // What follows can be a mark on the last one.
    let isJoined = offset < range.upperBound && bytes[offset] >= 0x80
    return isJoined ? max(range.lowerBound, offset - 1) : offset
  }
}

/// Takes the units of a line one by one and keeps those that lie in a window.
private struct WindowFiller {
  let columns: Range<Int>
  /// The first byte that is seen, and the byte behind the last one.
  private var start: Int?
  private var end: Int
  private var glyphs: [LaidOutLine.Glyph] = []
  /// The column of the next unit.
  private var column: Int
  private(set) var isCutBefore: Bool
  private(set) var isCutBehind = false

  /// - Parameters:
  ///   - end: the end of the line in the bytes.
  ///   - column: how many columns were passed over, none of them in the window.
  ///   - isCutBefore: whether they hold more than white space.
  init(columns: Range<Int>, end: Int, column: Int, isCutBefore: Bool) {
    self.columns = columns
    self.end = end
    self.column = column
    self.isCutBefore = isCutBefore
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
