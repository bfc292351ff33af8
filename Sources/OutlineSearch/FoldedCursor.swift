import OutlineModel

/// A place that moves over the characters of a folded text in the bytes of its source.
struct FoldedCursor {
  /// The byte at which the character begins.
  private(set) var start: Int
  /// The byte behind the character; `start` at the end of the text.
  private(set) var end: Int
  private var isIdeograph = false
  private var passage: SeamPassage

  /// - Complexity: O(log n) in the number of seams.
  init(at start: Int, in bytes: Span<UInt8>, seams: [Seam]) {
    self.start = start
    end = start
    passage = SeamPassage(from: start, seams)
    read(bytes, seams)
  }

  /// Moves to the next character, over the gap or the seam before it.
  mutating func advance(in bytes: Span<UInt8>, seams: [Seam]) {
    start = end
    if isIdeograph, end != passage.next, let gap = Gap(behindIdeographAt: end, in: bytes) { start = gap.end }
    read(bytes, seams)
  }

  private mutating func read(_ bytes: Span<UInt8>, _ seams: [Seam]) {
    if start == passage.next, let seam = passage.pass(seams) {
      if seam.isSpace {
        isIdeograph = false
        end = seam.range.upperBound
        return
      }
      start = seam.range.upperBound
    }
    guard start < bytes.count else {
      end = start
      return
    }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: start)
    isIdeograph = scalar.map(Gap.isIdeograph) ?? false
    end = start + length
  }
}
