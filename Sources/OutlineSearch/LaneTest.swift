/// A test for 32 codes.
struct LaneTest {
  private let mask: SIMD4<UInt64>
  private let value: SIMD32<UInt8>

  init(_ test: PinyinPattern.CodeTest) {
    mask = unsafeBitCast(SIMD32(repeating: test.mask), to: SIMD4<UInt64>.self)
    value = SIMD32(repeating: test.value)
  }

  /// A byte of ones for each lane that passes.
  @inline(__always)
  func marks(_ lanes: SIMD32<UInt8>) -> SIMD4<UInt64> {
    unsafeBitCast(masked(lanes) .== value, to: SIMD4<UInt64>.self)
  }

  /// The lanes in the bits of the mask; `&` of 32 bytes would be a call for each.
  @inline(__always)
  private func masked(_ lanes: SIMD32<UInt8>) -> SIMD32<UInt8> {
    unsafeBitCast(unsafeBitCast(lanes, to: SIMD4<UInt64>.self) & mask, to: SIMD32<UInt8>.self)
  }
}
