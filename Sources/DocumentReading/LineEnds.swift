/// Makes all line ends LF or CR LF.
///
/// A CR that no LF follows, NEL (U+0085), U+2028 and U+2029 become LF; LF and CR LF stay as they are, and of
/// several CRs before an LF one stays. So a state of a progress display, which ends with CR, is a line.
enum LineEnds {
  /// The text with such line ends; the very same where it has no others.
  ///
  /// - Complexity: O(n), eight bytes at a time where there are no others.
  static func unified(_ bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var offset = next(in: span, from: 0)
    guard offset < bytes.count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    while offset < bytes.count {
      result += bytes[copied..<offset]
      let (length, end) = replacement(in: span, at: offset)
      if end { result.append(0x0A) }
      copied = offset + length
      offset = next(in: span, from: copied)
    }
    result += bytes[copied...]
    return result
  }

  /// How many bytes at a candidate go, and whether an LF comes in their place.
  private static func replacement(in bytes: Span<UInt8>, at offset: Int) -> (length: Int, isLineEnd: Bool) {
    switch bytes[offset] {
    case 0xC2: return (2, true)
    case 0xE2: return (3, true)
    default:
      var end = offset
      while end < bytes.count, bytes[end] == 0x0D { end += 1 }
      // All but the last of the CRs before an LF go; else each ends a line.
      return end < bytes.count && bytes[end] == 0x0A ? (end - 1 - offset, false) : (1, true)
    }
  }

  /// Where the next line end stands that is not LF or CR LF, or the end of the text.
  private static func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      offset = firstCandidate(in: bytes, from: offset)
      if offset < bytes.count, isOther(in: bytes, at: offset) { return offset }
      offset += 1
    }
    return bytes.count
  }

  private static func isOther(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    switch bytes[offset] {
    case 0x0D: return byte(1) != 0x0A
    case 0xC2: return byte(1) == 0x85
    case 0xE2: return byte(1) == 0x80 && byte(2) & 0xFE == 0xA8
    default: return false
    }
  }

  /// The first byte that another line end may begin with, or the end.
  private static func firstCandidate(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    bytes.withUnsafeBytes { raw in
      while offset + 32 <= raw.count, marksOfFourWords(raw, offset) == 0 { offset += 32 }
      while offset + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let marks = self.marks(word)
        if marks != 0 {
          offset += UInt64(littleEndian: marks).trailingZeroBitCount / 8
          return
        }
        offset += 8
      }
      while offset < raw.count, ![0x0D, 0xC2, 0xE2].contains(raw[offset]) { offset += 1 }
    }
    return offset
  }

  /// Marks of any of four words.
  @inline(__always)
  private static func marksOfFourWords(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    func marks(_ distance: Int) -> UInt64 {
      self.marks(raw.loadUnaligned(fromByteOffset: offset + distance, as: UInt64.self))
    }
    return marks(0) | marks(8) | marks(16) | marks(24)
  }

  /// A mark in the highest bit of each byte that another line end may begin with.
  @inline(__always)
  private static func marks(_ word: UInt64) -> UInt64 {
    zeros(word ^ carriageReturns) | zeros(word ^ nextLines) | zeros(word ^ separators)
  }

  private static let carriageReturns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D
  /// The first bytes of NEL.
  private static let nextLines: UInt64 = 0xC2C2_C2C2_C2C2_C2C2
  /// The first bytes of U+2028 and U+2029.
  private static let separators: UInt64 = 0xE2E2_E2E2_E2E2_E2E2

  /// A mark in the highest bit of each byte that is zero, the first of them at the right place.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
