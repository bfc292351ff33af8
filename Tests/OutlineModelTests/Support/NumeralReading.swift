@testable import OutlineModel

/// What a whole text is read as.
struct NumeralReading: Equatable {
  let value: Int
  let style: String
  let isMisprinted: Bool
}

extension NumeralReading {
  /// Nil where the text as a whole is no numeral and no sign for a number.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var cursor = TextCursor(0..<bytes.count)
    if let numeral = Numeral.read(&cursor, in: bytes.span, digitLimit: 9) {
      guard cursor.isAtEnd else { return nil }
      self.init(
        value: numeral.value, style: Self.name(of: numeral.script), isMisprinted: numeral.isMisprinted)
    } else {
      guard let sign = text.unicodeScalars.first, text.unicodeScalars.count == 1,
        let number = NumberSign.number(of: sign)
      else { return nil }
      self.init(value: number.value, style: number.style.rawValue, isMisprinted: false)
    }
  }

  private static func name(of script: Numeral.Script) -> String {
    switch script {
    case .chinese: "chinese"
    case .japanese: "japanese"
    case .arabic: "arabic"
    case .roman: "roman"
    case .upperLetter: "upper-letter"
    case .lowerLetter: "lower-letter"
    }
  }
}
