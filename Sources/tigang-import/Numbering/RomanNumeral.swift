/// Roman numerals of capitals.
enum RomanNumeral {
  private static let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// A number up to 32,767, which is as far as word processors count; decimal digits beyond.
  static func text(_ value: Int) -> String {
    guard (1...32_767).contains(value) else { return "\(value)" }
    var (rest, text) = (value, "")
    for (number, sign) in signs {
      text += String(repeating: sign, count: rest / number)
      rest %= number
    }
    return text
  }
}
