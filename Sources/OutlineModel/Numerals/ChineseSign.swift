/// What one sign means in a Chinese numeral.
enum ChineseSign {
  /// 0 to 9.
  case digit(Int)
  /// ○: 0 behind other signs only, since it opens the lines of lists.
  case circle
  /// 两: 2 before a unit or alone, since 两三 is two or three.
  case pair
  /// 10, 100 or 1,000: multiplies the digit before it.
  case unit(Int)
  /// 20, 30 or 40: a digit and the unit ten in one.
  case tens(Int)
  /// 10,000 or 100,000,000: multiplies the group before it.
  case large(Int)

  /// Nil where the scalar is no sign of a numeral.
  init?(_ scalar: Unicode.Scalar) {
    // Most text is ruled out by its range.
    guard scalar.value >= 0x25CB else { return nil }
    if let digit = Self.digit(scalar) {
      self = .digit(digit)
    } else if let other = Self.other(scalar) {
      self = other
    } else {
      return nil
    }
  }

  /// Whether a scalar is one of the capital forms: 壹, 贰.
  static func isFinancial(_ scalar: Unicode.Scalar) -> Bool {
    "壹贰貳叁參叄参肆伍陆陸柒捌玖拾佰仟".unicodeScalars.contains(scalar)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一", "壹": 1
    case "二", "贰", "貳": 2
    case "三", "叁", "參", "叄", "参": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> ChineseSign? {
    switch scalar {
    case "○": .circle
    case "两", "兩": .pair
    case "十", "拾": .unit(10)
    case "百", "佰": .unit(100)
    case "千", "仟": .unit(1000)
    case "廿": .tens(20)
    case "卅": .tens(30)
    case "卌": .tens(40)
    case "万", "萬": .large(10_000)
    case "亿", "億": .large(100_000_000)
    default: nil
    }
  }
}
