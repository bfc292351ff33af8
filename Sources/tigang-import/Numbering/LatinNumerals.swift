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

/// Numbers in English.
enum EnglishNumeral {
  private static let small = [
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
  ]
  private static let tens = [
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
  ]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// `1st`, `2nd`, `11th`.
  static func ordinal(_ value: Int) -> String {
    let isTeen = (11...13).contains(value % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
    return "\(value)\(ending)"
  }

  /// `Twenty-one`; from a hundred on decimal digits.
  static func words(_ value: Int) -> String {
    guard (0..<100).contains(value) else { return "\(value)" }
    if value < small.count { return small[value] }
    return value % 10 == 0 ? tens[value / 10] : "\(tens[value / 10])-\(small[value % 10].lowercased())"
  }

  /// `Twenty-first`; from a hundred on as `ordinal`.
  static func ordinalWords(_ value: Int) -> String {
    guard (1..<100).contains(value) else { return ordinal(value) }
    let words = words(value)
    let last = words.split(separator: "-").last.map(String.init) ?? words
    let ending =
      irregular[last.lowercased()] ?? (last.hasSuffix("y") ? "\(last.dropLast())ieth" : "\(last)th")
    let text = words.dropLast(last.count) + ending.lowercased()
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Numbers by the native words of Korean.
enum KoreanNumeral {
  private static let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
  private static let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// Below a hundred; nil for others.
  static func native(_ value: Int) -> String? {
    (1..<100).contains(value) ? tens[value / 10] + ones[value % 10] : nil
  }
}
