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

  /// A number of this level.
  func text(_ value: Int) -> String {
    let text = format.text(value)
    guard format == .decimal, text.count < width else { return text }
    return String(repeating: "0", count: width - text.count) + text
  }
}
