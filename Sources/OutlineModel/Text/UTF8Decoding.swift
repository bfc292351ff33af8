/// Reads scalars from bytes that should be UTF-8 but need not be.
package enum UTF8Decoding {
  /// The scalar that begins at `offset` and its length in bytes.
  ///
  /// Where no well-formed sequence begins, the scalar is nil and the length is that of the maximal subpart
  /// that stands for one U+FFFD (Unicode 15, 3.9, "U+FFFD Substitution of Maximal Subparts").
  ///
  /// - Precondition: `offset < bytes.count`.
  /// - Complexity: O(1).
  @inlinable
  package static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar?, length: Int)
  {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    // Nearly all of East Asia: E1-EC and EE-EF, behind which any two continuation bytes are well-formed.
    if lead & 0xF0 == 0xE0, lead != 0xE0, lead != 0xED, offset + 2 < bytes.count {
      let (second, third) = (bytes[offset + 1], bytes[offset + 2])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        let value = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        return (Unicode.Scalar(value), 3)
      }
    }
    return longerScalar(in: bytes, at: offset)
  }

  /// As `scalar(in:at:)` for a sequence of more than one byte.
  @usableFromInline
  static func longerScalar(in bytes: Span<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = bytes[offset]
    let following: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: following = 1
    case 0xE0: (following, low) = (2, 0xA0)
    case 0xED: (following, high) = (2, 0x9F)
    case 0xE1...0xEF: following = 2
    case 0xF0: (following, low) = (3, 0x90)
    case 0xF4: (following, high) = (3, 0x8F)
    case 0xF1...0xF3: following = 3
    default: return (nil, 1)
    }
    var value = UInt32(lead) & (0x3F >> UInt32(following))
    var length = 1
    while length <= following {
      guard offset + length < bytes.count else { return (nil, length) }
      let byte = bytes[offset + length]
      guard byte >= low, byte <= high else { return (nil, length) }
      (low, high) = (0x80, 0xBF)
      value = value << 6 | UInt32(byte & 0x3F)
      length += 1
    }
    return (Unicode.Scalar(value), length)
  }

  /// The scalar that ends before `end` and its length in bytes; nil where none does, as behind what is no UTF-8.
  ///
  /// - Precondition: `end <= bytes.count`.
  /// - Complexity: O(1).
  static func scalar(
    in bytes: Span<UInt8>, before end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return nil }
    let (scalar, length) = scalar(in: bytes, at: start)
    return scalar.flatMap { start + length == end ? ($0, length) : nil }
  }
}
