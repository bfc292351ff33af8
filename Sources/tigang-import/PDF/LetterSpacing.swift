/// Words whose signs are spread out to fill room, as in `标  题` and `第一章  总  则`.
enum LetterSpacing {
  /// Whether these are single wide signs, equally far from each other and not too far, and more than numerals.
  static func isSpread(_ parts: [PageLine.Cell], em: Double) -> Bool {
    guard parts.count > 1, parts.allSatisfy({ isSingle($0.text) }) else { return false }
    let steps = zip(parts, parts.dropFirst()).map { $1.left - $0.left }
    guard let least = steps.min(), let most = steps.max() else { return false }
    return most - least < tolerance * em && most < farthest * em && !parts.allSatisfy { isNumeral($0.text) }
  }

  private static func isSingle(_ text: String) -> Bool {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
    return scalar.properties.isIdeographic
  }

  private static func isNumeral(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
  }

  /// In wide signs.
  private static let tolerance = 0.4
  /// From the left edge of a sign to that of the next one, in wide signs.
  private static let farthest = 6.0
}
