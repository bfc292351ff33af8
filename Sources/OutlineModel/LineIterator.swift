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
    while let space = trailingWhiteSpace(bytes, before: end) { end -= space }
    return cursor.offset..<end
  }

  /// The length of the white space that ends before `end`, or nil where none does.
  private static func trailingWhiteSpace(_ bytes: Span<UInt8>, before end: Int) -> Int? {
    let last = bytes[end - 1]
    if last < 0x80 {
      return Characters.isWhiteSpace(Unicode.Scalar(last)) ? 1 : nil
    }
    for length in 2...3 where end >= length {
      let (scalar, found) = UTF8Decoding.scalar(in: bytes, at: end - length)
      if found == length, let scalar, Characters.isWhiteSpace(scalar) { return length }
    }
    return nil
  }
}
