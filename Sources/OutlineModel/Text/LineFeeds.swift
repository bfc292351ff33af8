/// Finds line feeds, eight bytes at a time.
enum LineFeeds {
  /// The first line feed from `start` on, or `end` where there is none.
  static func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    bytes.withUnsafeBytes { raw in
      // A word holds a zero byte where (x - 0x01…) & ~x & 0x80… is not zero.
      while offset + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
        let zero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zero != 0 {
          offset += UInt64(littleEndian: zero).trailingZeroBitCount / 8
          return
        }
        offset += 8
      }
      while offset < end, raw[offset] != 0x0A { offset += 1 }
    }
    return offset
  }
}
