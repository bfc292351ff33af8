import OutlineModel

/// A place that moves over the characters of a folded text in the bytes of its source.
struct FoldedCursor {
  /// The byte at which the character begins.
  private(set) var start: Int
  /// The byte behind the character; `start` at the end of the text.
  private(set) var end: Int
  private var isIdeograph = false

  init(at start: Int, in bytes: Span<UInt8>) {
    self.start = start
    end = start
    read(bytes)
  }

  /// Moves to the next character, over the gap before it.
  mutating func advance(in bytes: Span<UInt8>) {
    start = end
    if isIdeograph, let gap = Gap(behindIdeographAt: end, in: bytes) { start = gap.end }
    read(bytes)
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    guard start < bytes.count else {
      end = start
      return
    }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: start)
    isIdeograph = scalar.map(Gap.isIdeograph) ?? false
    end = start + length
  }
}
