extension Numeral {
  /// Reads the numeral that the cursor stands at and moves behind it; nil where there is none.
  ///
  /// I, V and X are read as Roman; `LetterNumeral.read` reads them as letters.
  ///
  /// - Parameter digitLimit: more decimal digits than so many are no number.
  /// - Precondition: `digitLimit` is at most 9.
  /// - Complexity: O(1), without allocation.
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>, digitLimit: Int) -> Numeral? {
    guard let first = cursor.peek(bytes) else { return nil }
    if Characters.decimalDigit(first) != nil { return arabic(&cursor, bytes, digitLimit) }
    return RomanNumeral.read(&cursor, in: bytes) ?? LetterNumeral.read(&cursor, in: bytes)
      ?? ChineseNumeral.read(&cursor, in: bytes)
  }

  private static func arabic(
    _ cursor: inout TextCursor, _ bytes: Span<UInt8>, _ digitLimit: Int
  ) -> Numeral? {
    precondition(digitLimit <= 9)
    var reader = cursor
    var value = 0
    var count = 0
    while let digit = reader.peek(bytes).flatMap(Characters.decimalDigit) {
      count += 1
      guard count <= digitLimit else { return nil }
      value = value * 10 + digit
      reader.skip(bytes) { _ in true }
    }
    cursor = reader
    return Numeral(value: value, script: .arabic)
  }
}

extension Numeral {
  /// Whether a scalar can stand in a number of decimal digits or Chinese signs.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    Characters.decimalDigit(scalar) != nil || ChineseNumeral.isNumeral(scalar)
  }

  /// The signs of one number at the start: all decimal digits, or all Chinese (`五3` is 五 and 3).
  static func prefix(of signs: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let isDecimal = signs.first.flatMap(Characters.decimalDigit) != nil
    return signs.prefix { isSign($0) && (Characters.decimalDigit($0) != nil) == isDecimal }
  }

  /// The number that all the signs together write; nil where they write none, or in more than `digitLimit`
  /// decimal digits.
  static func value(_ signs: ArraySlice<Unicode.Scalar>, digitLimit: Int) -> Int? {
    let digits = signs.compactMap(Characters.decimalDigit)
    guard digits.count == signs.count else { return ChineseNumeral.value(signs) }
    return (1...digitLimit).contains(digits.count) ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }
}
