/// A date as ISO 8601, read from how people and programs write it at the beginning of a value.
enum ISODate {
  /// `2025-08-20` of `2025-8-20 09:30`, `2025年8月20日`, `2025/08/20`, `20250820`; nil where there is none.
  static func date(_ value: some StringProtocol) -> String? {
    let text = Array(value.utf8.drop { !isDigit($0) })
    if text.count >= 8, text.prefix(8).allSatisfy(isDigit),
      !text.dropFirst(8).prefix(1).contains(where: isDigit)
    {
      return date(number(text[0..<4]), number(text[4..<6]), number(text[6..<8]))
    }
    let numbers = text.split(maxSplits: 6, omittingEmptySubsequences: true) { !isDigit($0) }
    guard numbers.count >= 3, numbers[0].count == 4, numbers[1].count <= 2, numbers[2].count <= 2 else {
      return nil
    }
    return date(number(numbers[0]), number(numbers[1]), number(numbers[2]))
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1000...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
