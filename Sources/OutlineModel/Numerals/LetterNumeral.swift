/// Reads single letters as numbers: `A`, `b`, `Ｃ`.
enum LetterNumeral {
  /// Reads the letter that the cursor stands at and moves behind it; nil where there is none, or a word.
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> Numeral? {
    var reader = cursor
    guard let letter = reader.next(bytes).map(Characters.narrowed),
      reader.peek(bytes).map(Characters.isLetterOrDigit) != true
    else { return nil }
    let script: Numeral.Script
    switch letter {
    case "A"..."Z": script = .upperLetter
    case "a"..."z": script = .lowerLetter
    default: return nil
    }
    cursor = reader
    return Numeral(value: Int(letter.value & 0x1F), script: script)
  }
}
