/// What a list says of its numbers at one level.
struct NumberingLevel {
  var start = 1
  var format = NumberFormat.decimal
  /// `%1` to `%9` stand for the numbers of the levels from the top; all else is text.
  var pattern = ""
  /// At which levels above this one begins anew, from 1: all up to this; nil for all.
  var restart: Int?
  /// All numbers are written in decimal digits here.
  var isLegal = false
  /// What stands between the number and the text.
  var suffix = " "
  /// Where the number stands, in twentieths of a point from the margin.
  var indent = 0
  /// The style whose paragraphs are of this level.
  var style: String?
  /// Decimal digits are filled up with zeros to this length.
  var width = 0

  /// The length to which a format fills up its numbers that is given by the first ones (`001, 002, …`); 0 for others.
  static func width(ofSample sample: String) -> Int {
    let first = sample.prefix { $0 == "0" || $0 == "1" }
    return first.count > 1 && first.hasPrefix("0") ? min(widest, first.count) : 0
  }

  /// No number is filled up with more zeros, in digits.
  private static let widest = 20

  /// A number of this level.
  func text(_ value: Int) -> String {
    let text = format.text(value)
    guard format == .decimal, text.count < width else { return text }
    return String(repeating: "0", count: width - text.count) + text
  }
}
