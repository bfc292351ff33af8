import OutlineModel

/// Leads from the characters of a folded text to bytes of its source and back, from the byte at which every
/// 64th character begins.
///
/// A position counts characters of the folded text.
struct ByteCheckpoints: Sendable {
  /// How many characters lie between two checkpoints.
  static let interval = 64
  /// Where the characters 0, 64, 128 … begin.
  private var byteOffsets: [UInt32] = []

  mutating func reserveCapacity(_ capacity: Int) {
    byteOffsets.reserveCapacity(capacity)
  }

  /// Adds the byte at which the next 64 characters begin.
  mutating func append(_ byteOffset: Int) {
    byteOffsets.append(UInt32(byteOffset))
  }

  /// The character at a position; the end of the text for the position behind the last one.
  ///
  /// - Complexity: O(1), reading at most 64 characters and the gaps between them.
  func cursor(at position: Int, in bytes: Span<UInt8>, seams: [Seam]) -> FoldedCursor {
    let checkpoint = position / Self.interval
    guard checkpoint < byteOffsets.count else {
      return FoldedCursor(at: bytes.count, in: bytes, seams: seams)
    }
    var cursor = FoldedCursor(at: Int(byteOffsets[checkpoint]), in: bytes, seams: seams)
    for _ in 0..<position % Self.interval { cursor.advance(in: bytes, seams: seams) }
    return cursor
  }

  /// The first character that begins at or behind a byte.
  ///
  /// - Complexity: O(log n).
  func position(atOrBehind byteOffset: Int, in bytes: Span<UInt8>, seams: [Seam]) -> Int {
    position(before: byteOffset, in: bytes, seams: seams) { $0.start >= byteOffset }
  }

  /// The first character that ends behind a byte: the one that holds it, or the one behind the gap that does.
  ///
  /// - Complexity: O(log n).
  func position(endingBehind byteOffset: Int, in bytes: Span<UInt8>, seams: [Seam]) -> Int {
    position(before: byteOffset, in: bytes, seams: seams) { $0.end > byteOffset }
  }

  /// The first character, from the last checkpoint at or before a byte, that passes a test; the position behind
  /// the last one where none does.
  private func position(
    before byteOffset: Int, in bytes: Span<UInt8>, seams: [Seam], where passes: (FoldedCursor) -> Bool
  ) -> Int {
    guard !byteOffsets.isEmpty else { return 0 }
    let checkpoint = max(0, byteOffsets.partitioningIndex { Int($0) > byteOffset } - 1)
    var position = checkpoint * Self.interval
    var cursor = FoldedCursor(at: Int(byteOffsets[checkpoint]), in: bytes, seams: seams)
    while cursor.start < bytes.count, !passes(cursor) {
      position += 1
      cursor.advance(in: bytes, seams: seams)
    }
    return position
  }
}
