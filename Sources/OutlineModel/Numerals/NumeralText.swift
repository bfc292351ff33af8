/// Numbers in decimal digits or Chinese signs, as search asks for them.
package enum NumeralText {
  /// More decimal digits are no number.
  package static let digitLimit = 9

  /// Whether a scalar can stand in a number.
  package static func isSign(_ scalar: Unicode.Scalar) -> Bool { Numeral.isSign(scalar) }

  /// The number that a whole text writes, or nil.
  package static func value(_ text: String) -> Int? {
    value(Array(text.unicodeScalars)[...])
  }

  /// The number that all the signs together write, or nil.
  package static func value(_ signs: ArraySlice<Unicode.Scalar>) -> Int? {
    signs.isEmpty ? nil : Numeral.value(signs, digitLimit: digitLimit)
  }
}
