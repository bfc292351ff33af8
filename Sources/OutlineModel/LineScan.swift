/// What one pass over the lines of a text notes: lines that could be headings and lines that mark a cut.
///
/// A line is a range of bytes; there is no string per line.
struct LineScan {
  /// Lines that begin with a number, in order.
  private(set) var candidates: [HeadingCandidate] = []
  /// Lines that hold nothing but an elision mark (`……略……`, `( ……`), in order.
  private(set) var elisions: [Range<Int>] = []
  /// Lines that could stand above a table of contents, in order.
  private(set) var contentsHeadings: [Line] = []
  /// How many lines are indented, among those that hold a paragraph.
  private(set) var indentedParagraphs = 0
  /// How many lines hold a paragraph: more than 40 characters of text.
  private(set) var paragraphs = 0

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>) {
    var lines = LineIterator(bytes, 0..<bytes.count)
    while let line = lines.next(bytes) {
      note(line, bytes)
    }
  }

  private mutating func note(_ line: Line, _ bytes: Span<UInt8>) {
    guard !line.isBlank else { return }
    if line.content.count > 120 {
      paragraphs += 1
      if line.content.lowerBound > line.start { indentedParagraphs += 1 }
    }
    if ContentsHeading.isContentsHeading(bytes, line.content) { contentsHeadings.append(line) }
    guard Self.canBegin(bytes[line.content.lowerBound]) else { return }
    if Elision.isElision(bytes, line.content) {
      elisions.append(line.start..<line.next)
    } else if let candidate = HeadingCandidate.read(bytes, line) {
      candidates.append(candidate)
    }
  }

  /// Whether a heading or an elision mark can begin with a byte: brackets, digits, and the leading bytes of
  /// Chinese numerals and of the blocks with numbers in circles and brackets.
  private static func canBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x2E, 0x5B, 0x30...0x39, 0xE2...0xE9, 0xEF: true
    default: false
    }
  }
}

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

/// Finds line feeds, eight bytes at a time.
enum LineFeeds {
  /// The first line feed from `start` on, or `end` where there is none.
  static func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    bytes.withUnsafeBytes { raw in
      // A word holds a zero byte where (x - 0x01…) & ~x & 0x80… is not zero.
      while offset + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
        let zero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zero != 0 {
          offset += UInt64(littleEndian: zero).trailingZeroBitCount / 8
          return
        }
        offset += 8
      }
      while offset < end, raw[offset] != 0x0A { offset += 1 }
    }
    return offset
  }
}
