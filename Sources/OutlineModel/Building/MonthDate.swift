/// A date in which the month is an English word: `May 1997`, `11 March 2021`, `March 11, 2021`.
enum MonthDate {
  /// The first date in a range as ISO 8601, without the day where there is none; nil where there is no date.
  ///
  /// - Complexity: O(n) in the length of the range.
  static func date(in bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    for (index, word) in words.enumerated() {
      guard word.count > 2, let month = months.firstIndex(where: { $0.hasPrefix(word) }) else { continue }
      let behind = words[(index + 1)...].prefix(2)
      guard let year = behind.compactMap({ number($0, in: 1900...2999) }).first else { continue }
      let days = [behind.count > 1 ? behind.first : nil, index > 0 ? words[index - 1] : nil]
      let day = days.compactMap { $0 }.compactMap { number($0, in: 1...31) }.first
      return "\(year)-\(twoDigits(month + 1))" + (day.map { "-\(twoDigits($0))" } ?? "")
    }
    return nil
  }

  /// The number that a word begins with, as in `3rd`.
  private static func number(_ word: String, in range: ClosedRange<Int>) -> Int? {
    Int(word.prefix { ("0"..."9").contains($0) }).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
