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
