/// Reads numbers written with decimal digits, full-width or not, or with Chinese numerals.
enum Numeral {
  /// Whether a scalar can stand in a number.
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
