import OutlineModel

/// Finds places where a long paragraph can be cut without cutting a cluster.
enum PieceBound {
  /// How far to look, in bytes; text without such a place is cut between two scalars.
  private static let reach = 1024

  /// The first place from `start` on between two characters that never combine; `end` where that is nearer.
  ///
  /// Ideographs and ASCII never combine with what stands before them (UAX #29, GB999), but for a line feed.
  static func offset(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    let firstScalar = offset
    while offset < end, offset - start < reach {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: offset)
      if let scalar, neverCombines(scalar), offset > firstScalar { return offset }
      offset += length
    }
    return offset >= end ? end : firstScalar
  }

  private static func neverCombines(_ scalar: Unicode.Scalar) -> Bool {
    (0x20...0x7E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
  }
}
