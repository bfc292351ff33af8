import OutlineModel

/// Pieces of a text from which its encoding is told: at most about 64 kB, from all over the text, each with bytes
/// beyond ASCII.
struct EvidenceSample {
  /// The pieces, one behind the other; each begins where a character does in every encoding that contains ASCII.
  private(set) var bytes: [UInt8] = []
  private static let windowSize = 4096
  private static let windowCount = 16

  /// - Complexity: O(n), mostly by passing over ASCII.
  init(_ text: [UInt8]) {
    let span = text.span
    let stride = max(Self.windowSize, text.count / Self.windowCount)
    var offset = 0
    while offset < text.count {
      let first = ByteKinds.firstNonASCII(in: span, from: offset)
      guard first < text.count else { return }
      let start = Self.characterStart(in: span, before: first)
      let end = min(text.count, first + Self.windowSize)
      // Nobody knows where characters begin that stand far behind the last byte of ASCII.
      if let start { bytes += text[start..<Self.characterEnd(in: span, from: start, before: end)] }
      offset = max(end, offset + stride)
    }
  }

  /// The place behind the last byte that is part of no longer character in any encoding, or nil where none is near.
  private static func characterStart(in bytes: Span<UInt8>, before first: Int) -> Int? {
    var offset = first
    while offset > 0, first - offset < windowSize {
      if bytes[offset - 1] < 0x30 { return offset }
      offset -= 1
    }
    return offset == 0 ? 0 : nil
  }

  /// As `characterStart`, for where a piece ends; `end` itself where there is no better place.
  private static func characterEnd(in bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
    guard end < bytes.count else { return end }
    var offset = end
    while offset > start {
      if bytes[offset - 1] < 0x30 { return offset }
      offset -= 1
    }
    return end
  }
}
