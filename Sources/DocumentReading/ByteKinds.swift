/// Looks for kinds of bytes, eight or more at a time.
enum ByteKinds {
  /// The first byte beyond ASCII from `start` on, or the end.
  static func firstNonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    bytes.withUnsafeBytes { raw in
      while offset + 8 <= raw.count {
        let high = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080
        if high != 0 {
          offset += UInt64(littleEndian: high).trailingZeroBitCount / 8
          return
        }
        offset += 8
      }
      while offset < raw.count, raw[offset] < 0x80 { offset += 1 }
    }
    return offset
  }
}
