/// Numbers by the native words of Korean.
enum KoreanNumeral {
  private static let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
  private static let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// Below a hundred; nil for others.
  static func native(_ value: Int) -> String? {
    (1..<100).contains(value) ? tens[value / 10] + ones[value % 10] : nil
  }
}
