import CellGrid

/// Joins lines that belong together.
enum JoinedText {
  /// Both texts in one line: no space beside Chinese, and a word in one piece that a hyphen had parted.
  static func joined(_ text: String, _ next: String) -> String {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return text + next
    }
    if last == "\u{AD}" { return text.dropLast() + next }
    if last == "-", first.properties.isLowercase,
      text.unicodeScalars.dropLast().last?.properties.isLowercase == true
    {
      return text.dropLast() + next
    }
    let isTogether =
      isSpaceless(text.unicodeScalars.reversed().first(where: isNoQuote) ?? last)
      || isSpaceless(next.unicodeScalars.first(where: isNoQuote) ?? first)
    return text + (isTogether ? "" : " ") + next
  }

  /// Whether a sign is of a script that is written without spaces.
  private static func isSpaceless(_ scalar: Unicode.Scalar) -> Bool {
    let isHangul = (0xAC00...0xD7A3).contains(scalar.value) || (0x1100...0x11FF).contains(scalar.value)
    return CharacterWidth.cells(of: scalar) == 2 && !isHangul
  }

  /// Signs of one cell that Chinese and Latin text share: what stands beside them tells the script.
  private static func isNoQuote(_ scalar: Unicode.Scalar) -> Bool {
    !quotes.contains(scalar)
  }

  private static let quotes = Set("“”‘’—…·".unicodeScalars)
}
