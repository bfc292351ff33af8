/// The title behind a number, or at the start of a line whose number was lost.
struct HeadingTitle {
  /// Titles longer than this are no titles, in Chinese characters; a character of ASCII counts half.
  static let characterLimit = 60

  private let titleBytes: ByteRange
  /// Where the own text begins: behind the sign that ends the title, or at the end of the line.
  var end: Int { Int(endByte) }
  private let endByte: UInt32
  /// Whether the paragraph goes on behind the title.
  let isRunIn: Bool
  /// Whether the line has no 。 or ： within the limit and is longer than it.
  let isTooLong: Bool
  /// What titles are compared by.
  let key: TitleKey

  /// The title without white space around it and without the 。 or ： that ends it.
  var range: Range<Int> { titleBytes.range }

  /// No title: a paragraph begins behind the number.
  static func paragraph(at byteOffset: Int) -> HeadingTitle {
    HeadingTitle(
      range: byteOffset..<byteOffset, end: byteOffset, isRunIn: false, isTooLong: true, key: TitleKey())
  }

  /// A title that is all of a range, whatever stands in it; none where that is too long.
  static func whole(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HeadingTitle {
    guard range.count <= 3 * characterLimit else { return .paragraph(at: range.lowerBound) }
    let key = TitleKey(bytes, range)
    return HeadingTitle(range: range, end: range.upperBound, isRunIn: false, isTooLong: false, key: key)
  }

  /// The title of a line that is said to be a heading and is longer than a title can be: its beginning.
  static func opening(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HeadingTitle {
    var cursor = TextCursor(range)
    var count = 0
    while count < characterLimit, !cursor.isAtEnd {
      cursor.skip(bytes) { _ in true }
      count += 1
    }
    let title = whole(bytes, range.lowerBound..<cursor.offset)
    return HeadingTitle(
      range: title.range, end: cursor.offset, isRunIn: !cursor.isAtEnd, isTooLong: false, key: title.key)
  }

  /// A title that is set apart by brackets, the paragraph going on behind them.
  static func bracketed(_ bytes: Span<UInt8>, _ range: Range<Int>, end: Int, isRunIn: Bool) -> HeadingTitle {
    HeadingTitle(
      range: range, end: end, isRunIn: isRunIn, isTooLong: false, key: whole(bytes, range).key)
  }

  private init(range: Range<Int>, end: Int, isRunIn: Bool, isTooLong: Bool, key: TitleKey) {
    titleBytes = ByteRange(range)
    endByte = UInt32(end)
    self.isRunIn = isRunIn
    self.isTooLong = isTooLong
    self.key = key
  }

  /// Reads a title that begins at `start` in a line that ends at `lineEnd`.
  ///
  /// It ends at the first 。 or ： (a colon between digits is a time) outside of quotation marks and brackets.
  ///
  /// - Complexity: O(1), because of the limit.
  static func read(_ bytes: Span<UInt8>, from start: Int, lineEnd: Int) -> HeadingTitle {
    var cursor = TextCursor(start..<lineEnd)
    cursor.skipWhiteSpace(bytes)
    var scan = Scan(start: cursor.offset)
    while scan.halves <= 2 * characterLimit, let scalar = cursor.peek(bytes) {
      if scan.isEnd(scalar, at: cursor, in: bytes) {
        return scan.ended(at: cursor, in: bytes)
      }
      cursor.skip(bytes) { _ in true }
      scan.take(scalar, behind: cursor.offset)
    }
    if let outer = scan.terminatorInside, scan.depth > 0 || !cursor.isAtEnd {
      return read(bytes, from: start, lineEnd: outer.offset).ended(bytes, behind: outer, lineEnd: lineEnd)
    }
    return HeadingTitle(
      range: scan.start..<scan.contentEnd, end: lineEnd, isRunIn: false, isTooLong: !cursor.isAtEnd,
      key: scan.key)
  }

  /// The same title, ended by the terminator that stands behind it.
  private func ended(_ bytes: Span<UInt8>, behind terminator: TextCursor, lineEnd: Int) -> HeadingTitle {
    var rest = TextCursor(terminator.offset..<lineEnd)
    rest.skip(bytes) { _ in true }
    let end = rest.offset
    rest.skipWhiteSpace(bytes)
    return HeadingTitle(range: range, end: end, isRunIn: !rest.isAtEnd, isTooLong: false, key: key)
  }
}

extension HeadingTitle {
  /// What is known while a title is read from left to right.
  private struct Scan {
    let start: Int
    var contentEnd: Int
    /// Characters, ASCII counted once and others twice.
    var halves = 0
    var depth = 0
    var key = TitleKey()
    /// The first 。 within brackets, for the case that they never close.
    var terminatorInside: TextCursor?
    private var previous: Unicode.Scalar = " "
    /// How many small letters stand directly before.
    private var lowercase = 0
    /// Whether all is ASCII so far: a colon is part of an English title.
    private var isLatin = true

    init(start: Int) {
      self.start = start
      contentEnd = start
    }

    mutating func isEnd(_ scalar: Unicode.Scalar, at cursor: TextCursor, in bytes: Span<UInt8>) -> Bool {
      switch Characters.narrowed(scalar) {
      case "。", "｡": break
      case ":":
        if isLatin, scalar == ":" { return false }
      case ".": return depth == 0 && endsLatinSentence(at: cursor, in: bytes)
      default: return false
      }
      if scalar != "。", Characters.decimalDigit(previous) != nil {
        var next = cursor
        next.skip(bytes) { _ in true }
        if next.peek(bytes).flatMap(Characters.decimalDigit) != nil { return false }
      }
      if depth > 0 { terminatorInside = terminatorInside ?? cursor }
      return depth == 0
    }

    /// Whether a full stop ends the sentence of an English title: behind a word of three letters or more, before
    /// a capital letter.
    private func endsLatinSentence(at cursor: TextCursor, in bytes: Span<UInt8>) -> Bool {
      guard isLatin, lowercase >= 3 else { return false }
      var next = cursor
      next.skip(bytes) { _ in true }
      guard next.skip(bytes, where: Characters.isWhiteSpace) else { return next.isAtEnd }
      next.skipWhiteSpace(bytes)
      return next.peek(bytes).map { ("A"..."Z").contains($0) } ?? true
    }

    mutating func take(_ scalar: Unicode.Scalar, behind offset: Int) {
      switch scalar {
      case "“", "《", "（", "(", "【", "「", "‘": depth += 1
      case "”", "》", "）", ")", "】", "」", "’": depth = max(0, depth - 1)
      default: break
      }
      lowercase = ("a"..."z").contains(scalar) ? lowercase + 1 : 0
      if !scalar.isASCII { isLatin = false }
      previous = scalar
      halves += scalar.isASCII ? 1 : 2
      if !Characters.isWhiteSpace(scalar) { contentEnd = offset }
      key.add(scalar)
    }

    func ended(at cursor: TextCursor, in bytes: Span<UInt8>) -> HeadingTitle {
      HeadingTitle(range: start..<contentEnd, end: cursor.end, isRunIn: false, isTooLong: false, key: key)
        .ended(bytes, behind: cursor, lineEnd: cursor.end)
    }
  }
}
