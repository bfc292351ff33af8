extension SIMD4<UInt64> {
  /// All bits that are set in any of the words.
  @inline(__always)
  var union: UInt64 {
    let pair = lowHalf | highHalf
    return pair.x | pair.y
  }
}
