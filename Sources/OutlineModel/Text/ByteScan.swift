/// Finds places in a text by looking at 16 pairs of neighbouring bytes at a time.
enum ByteScan {
  typealias Lanes = SIMD16<UInt8>
  /// All bits of a byte are set where a place is wanted.
  typealias Mask = SIMD2<UInt64>

  /// Where a byte stands.
  @inline(__always)
  static func equal(_ lanes: Lanes, _ byte: UInt8) -> Mask {
    // Two words, because `SIMDMask` is combined one lane after the other.
    unsafeBitCast(lanes .== Lanes(repeating: byte), to: Mask.self)
  }

  /// The first place in a range that is wanted, or its end where there is none.
  ///
  /// - Parameter isWanted: which of 16 places are wanted, told from the bytes that stand there and from those
  ///   right behind them (0 behind the end).
  /// - Complexity: O(n) in the number of bytes.
  @inline(__always)
  static func first(
    in bytes: Span<UInt8>, from start: Int, to end: Int, where isWanted: (Lanes, Lanes) -> Mask
  ) -> Int {
    var offset = start
    let found = bytes.withUnsafeBytes { raw in
      while offset + 17 <= end {
        let lanes = raw.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        let behind = raw.loadUnaligned(fromByteOffset: offset + 1, as: Lanes.self)
        if let lane = firstLane(isWanted(lanes, behind)) { return offset + lane }
        offset += 16
      }
      return -1
    }
    if found >= 0 { return found }
    while offset < end {
      let count = min(16, end - offset)
      var (lanes, behind) = (Lanes(), Lanes())
      for lane in 0..<count {
        lanes[lane] = bytes[offset + lane]
        behind[lane] = offset + lane + 1 < end ? bytes[offset + lane + 1] : 0
      }
      if let lane = firstLane(isWanted(lanes, behind)), lane < count { return offset + lane }
      offset += count
    }
    return end
  }

  @inline(__always)
  private static func firstLane(_ words: Mask) -> Int? {
    if words[0] | words[1] == 0 { return nil }
    if words[0] != 0 { return UInt64(littleEndian: words[0]).trailingZeroBitCount / 8 }
    return 8 + UInt64(littleEndian: words[1]).trailingZeroBitCount / 8
  }
}
