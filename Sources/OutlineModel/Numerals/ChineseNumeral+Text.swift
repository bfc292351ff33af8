extension ChineseNumeral {
  /// A number from 1 to 9,999 as it is written in statutes: 十二, 一百零三; decimal digits for others.
  public static func text(_ value: Int) -> String {
    guard (1...9999).contains(value) else { return "\(value)" }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var needsZero = false
    for (unit, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = value / unit % 10
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text += "零" }
      needsZero = false
      text += unit == 10 && digit == 1 && text.isEmpty ? sign : digits[digit] + sign
    }
    return text
  }
}
