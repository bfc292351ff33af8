/// Hebrew letters as numerals: hundreds, tens, ones, each a letter of its own.
enum HebrewNumeral {
  private static let letters = [
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"), (50, "נ"),
    (40, "מ"),
    (30, "ל"), (20, "כ"),
    // 10 and 5, 10 and 6 would be the name of God.
    (16, "טז"), (15, "טו"),
    (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
  ]

  /// Below a thousand; nil for others.
  static func text(_ value: Int) -> String? {
    guard (1..<1000).contains(value) else { return nil }
    var (rest, text) = (value, "")
    for (number, letter) in letters {
      while rest >= number {
        text += letter
        rest -= number
      }
    }
    return text
  }
}
