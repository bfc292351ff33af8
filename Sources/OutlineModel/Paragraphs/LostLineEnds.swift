/// Finds the paragraphs of text whose line ends were lost: they follow each other in one line, each behind two
/// full-width spaces, or four spaces, that stood at its beginning.
struct LostLineEnds {
  /// Where the white space before a paragraph begins, in order.
  private(set) var splits: [Int] = []
  /// So many paragraphs have to begin behind the end of a sentence within a line.
  private static let minimum = 2

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var lines = LineIterator(bytes, range)
    while let line = lines.next(bytes) {
      if line.content.count >= Self.lineBytes { note(line, bytes) }
    }
  }

  /// Shorter lines hold one paragraph, in bytes.
  static let lineBytes = 150

  private mutating func note(_ line: Line, _ bytes: Span<UInt8>) {
    var places: [Range<Int>] = []
    var sentences = 0
    var offset = line.content.lowerBound
    while let gap = Self.gap(bytes, offset..<line.content.upperBound) {
      offset = gap.upperBound
      places.append(gap)
      if let (before, _) = UTF8Decoding.scalar(in: bytes, before: gap.lowerBound),
        Characters.endsSentence(before)
      {
        sentences += 1
      }
    }
    guard sentences >= Self.minimum, sentences * 3 >= places.count else { return }
    var start = line.content.lowerBound
    for place in places where !Self.isLabel(bytes, start..<place.lowerBound) {
      splits.append(place.lowerBound)
      start = place.upperBound
    }
  }

  /// The next white space that stood at the beginning of a paragraph.
  private static func gap(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset + 4 <= range.upperBound {
      guard bytes[offset] == 0x20 || bytes[offset] == 0xE3 else {
        offset += 1
        continue
      }
      var cursor = TextCursor(offset..<range.upperBound)
      var columns = 0
      while let scalar = cursor.peek(bytes), scalar == " " || scalar == "\u{3000}" {
        columns += scalar == " " ? 1 : 2
        cursor.skip(bytes) { _ in true }
      }
      if columns >= 4 { return offset..<cursor.offset }
      offset = max(offset + 1, cursor.offset)
    }
    return nil
  }

  /// Whether a range is nothing but a number, which wide space sets apart from its title.
  private static func isLabel(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var cursor = TextCursor(range)
    guard HeadingMark.read(&cursor, in: bytes) != nil else { return false }
    return cursor.isAtEnd
  }
}
