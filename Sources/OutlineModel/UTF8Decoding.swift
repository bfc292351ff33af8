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
    for length in 1...4 where end >= length {
      let (scalar, found) = scalar(in: bytes, at: end - length)
      if let scalar, found == length { return (scalar, length) }
    }
    return nil
  }
}
