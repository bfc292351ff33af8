/// Signs that are a whole number with its punctuation: `①` `⑴` `⒈` `㈠`.
///
/// The Roman signs are numerals, read by `RomanNumeral`: they take punctuation of their own.
enum NumberSign {
  /// The number that a sign writes, or nil.
  ///
  /// U+322A (㈪) and what follows are days of the week, U+32C0 and what follows months.
  static func number(of sign: Unicode.Scalar) -> SectionNumber? {
    let (style, first, value): (NumberStyle, UInt32, Int)
    switch sign.value {
    case 0x2460...0x2473: (style, first, value) = (.circled, 0x2460, 1)
    case 0x2474...0x2487: (style, first, value) = (.arabicParenthesised, 0x2474, 1)
    case 0x2488...0x249B: (style, first, value) = (.arabic, 0x2488, 1)
    case 0x249C...0x24B5: (style, first, value) = (.lowerLetter, 0x249C, 1)
    case 0x24EB...0x24F4: (style, first, value) = (.circled, 0x24EB, 11)
    case 0x24F5...0x24FE: (style, first, value) = (.circled, 0x24F5, 1)
    case 0x2776...0x277F: (style, first, value) = (.circled, 0x2776, 1)
    case 0x2780...0x2789: (style, first, value) = (.circled, 0x2780, 1)
    case 0x278A...0x2793: (style, first, value) = (.circled, 0x278A, 1)
    case 0x3220...0x3229: (style, first, value) = (.chineseParenthesised, 0x3220, 1)
    case 0x3251...0x325F: (style, first, value) = (.circled, 0x3251, 21)
    case 0x3280...0x3289: (style, first, value) = (.circled, 0x3280, 1)
    case 0x32B1...0x32BF: (style, first, value) = (.circled, 0x32B1, 36)
    default: return nil
    }
    return SectionNumber(style, value + Int(sign.value - first))
  }
}
