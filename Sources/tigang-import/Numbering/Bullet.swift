/// The sign before an entry of a list that is not numbered.
enum Bullet {
  /// As the list has it, where a terminal can show it: fonts of signs put theirs where nothing is defined.
  static func sign(for pattern: String) -> String {
    guard pattern.contains(where: { !$0.isWhitespace }) else { return "" }
    let isShown = pattern.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
        && !(0xE000...0xF8FF).contains(scalar.value)
    }
    // Courier's `o` and Wingdings' letters are small circles and squares.
    let isLetter = pattern.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.value == 0xA7)
    }
    return isShown && !isLetter ? pattern : "-"
  }
}
