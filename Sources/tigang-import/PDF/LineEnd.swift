/// What the end of a line says.
enum LineEnd {
  /// Whether a sentence, or what introduces a list, ends there.
  static func isOfSentence(_ text: String) -> Bool {
    let last = text.unicodeScalars.reversed().first { !closing.contains($0) && !$0.properties.isWhitespace }
    return last.map(endings.contains) ?? true
  }

  /// Whether it is an entry of printed contents: leaders or a wide gap, then the number of a page.
  static func isOfContents(_ line: PageLine) -> Bool {
    let scalars = line.text.unicodeScalars.reversed()
    let number = scalars.prefix { $0.properties.numericType == .decimal || romans.contains($0) }
    guard !number.isEmpty else { return false }
    let before = scalars.dropFirst(number.count).drop { $0.properties.isWhitespace || brackets.contains($0) }
    let hasLeaders = before.prefix(3).count { leaders.contains($0) } >= 2
    return hasLeaders || line.lastGap > 3 * line.em
  }

  /// The text of an entry of printed contents with a gap before the number of a page that stands apart; nil for any
  /// other line.
  static func entryText(of line: PageLine) -> String? {
    guard line.lastGap > 3 * line.em, isOfContents(line), let space = line.text.lastIndex(of: " ") else {
      return nil
    }
    return line.text[..<space] + gap + line.text[line.text.index(after: space)...]
  }

  /// More than what stands between words.
  private static let gap = "   "
  private static let endings = Set("。！？；：.!?;:…".unicodeScalars)
  private static let closing = Set("”’\"')）」』》〉】]".unicodeScalars)
  private static let leaders = Set(".·…⋯．・-—_。".unicodeScalars)
  private static let brackets = Set("(（[".unicodeScalars)
  private static let romans = Set("ivxlcIVXLC".unicodeScalars)
}
