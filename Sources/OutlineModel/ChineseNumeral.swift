/// Reads numbers written with Chinese numerals.
///
/// Units (一百二十), positional (一二〇), the contractions 廿 卅 卌 and the capital forms 壹贰叁 are understood.
public enum ChineseNumeral {
  /// The value of one digit sign, or nil; 〇, ○ and 零 are 0, 两 is 2.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "○", "零": 0
    case "一", "壹": 1
    case "二", "贰", "貳", "两", "兩": 2
    case "三", "叁", "參": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// 10, 100 or 1,000 for a unit sign within a group of four digits, or nil.
  static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  /// 20, 30 or 40 for the signs that hold a digit and the unit ten, or nil.
  static func contraction(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "廿": 20
    case "卅": 30
    case "卌": 40
    default: nil
    }
  }

  /// Whether a scalar can stand in a Chinese numeral.
  package static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || unit(scalar) != nil || contraction(scalar) != nil || scalar == "万"
      || scalar == "萬"
  }

  /// The number that all the scalars together write, or nil where they write none.
  ///
  /// Units must fall (百 before 十), and only a leading 十 may stand without a digit.
  public static func value(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
    if let value = positionalValue(numeral) { return value }
    guard let split = numeral.firstIndex(where: { $0 == "万" || $0 == "萬" }) else {
      return groupValue(numeral)
    }
    guard let high = groupValue(numeral[..<split]), high > 0 else { return nil }
    let rest = numeral[numeral.index(after: split)...]
    if rest.isEmpty { return high * 10_000 }
    guard let low = groupValue(rest.first.flatMap(digit) == 0 ? rest.dropFirst() : rest) else { return nil }
    return high * 10_000 + low
  }

  /// Digits only: 三, 一二〇.
  private static func positionalValue(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
    guard !numeral.isEmpty, numeral.count <= 9 else { return nil }
    var value = 0
    for scalar in numeral {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A number below 10,000 with units: 一百零一, 十二, 廿三.
  private static func groupValue(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
    var value = 0
    var pending: Int?
    var smallestUnit = 10_000
    for scalar in numeral {
      if let digit = digit(scalar) {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      } else if let unit = unit(scalar) {
        guard unit < smallestUnit, pending != 0 else { return nil }
        guard let count = pending ?? (unit == 10 && value == 0 ? 1 : nil) else { return nil }
        (value, pending, smallestUnit) = (value + count * unit, nil, unit)
      } else if let tens = contraction(scalar) {
        guard smallestUnit > 10, pending == nil || pending == 0 else { return nil }
        (value, pending, smallestUnit) = (value + tens, nil, 10)
      } else {
        return nil
      }
    }
    guard pending != 0, value + (pending ?? 0) > 0 else { return nil }
    return value + (pending ?? 0)
  }
}
