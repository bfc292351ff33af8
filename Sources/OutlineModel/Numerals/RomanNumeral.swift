/// Reads Roman numerals up to XXXIX in one case, of ASCII or full-width letters or of the signs Ⅰ-Ⅻ.
enum RomanNumeral {
  private static let limit = 39

  /// Reads the numeral that the cursor stands at and moves behind it; nil where there is none, or a word.
  ///
  /// Only the strict form is one: IV, never IIII.
  ///
  /// - Complexity: O(1), without allocation.
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> Numeral? {
    var reader = cursor
    var letters = Letters()
    var isLowercase: Bool?
    while let sign = reader.peek(bytes).flatMap(Sign.init) {
      guard isLowercase != !sign.isLowercase, letters.append(sign.value) else { return nil }
      isLowercase = sign.isLowercase
      reader.skip(bytes) { _ in true }
    }
    guard letters != Letters(), reader.peek(bytes).map(Characters.isLetterOrDigit) != true,
      let value = (1...limit).first(where: { Letters(writing: $0) == letters })
    else { return nil }
    cursor = reader
    return Numeral(value: value, script: .roman)
  }
}

/// A letter I, V or X, or a sign that holds several.
private struct Sign {
  let value: Int
  let isLowercase: Bool

  init?(_ scalar: Unicode.Scalar) {
    let narrow = Characters.narrowed(scalar)
    switch narrow {
    case "I", "i": value = 1
    case "V", "v": value = 5
    case "X", "x": value = 10
    case "Ⅰ"..."Ⅻ": value = Int(narrow.value - 0x215F)
    case "ⅰ"..."ⅻ": value = Int(narrow.value - 0x216F)
    default: return nil
    }
    isLowercase = narrow.properties.isLowercase
  }
}

/// The letters of a numeral, packed into the digits of a number: 1 for I, 2 for V, 3 for X.
private struct Letters: Equatable {
  private var packed: UInt64 = 0

  init() {}

  /// The letters that write a value below 40.
  init(writing value: Int) {
    for _ in 0..<value / 10 { add(3) }
    switch value % 10 {
    case 4: packed = packed << 8 | 0x12
    case 9: packed = packed << 8 | 0x13
    case let ones:
      if ones >= 5 { add(2) }
      for _ in 0..<ones % 5 { add(1) }
    }
  }

  /// Adds the letters of a value up to 12; false where that is more than any numeral has.
  mutating func append(_ value: Int) -> Bool {
    guard packed >> 48 == 0 else { return false }
    let added = Letters(writing: value).packed
    var width: UInt64 = 0
    while added >> width != 0 { width += 4 }
    packed = packed << width | added
    return true
  }

  private mutating func add(_ letter: UInt64) {
    packed = packed << 4 | letter
  }
}
