/// What a character means to line breaking: the classes of UAX #14, table 1, as far as the rules of
/// `BreakContext` tell them apart.
enum BreakClass: UInt8 {
  /// SP, ZW and the spaces of BA: white space that a line may end with.
  case blank
  /// A tab, which is a blank that always ends a word.
  case tab
  /// ID and the like: a line may break before and behind it.
  case ideograph
  /// AL and the like: part of a word.
  case letter
  /// NU: part of a word.
  case digit
  /// OP of full width, curly opening quotes, and prefixes of full width.
  case opening
  /// OP of half width: may be part of a word, as in `foo(bar)`.
  case narrowOpening
  /// CL, NS, CJ, IN and full-width EX: no line begins with it.
  case closing
  /// CP, IS, PO: no line begins with it, and a word may go on behind it, as in `3.14`.
  case narrowClosing
  /// EX of half width.
  case exclamation
  /// `’` and `”`, of which the first is also an apostrophe.
  case curlyClosing
  /// HY and the dashes of BA.
  case hyphen
  /// SY.
  case slash
  /// QU whose side is unknown.
  case quote
  /// B2: dashes that come in pairs.
  case dash
  /// GL and WJ.
  case glue

  /// The class of the cluster that begins with a scalar.
  init(of scalar: Unicode.Scalar, columns: Int) {
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .ideograph
    case 0..<0x80: self = BreakClass(ofASCII: scalar)
    case 0x80..<0x2000: self = BreakClass(ofWestern: scalar)
    case 0x2000...0x2FFF: self = BreakClass(ofSymbol: scalar, columns: columns)
    case 0x3000...0x33FF: self = BreakClass(ofEastAsian: scalar)
    case 0xFE10...0xFFEF: self = BreakClass(ofCompatibility: scalar)
    default: self = columns == 2 ? .ideograph : .letter
    }
  }

  private init(ofASCII scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit
    case " ": self = .blank
    case "(", "[", "{": self = .narrowOpening
    case ",", ".", ":", ";", ")", "]", "}", "%": self = .narrowClosing
    case "!", "?": self = .exclamation
    case "\"", "'": self = .quote
    case "-": self = .hyphen
    case "/": self = .slash
    default: self = .letter
    }
  }

  private init(ofWestern scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0: self = .glue
    case 0xA1, 0xBF: self = .narrowOpening
    case 0xAB, 0xBB: self = .quote
    case 0xAD: self = .hyphen
    case 0xB0, 0xB7: self = .narrowClosing
    case 0x1100...0x115F: self = .ideograph
    case 0x1680: self = .blank
    default: self = .letter
    }
  }

  private init(ofSymbol scalar: Unicode.Scalar, columns: Int) {
    switch scalar.value {
    case 0x2007, 0x2011, 0x202F, 0x2060: self = .glue
    case 0x2000...0x200B, 0x205F: self = .blank
    case 0x2010, 0x2012, 0x2013: self = .hyphen
    case 0x2014, 0x2015, 0x2E3A, 0x2E3B: self = .dash
    case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F: self = .opening
    case 0x2019, 0x201D: self = .curlyClosing
    case 0x2039, 0x203A: self = .quote
    case 0x2025, 0x2026, 0x22EF: self = .closing
    case 0x203C, 0x203D, 0x2047...0x2049: self = .exclamation
    case 0x2027, 0x2030...0x2034, 0x2103, 0x2109: self = .narrowClosing
    case 0x2329: self = .opening
    case 0x232A: self = .closing
    default: self = columns == 2 ? .ideograph : .letter
    }
  }

  private init(ofEastAsian scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3000: self = .blank
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: self = .opening
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017: self = .closing
    case 0x3019, 0x301B, 0x301C, 0x301E, 0x301F, 0x303B, 0x303C, 0x309B...0x309E, 0x30A0: self = .closing
    case 0x30FB...0x30FE, 0x31F0...0x31FF: self = .closing
    // Small kana, whatever their size on paper.
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: self = .closing
    case 0x3095, 0x3096, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5: self = .closing
    case 0x30E7, 0x30EE, 0x30F5, 0x30F6: self = .closing
    default: self = .ideograph
    }
  }

  private init(ofCompatibility scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xFE17, 0xFE35, 0xFE37, 0xFE39, 0xFE3B, 0xFE3D, 0xFE3F, 0xFE41, 0xFE43, 0xFE47: self = .opening
    case 0xFE59, 0xFE5B, 0xFE5D, 0xFF04, 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: self = .opening
    case 0xFFE1, 0xFFE5: self = .opening
    case 0xFE10...0xFE16, 0xFE18, 0xFE19, 0xFE36, 0xFE38, 0xFE3A, 0xFE3C, 0xFE3E, 0xFE40: self = .closing
    case 0xFE42, 0xFE44, 0xFE48, 0xFE50...0xFE57, 0xFE5A, 0xFE5C, 0xFE5E, 0xFF01, 0xFF05: self = .closing
    case 0xFF09, 0xFF0C, 0xFF0E, 0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF5E: self = .closing
    case 0xFF60, 0xFF61, 0xFF63...0xFF65, 0xFF67...0xFF70, 0xFFE0: self = .closing
    case 0xFFE8...0xFFEF: self = .letter
    default: self = .ideograph
    }
  }
}
