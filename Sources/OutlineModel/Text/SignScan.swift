/// Finds the signs 本 and 附 in UTF-8, sixteen bytes at a time.
enum SignScan {
  private typealias Block = SIMD16<UInt8>

  /// The first byte of the next 本 or 附 from `start` on, or `end` where there is none.
  ///
  /// - Complexity: O(n) in the number of bytes passed over.
  static func next(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    // A vector is compared with a vector many times as fast as with a scalar.
    let own = (Block(repeating: 0xE6), Block(repeating: 0x9C), Block(repeating: 0xAC))
    let annex = (Block(repeating: 0xE9), Block(repeating: 0x99), Block(repeating: 0x84))
    return bytes.withUnsafeBytes { raw in
      var offset = start
      // The last two bytes of a sign are looked for in blocks that begin one and two bytes further on.
      while offset + 18 <= end {
        let first = raw.loadUnaligned(fromByteOffset: offset, as: Block.self)
        let second = raw.loadUnaligned(fromByteOffset: offset + 1, as: Block.self)
        let third = raw.loadUnaligned(fromByteOffset: offset + 2, as: Block.self)
        let isOwn = (first .== own.0) .& (second .== own.1) .& (third .== own.2)
        let isAnnex = (first .== annex.0) .& (second .== annex.1) .& (third .== annex.2)
        let halves = unsafeBitCast(isOwn .| isAnnex, to: SIMD2<UInt64>.self)
        if halves[0] | halves[1] != 0 { break }
        offset += 16
      }
      while offset + 3 <= end, !isSign(raw, offset) { offset += 1 }
      return offset + 3 <= end ? offset : end
    }
  }

  private static func isSign(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> Bool {
    switch (raw[offset], raw[offset + 1], raw[offset + 2]) {
    case (0xE6, 0x9C, 0xAC), (0xE9, 0x99, 0x84): true
    default: false
    }
  }
}
