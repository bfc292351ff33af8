/// Writes numbers with the signs of a kind of numeral.
enum NumeralWriter {
  /// Decimal digits, in full width where the label that is imitated has them so.
  static func decimal(_ value: Int, isFullWidth: Bool = false) -> String {
    guard isFullWidth else { return String(value) }
    return String(value).unicodeScalars.reduce(into: "") { text, digit in
      text.unicodeScalars.append(Unicode.Scalar(digit.value + 0xFEE0) ?? digit)
    }
  }

  /// 一百零一; from ten thousand on, and below one, in decimal digits.
  static func chinese(_ value: Int) -> String {
    guard (1..<10_000).contains(value) else { return String(value) }
    var text = ""
    var isZeroDue = false
    for (unit, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = value / unit % 10
      guard digit > 0 else {
        isZeroDue = !text.isEmpty
        continue
      }
      if isZeroDue { text += "零" }
      isZeroDue = false
      text += unit == 10 && value < 20 ? sign : chineseDigits[digit] + sign
    }
    return text
  }

  /// 壹佰零壹: as `chinese`, in the capital forms.
  static func financial(_ value: Int, isSimplified: Bool = false) -> String {
    let signs = Array("一二三四五六七八九十百千")
    let capitals = Array(isSimplified ? "壹贰叁肆伍陆柒捌玖拾佰仟" : "壹貳參肆伍陸柒捌玖拾佰仟")
    return String(chinese(value).map { sign in signs.firstIndex(of: sign).map { capitals[$0] } ?? sign })
  }

  /// 一〇一, a sign for each digit.
  static func positionalChinese(_ value: Int) -> String {
    String(value).compactMap(\.wholeNumberValue).map { chineseDigits[$0] }.joined()
  }

  /// `XIV`; what has no strict form is written in decimal digits.
  static func roman(_ value: Int) -> String {
    guard (1..<4_000).contains(value) else { return String(value) }
    var rest = value
    var text = ""
    for (number, signs) in romanSigns {
      while rest >= number {
        text += signs
        rest -= number
      }
    }
    return text
  }

  /// The letter of a number, `A` for 1; behind `Z` decimal digits.
  static func letter(_ value: Int) -> String {
    guard (1...26).contains(value) else { return String(value) }
    return String(Character(Unicode.Scalar(UInt8(0x40 + value))))
  }

  /// ① to ㊿; beyond that the number in parentheses.
  static func circled(_ value: Int) -> String {
    let sign: Int? =
      switch value {
      case 1...20: 0x2460 + value - 1
      case 21...35: 0x3251 + value - 21
      case 36...50: 0x32B1 + value - 36
      default: nil
      }
    return sign.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? "(\(value))"
  }

  private static let chineseDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static let romanSigns = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
