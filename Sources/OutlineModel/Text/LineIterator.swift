/// A line of the source text.
struct Line {
  /// The first byte of the line.
  let start: Int
  /// The first byte of the next line.
  let next: Int
  /// The line without white space at both ends; empty at `start` where it is blank.
  let content: Range<Int>

  var isBlank: Bool { content.isEmpty }
}

/// Walks over the lines of a range of bytes.
struct LineIterator {
  private var offset: Int
  private let end: Int

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next line, or nil at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Line? {
    guard offset < end else { return nil }
    let start = offset
    let lineFeed = LineFeeds.first(in: bytes, from: start, to: end)
    offset = min(end, lineFeed + 1)
    return Line(start: start, next: offset, content: Self.content(bytes, start..<lineFeed))
  }

  /// A range without white space at both ends, empty at its start where it is blank.
  static func content(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var cursor = TextCursor(range)
    cursor.skipWhiteSpace(bytes)
    guard !cursor.isAtEnd else { return range.lowerBound..<range.lowerBound }
    var end = range.upperBound
    while let (last, length) = UTF8Decoding.scalar(in: bytes, before: end), Characters.isWhiteSpace(last) {
      end -= length
    }
    return cursor.offset..<end
  }
}
