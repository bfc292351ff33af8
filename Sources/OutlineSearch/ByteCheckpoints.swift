import OutlineModel

/// Leads from the characters of a folded text to bytes of its source and back, from the byte at which every
/// 64th character begins.
///
/// A position counts characters of the folded text: scalars, or maximal subparts that are no UTF-8.
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

  /// Where a character begins; the end of the text for the position behind the last one.
  ///
  /// - Complexity: O(1), reading at most 64 characters.
  func byteOffset(of position: Int, in bytes: Span<UInt8>) -> Int {
    let checkpoint = position / Self.interval
    guard checkpoint < byteOffsets.count else { return bytes.count }
    let start = Int(byteOffsets[checkpoint])
    return Self.byteOffset(behind: position % Self.interval, from: start, in: bytes)
  }

  /// Where the characters that begin at a byte end, `count` of them.
  ///
  /// - Complexity: O(count).
  static func byteOffset(behind count: Int, from start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    for _ in 0..<count { offset += UTF8Decoding.scalar(in: bytes, at: offset).length }
    return offset
  }

  /// The first character that begins at or behind a byte.
  ///
  /// - Complexity: O(log n).
  func position(atOrBehind byteOffset: Int, in bytes: Span<UInt8>) -> Int {
    position(before: byteOffset, in: bytes) { start, _ in start >= byteOffset }
  }

  /// The character that holds a byte.
  ///
  /// - Complexity: O(log n).
  func position(holding byteOffset: Int, in bytes: Span<UInt8>) -> Int {
    position(before: byteOffset, in: bytes) { _, end in end > byteOffset }
  }

  /// The first character, from the last checkpoint at or before a byte, whose start and end pass a test; the
  /// position behind the last one where none does.
  private func position(
    before byteOffset: Int, in bytes: Span<UInt8>, where passes: (Int, Int) -> Bool
  ) -> Int {
    guard !byteOffsets.isEmpty else { return 0 }
    let checkpoint = lastCheckpoint(atOrBefore: byteOffset)
    var position = checkpoint * Self.interval
    var offset = Int(byteOffsets[checkpoint])
    while offset < bytes.count {
      let end = offset + UTF8Decoding.scalar(in: bytes, at: offset).length
      if passes(offset, end) { break }
      position += 1
      offset = end
    }
    return position
  }

  private func lastCheckpoint(atOrBefore byteOffset: Int) -> Int {
    max(0, byteOffsets.partitioningIndex { Int($0) > byteOffset } - 1)
  }
}
