import CellGrid

/// Joins lines that belong together.
enum JoinedText {
  /// Appends the next line: no space beside Chinese, and a word in one piece that a hyphen had parted.
  ///
  /// - Complexity: O(n) in the length of the line.
  static func append(_ next: String, to text: inout String) {
    if let last = text.unicodeScalars.last, let first = next.unicodeScalars.first {
      if isParted(text, before: first) {
        text.unicodeScalars.removeLast()
      } else if !isSpaceless(text.unicodeScalars.suffix(farthest).reversed().first(where: isNoQuote) ?? last),
        !isSpaceless(next.unicodeScalars.first(where: isNoQuote) ?? first)
      {
        text += " "
      }
    }
    text += next
  }

  private static func isParted(_ text: String, before first: Unicode.Scalar) -> Bool {
    let end = text.unicodeScalars.suffix(2)
    if end.last == "\u{AD}" { return true }
    return end.last == "-" && first.properties.isLowercase && end.first?.properties.isLowercase == true
  }

  /// So many signs of a text are looked through for one that is no quotation mark.
  private static let farthest = 100

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
