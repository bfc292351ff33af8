/// Signs that a document takes from a font of signs, which has them where Unicode has nothing.
enum WordSymbol {
  /// What a terminal shows for a sign; nil where nothing is known of it.
  ///
  /// - Parameter code: four hexadecimal digits (ISO/IEC 29500-1, 17.3.3.30).
  static func text(code: String, font: String) -> String? {
    guard let value = UInt32(code, radix: 16) else { return nil }
    let place = (0xF000...0xF0FF).contains(value) ? value - 0xF000 : value
    let table: [UInt32: String]? =
      switch font.lowercased() {
      case "wingdings": wingdings
      case "wingdings 2": wingdings2
      case "symbol": symbol
      default: nil
      }
    if let known = table?[place] { return known }
    return Unicode.Scalar(value).flatMap { $0.value >= 0x20 ? String(Character($0)) : nil }
  }

  private static let wingdings: [UInt32: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA1: "○", 0xA7: "▪",
    0xA8: "□",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
  private static let wingdings2: [UInt32: String] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0xA3: "□",
  ]
  private static let symbol: [UInt32: String] = {
    var table: [UInt32: String] = [
      0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈",
      0xAE: "→",
      0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xA5: "∞", 0xD6: "√", 0xE5: "∑", 0xCE: "∈", 0xDE: "⇒",
    ]
    for (place, letter) in zip(UInt32(0x61)..., "αβχδεφγηιϕκλμνοπθρστυϖωξψζ") {
      table[place] = String(letter)
    }
    for (place, letter) in zip(UInt32(0x41)..., "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ") {
      table[place] = String(letter)
    }
    return table
  }()
}
