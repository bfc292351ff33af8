/// A stretch of a source text that is shown as one space or as nothing: where two lines of one paragraph meet,
/// or what is set aside between them.
public struct Seam: Sendable, Equatable {
  /// From behind the last sign of a line to the first sign of what follows.
  public let range: ByteRange
  /// Whether a space stands for it.
  public let isSpace: Bool

  package init(_ range: Range<Int>, isSpace: Bool) {
    self.range = ByteRange(range)
    self.isSpace = isSpace
  }

  /// The seam of a stretch where the line before goes on behind it.
  init(joining range: Range<Int>, in bytes: Span<UInt8>) {
    self.init(range, isSpace: Self.isSpace(range, in: bytes))
  }

  /// Whether a space stands for a line break, with the white space around it, when the two lines become one.
  ///
  /// None does between two East Asian characters (CSS Text 3, 4.1.3) and behind a word that ends with a hyphen.
  static func isSpace(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let (before, length) = UTF8Decoding.scalar(in: bytes, before: range.lowerBound),
      range.upperBound < bytes.count,
      let behind = UTF8Decoding.scalar(in: bytes, at: range.upperBound).scalar
    else { return false }
    if before == "-" {
      let word = UTF8Decoding.scalar(in: bytes, before: range.lowerBound - length)?.scalar
      return !(word?.properties.isAlphabetic ?? false) || !behind.properties.isAlphabetic
    }
    let sides = (SignWidth.isWide(before), SignWidth.isWide(behind))
    return !(sides.0 && sides.1 || sides.0 && isQuote(behind) || isQuote(before) && sides.1)
  }

  /// Whether a scalar is one of the signs that Chinese and Western text share: quotation marks, dashes, dots.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2027).contains(scalar.value)
  }
}
