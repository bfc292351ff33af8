/// Kinds of characters that the rules speak of.
package enum Characters {
  /// White space as Unicode's property `White_Space` has it, and the byte order mark.
  package static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// The ASCII form of a full-width sign, or the scalar itself (U+FF01-FF5E, U+3000).
  package static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
    case 0x3000: " "
    default: scalar
    }
  }

  /// Whether a scalar is a letter, an ideograph or a digit: what counts when two titles are compared.
  static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80:
      (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
    case 0x3007, 0x4E00...0x9FFF, 0x3400...0x4DBF: true
    // Punctuation that is frequent: asking for the properties of a scalar takes long.
    case 0x2010...0x2027, 0x3000...0x3003, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The value of a decimal digit, full-width or not, or nil.
  package static func decimalDigit(_ scalar: Unicode.Scalar) -> Int? {
    let narrow = narrowed(scalar).value
    return (0x30...0x39).contains(narrow) ? Int(narrow - 0x30) : nil
  }

  /// Whether a scalar is a Latin letter without accents or a decimal digit, full-width or not.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch narrowed(scalar) {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }

  /// Whether a scalar ends a sentence, or closes what a sentence ended in.
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？", "；", "：", "…", "．", "”", "’", "」", "』", "》", "）", "】", "〕", ".", "!", "?", ";", ":",
      "\"",
      "'", ")", "]":
      true
    default: false
    }
  }
}
