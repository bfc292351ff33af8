/// A line that has the form of a heading; whether it is one is judged later.
struct HeadingCandidate {
  private let line: ByteRange
  /// Nil for a heading that was recognised by its title.
  let number: SectionNumber?
  private let labelBytes: ByteRange
  let title: HeadingTitle
  /// Whether the line is like an entry of a list, or several: a semicolon ends it, or stands before a
  /// further number within the title.
  let isLikeListEntry: Bool

  /// The first byte of its line.
  var lineStart: Int { line.lowerBound }
  /// The first byte of the next line.
  var lineEnd: Int { line.upperBound }
  /// The number as it is written; empty where there is none.
  var label: Range<Int> { labelBytes.range }

  /// Reads a line by its form alone; nil where it does not begin with a number.
  static func read(_ bytes: Span<UInt8>, _ line: Line) -> HeadingCandidate? {
    var cursor = TextCursor(line.content)
    guard let mark = HeadingMark.read(&cursor, in: bytes) else { return nil }
    let title = HeadingTitle.read(bytes, from: cursor.offset, lineEnd: line.content.upperBound)
    guard !beginsWithSeries(bytes, title) else { return nil }
    return HeadingCandidate(
      line: ByteRange(line.start..<line.next), number: mark.number, labelBytes: ByteRange(mark.label),
      title: title,
      isLikeListEntry: endsWithSemicolon(bytes, line.content) || holdsEntries(bytes, title.range))
  }

  /// A line taken as a heading for its title, without a number.
  static func unnumbered(_ bytes: Span<UInt8>, _ line: Line, title: HeadingTitle) -> HeadingCandidate {
    let start = line.content.lowerBound
    return HeadingCandidate(
      line: ByteRange(line.start..<line.next), number: nil, labelBytes: ByteRange(emptyAt: start),
      title: title,
      isLikeListEntry: false)
  }

  /// Where the own text begins: behind a run-in title (all of the line where the title is too long), else on
  /// the next line.
  var ownTextStart: Int {
    if title.isTooLong { return title.range.lowerBound }
    return title.isRunIn ? title.end : lineEnd
  }

  /// The title as the outline shows it: none where what stands there is a paragraph.
  var shownTitle: Range<Int> {
    title.isTooLong ? title.range.lowerBound..<title.range.lowerBound : title.range
  }

  /// Whether nothing but the title stands in the line.
  var standsAlone: Bool { !title.isRunIn && !title.isTooLong }

  /// `一、二、三产业` is an enumeration, no heading.
  private static func beginsWithSeries(_ bytes: Span<UInt8>, _ title: HeadingTitle) -> Bool {
    var cursor = TextCursor(title.range)
    guard let first = cursor.next(bytes), ChineseNumeral.isNumeral(first) else { return false }
    return cursor.peek(bytes) == "、"
  }

  /// `（1）…；（2）…` is a list glued into one line.
  private static func holdsEntries(_ bytes: Span<UInt8>, _ title: Range<Int>) -> Bool {
    var cursor = TextCursor(title)
    while let scalar = cursor.next(bytes) {
      guard Characters.narrowed(scalar) == ";" else { continue }
      cursor.skipWhiteSpace(bytes)
      var next = cursor
      if HeadingMark.read(&next, in: bytes) != nil { return true }
    }
    return false
  }

  private static func endsWithSemicolon(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    let last = UTF8Decoding.scalar(in: bytes, before: content.upperBound)?.scalar
    return last == ";" || last == "；"
  }
}
