/// A place that moves over the scalars of a range of bytes.
///
/// The bytes are handed to each call. Bytes that are no UTF-8 read as U+FFFD; a scalar that the end cuts counts as
/// if it ended there.
struct TextCursor {
  /// The byte it stands at.
  var offset: Int
  /// Where it has to stop.
  let end: Int

  init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// The scalar it stands at, or nil at the end.
  func peek(_ bytes: Span<UInt8>) -> Unicode.Scalar? {
    isAtEnd ? nil : UTF8Decoding.scalar(in: bytes, at: offset).scalar ?? "\u{FFFD}"
  }

  /// The scalar it stands at, moving behind it; nil at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Unicode.Scalar? {
    guard !isAtEnd else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    offset = min(end, offset + length)
    return scalar ?? "\u{FFFD}"
  }

  /// Moves behind the scalar it stands at where that is one of those wanted, and says whether it was.
  @discardableResult
  mutating func skip(_ bytes: Span<UInt8>, where isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    guard !isAtEnd else { return false }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    guard isWanted(scalar ?? "\u{FFFD}") else { return false }
    offset = min(end, offset + length)
    return true
  }

  /// Moves behind all white space it stands at.
  mutating func skipWhiteSpace(_ bytes: Span<UInt8>) {
    while skip(bytes, where: Characters.isWhiteSpace) {}
  }
}
