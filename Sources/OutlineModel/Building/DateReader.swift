/// Reads dates: 2025-08-20, 2025年8月20日, 2025.8.20, 二〇二五年八月二十日, in full or half width.
enum DateReader {
  /// The first date in a text as ISO 8601, or nil.
  ///
  /// - Complexity: O(n).
  static func date(in text: String) -> String? {
    dates(in: text, limit: 1).first
  }

  /// The dates in a text as ISO 8601, in order, at most so many.
  ///
  /// - Complexity: O(n).
  static func dates(in text: String, limit: Int = .max) -> [String] {
    let signs = text.unicodeScalars.map(Characters.narrowed).filter { !Characters.isWhiteSpace($0) }
    var dates: [String] = []
    var index = signs.startIndex
    while index < signs.endIndex, dates.count < limit {
      if Numeral.isSign(signs[index]) {
        if let date = date(signs[index...]) { dates.append(date) }
        index = signs[index...].firstIndex { !Numeral.isSign($0) } ?? signs.endIndex
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The date that begins at the start of a slice.
  private static func date(_ signs: ArraySlice<Unicode.Scalar>) -> String? {
    var rest = signs
    guard let year = number(&rest), (1000...2999).contains(year), let separator = rest.popFirst(),
      "年-./".unicodeScalars.contains(separator), let month = number(&rest), (1...12).contains(month),
      let second = rest.popFirst(), second == (separator == "年" ? "月" : separator),
      let day = number(&rest), (1...31).contains(day)
    else { return nil }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  private static func number(_ signs: inout ArraySlice<Unicode.Scalar>) -> Int? {
    // A letter O stands for 〇 in many a date: 二O二五年.
    let numeral = signs.prefix { Numeral.isSign($0) || MisprintedSign($0) == .zero }
    signs = signs.dropFirst(numeral.count)
    return Numeral.value(numeral, digitLimit: 4)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
