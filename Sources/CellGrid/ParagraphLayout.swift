/// A paragraph divided into lines that fit a number of columns.
///
/// Clusters stay whole, and lines break as Chinese readers expect (see `BreakContext`). White space at a
/// break belongs to the line before it and draws nothing beyond its last column.
package struct ParagraphLayout: Sendable {
  /// Byte ranges that follow each other without a gap and cover the paragraph; at least one.
  package let lines: [Range<Int>]

  /// Lays out the bytes of one paragraph, which is given without its line end.
  ///
  /// Bytes that are no UTF-8 take one column for each U+FFFD that stands for them. The width is at least 2;
  /// a cluster that is wider still has a line of its own.
  ///
  /// - Parameter seams: those that have a byte in the range, in order, whole within it.
  /// - Complexity: O(n).
  package init(_ bytes: [UInt8], _ range: Range<Int>, seams: [LayoutSeam] = [], columns: Int) {
    var breaker = LineBreaker(start: range.lowerBound, columns: max(2, columns))
    TextUnit.forEach(in: bytes.span, range, seams: seams) { unit, _ in breaker.append(unit) }
    lines = breaker.lines(endingAt: range.upperBound)
  }

  /// The layout of a paragraph that is not wrapped: one line, however wide; see `LineWindow`.
  package init(unwrapped range: Range<Int>) {
    lines = [range]
  }

  private init(lines: [Range<Int>]) {
    self.lines = lines
  }

  /// The same with a line behind it that has no bytes.
  package var withEmptyLine: ParagraphLayout {
    let end = lines[lines.count - 1].upperBound
    return ParagraphLayout(lines: lines + [end..<end])
  }
}

/// Fills lines with units, each line with as many as fit.
private struct LineBreaker {
  /// A place before a unit where a line could end.
  private struct Place {
    var offset: Int
    /// The columns of the line up to here.
    var column: Int
  }

  private let columns: Int
  private var lines: [Range<Int>] = []
  private var lineStart: Int
  /// The columns of the line so far; blanks count beyond the last column too.
  private var column = 0
  /// Whether the paragraph has had more than white space so far.
  private var hasText = false
  private var allowed: Place?
  private var emergency: Place?
  private var context = BreakContext()

  init(start: Int, columns: Int) {
    lineStart = start
    self.columns = columns
  }

  func lines(endingAt end: Int) -> [Range<Int>] {
    lines + [lineStart..<end]
  }

  @inline(__always)
  mutating func append(_ unit: TextUnit) {
    let start = unit.byteRange.lowerBound
    if !unit.isBlank {
      noteOpportunity(at: start, before: unit.breaking)
      if unit.columns > 0, column + unit.columns > columns { makeRoom(for: unit.columns, at: start) }
      hasText = true
    }
    column += unit.columns(from: column, of: columns)
    // Where a seam is nothing, the line may end only where it could without the seam.
    if !unit.isNothing { context.append(unit.breaking) }
  }

  @inline(__always)
  private mutating func noteOpportunity(at offset: Int, before next: BreakClass) {
    // A break behind an indentation would leave a line with nothing on it.
    guard hasText else { return }
    switch context.opportunity(before: next) {
    case .allowed: allowed = Place(offset: offset, column: column)
    case .emergency: emergency = Place(offset: offset, column: column)
    case .prohibited: break
    }
  }

  /// Ends lines until a unit fits or has a line of its own.
  ///
  /// What moves to the next line holds no tab, because a line may always break behind a tab; so the columns
  /// that were counted stay right.
  private mutating func makeRoom(for width: Int, at offset: Int) {
    while column + width > columns, lineStart < offset {
      endLine(at: allowed ?? emergency ?? Place(offset: offset, column: column))
    }
  }

  private mutating func endLine(at place: Place) {
    lines.append(lineStart..<place.offset)
    lineStart = place.offset
    column -= place.column
    allowed = nil
    if let other = emergency, other.offset > place.offset {
      emergency = Place(offset: other.offset, column: other.column - place.column)
    } else {
      emergency = nil
    }
  }
}
