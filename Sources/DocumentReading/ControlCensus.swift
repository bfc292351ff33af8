/// How much of the beginning of a file is signs that no text has.
struct ControlCensus {
  private static let limit = 1 << 16
  private static let shortest = 400
  /// How many bytes were looked at.
  let count: Int
  private(set) var zeros = 0
  /// Zeros, and control signs other than those that text, terminals and line printers use.
  private(set) var controls = 0

  init(_ bytes: [UInt8]) {
    count = min(bytes.count, Self.limit)
    for byte in bytes[..<count] where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x08...0x0D, 0x1A, 0x1B: break
      case 0:
        zeros += 1
        controls += 1
      default: controls += 1
      }
    }
  }

  /// Whether there are so many that bytes which are valid UTF-8 are no text all the same.
  var areMostlyZeros: Bool { zeros * 4 > count }

  /// Whether there are so many that bytes which are ASCII are rather UTF-16, in which every other byte of a
  /// European letter is such a sign.
  var areMany: Bool { controls * 4 > count }

  /// Whether there are so many that bytes which are neither UTF-8 nor UTF-16 are no text. Every tenth of random bytes
  /// is such a sign; tables of keys, which are text, have as many as one of twenty, and are no shorter than this.
  var areSeveral: Bool { controls > 1 && controls * (count < Self.shortest ? 50 : 20) > count }

  /// Whether there are so many that bytes which are no UTF-8 are no text in any encoding of single bytes.
  var areTooMany: Bool { zeros > 0 && controls * 20 > count }
}
