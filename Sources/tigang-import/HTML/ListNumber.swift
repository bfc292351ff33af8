/// The number of an entry of a numbered list.
enum ListNumber {
  /// Browsers write no larger numbers in Roman numerals (CSS Counter Styles 3, 6.1).
  private static let romanLimit = 3999

  /// The number as the attribute `type` of a list asks for: `1`, `a`, `A`, `i`, `I`.
  static func text(_ number: Int, type: String) -> String {
    let format: NumberFormat =
      switch type {
      case "a": .lowerLetterPlaces
      case "A": .upperLetterPlaces
      case "i" where number <= romanLimit: .lowerRoman
      case "I" where number <= romanLimit: .upperRoman
      default: .decimal
      }
    return format.text(number)
  }
}
