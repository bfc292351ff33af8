/// Answers which line a byte lies in and where a line begins, from the number of line feeds before each block.
///
/// It takes 4 bytes for 4 KiB of text, however many lines there are, and is as fast in a text that is one
/// single line of 100 MB.
struct LineIndex: Sendable {
  static let blockSize = 4096
  /// How many line feeds stand before each block.
  private var lineFeedsBefore: [UInt32] = []
  /// How many line feeds the whole text has.
  private(set) var lineFeedCount = 0

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>) {
    lineFeedsBefore.reserveCapacity(bytes.count / Self.blockSize + 1)
    var start = 0
    while start < bytes.count {
      lineFeedsBefore.append(UInt32(lineFeedCount))
      let end = min(start + Self.blockSize, bytes.count)
      lineFeedCount += Self.lineFeeds(in: bytes, start..<end)
      start = end
    }
  }

  /// The line of a byte, from 1.
  ///
  /// - Complexity: O(1), reading at most one block.
  func line(of byteOffset: Int, in bytes: Span<UInt8>) -> Int {
    guard byteOffset < bytes.count else { return lineFeedCount + 1 }
    let block = byteOffset / Self.blockSize
    return Int(lineFeedsBefore[block])
      + Self.lineFeeds(in: bytes, block * Self.blockSize..<byteOffset) + 1
  }

  /// The byte behind the `ordinal`-th line feed (from 1), or nil where there are fewer.
  ///
  /// - Complexity: O(log n), reading at most one block.
  func byteOffset(behindLineFeed ordinal: Int, in bytes: Span<UInt8>) -> Int? {
    guard ordinal >= 1, ordinal <= lineFeedCount else { return nil }
    let block = lineFeedsBefore.partitioningIndex { Int($0) >= ordinal } - 1
    var missing = ordinal - Int(lineFeedsBefore[block])
    var offset = block * Self.blockSize
    while true {
      if bytes[offset] == 0x0A { missing -= 1 }
      offset += 1
      if missing == 0 { return offset }
    }
  }

  private static func lineFeeds(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let lineFeeds = SIMD16<UInt8>(repeating: 0x0A)
    return bytes.withUnsafeBytes { raw in
      var (offset, count) = (range.lowerBound, 0)
      while offset + 16 <= range.upperBound {
        // So many blocks of 16 bytes can be counted in bytes.
        let end = min(range.upperBound, offset + 16 * 255)
        var counts = SIMD16<UInt8>()
        while offset + 16 <= end {
          let isLineFeed = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) .== lineFeeds
          // A mask is a byte of ones, which is -1.
          counts &-= unsafeBitCast(isLineFeed, to: SIMD16<UInt8>.self)
          offset += 16
        }
        count += Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
      }
      while offset < range.upperBound {
        if raw[offset] == 0x0A { count += 1 }
        offset += 1
      }
      return count
    }
  }
}
