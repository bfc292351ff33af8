import OutlineModel

/// White space between two ideographs, which a bad conversion or the end of a line has put there and search
/// does not see.
///
/// It holds at most one line feed: an empty line keeps paragraphs apart.
struct Gap {
  /// So many characters of white space are a gap at most; more are meant, and looking for their end would take long.
  static let lengthLimit = 64

  /// The byte at which the ideograph behind it begins.
  let end: Int
  /// Whether a line ends in it.
  let breaksLine: Bool

  /// The gap that begins at a byte right behind an ideograph; nil where there is none.
  ///
  /// - Complexity: O(1), reading at most `lengthLimit` characters.
  init?(behindIdeographAt start: Int, in bytes: Span<UInt8>) {
    guard start < bytes.count, Self.mayBegin(bytes[start]) else { return nil }
    var cursor = start
    var lineFeeds = 0
    for length in 0...Self.lengthLimit {
      guard cursor < bytes.count else { return nil }
      let (scalar, byteCount) = UTF8Decoding.scalar(in: bytes, at: cursor)
      guard let scalar else { return nil }
      if !Characters.isWhiteSpace(scalar) {
        guard length > 0, lineFeeds <= 1, Self.isIdeograph(scalar) else { return nil }
        break
      }
      if length == Self.lengthLimit { return nil }
      if scalar == "\n" { lineFeeds += 1 }
      cursor += byteCount
    }
    end = cursor
    breaksLine = lineFeeds == 1
  }

  /// Whether white space can begin with a byte (`Characters.isWhiteSpace`).
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
  }

  /// Whether a scalar is a Chinese character, be it 〇 or 々.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: true
    default: false
    }
  }
}
