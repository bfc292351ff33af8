@testable import tigang_import

extension PageLine {
  /// A line of wide signs 10 points wide, or narrow ones half as wide, as high as wide signs.
  ///
  /// - Parameters:
  ///   - left: in points.
  ///   - row: lines are 15 points from each other.
  static func sample(
    _ text: String, left: Double = 0, row: Double = 0, page: Int = 1, column: Int = 1, size: Double = 10
  ) -> PageLine {
    var right = left
    var words: [PageWord] = []
    for word in text.split(separator: " ") {
      var end = words.isEmpty ? right : right + size / 2
      let start = end
      for scalar in word.unicodeScalars { end += scalar.value < 0x2000 ? size / 2 : size }
      words.append(PageWord(text: String(word), left: start, right: end))
      right = end
    }
    return PageLine(words, top: row * 15, bottom: row * 15 + size, page: page, column: column)
  }
}
