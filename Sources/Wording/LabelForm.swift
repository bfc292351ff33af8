import OutlineModel

/// How the numbers of a series are written, learned from one of its labels, so that others can be written alike:
/// 第八条 from 第九条, (二) from (三).
struct LabelForm {
  private let style: NumberStyle
  private let head: String
  private let numeral: Numeral
  private let tail: String

  private enum Numeral {
    case chinese, positionalChinese, decimal, fullWidthDecimal
    case financial(isSimplified: Bool)
    case roman(isUppercase: Bool)
    case letter(isUppercase: Bool)
    /// The label tells nothing: the usual form of its style is written.
    case unknown
  }

  /// - Parameter label: as it is written in the document.
  init(_ label: String, of number: SectionNumber) {
    style = number.style
    let scalars = Array(label.unicodeScalars)
    guard let run = Self.numeralRun(in: scalars, style: number.style) else {
      (head, numeral, tail) = ("", .unknown, "")
      return
    }
    var rest = scalars[run.upperBound...]
    if number.suffix != nil { rest = Self.withoutSuffix(rest) }
    head = Self.string(scalars[..<run.lowerBound])
    numeral = Self.numeral(scalars[run], style: number.style)
    tail = Self.string(rest)
  }

  /// The label of another number of the series, as addresses have it: without punctuation behind it.
  func label(_ value: Int) -> String {
    let text =
      switch numeral {
      case .chinese: NumeralWriter.chinese(value)
      case .financial(let isSimplified): NumeralWriter.financial(value, isSimplified: isSimplified)
      case .positionalChinese: NumeralWriter.positionalChinese(value)
      case .decimal: NumeralWriter.decimal(value)
      case .fullWidthDecimal: NumeralWriter.decimal(value, isFullWidth: true)
      case .roman(let isUppercase): Self.cased(NumeralWriter.roman(value), isUppercase)
      case .letter(let isUppercase): Self.cased(NumeralWriter.letter(value), isUppercase)
      case .unknown: usualLabel(value)
      }
    return Self.withoutPunctuation(head + text + tail)
  }

  /// A label without the punctuation and the white space behind it.
  static func withoutPunctuation(_ label: String) -> String {
    var scalars = label.unicodeScalars[...]
    while let last = scalars.last,
      last == "、" || Characters.narrowed(last) == "." || Characters.isWhiteSpace(last)
    {
      scalars.removeLast()
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func cased(_ text: String, _ isUppercase: Bool) -> String {
    isUppercase ? text : text.lowercased()
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension LabelForm {
  /// Where the numeral stands: the last one of a path of numbers, else the first.
  private static func numeralRun(in scalars: [Unicode.Scalar], style: NumberStyle) -> Range<Int>? {
    let isInLetters = style == .roman || style == .upperLetter || style == .lowerLetter
    func isSign(_ scalar: Unicode.Scalar) -> Bool { isInLetters ? isLetter(scalar) : isDigit(scalar) }
    if style == .decimal {
      guard let last = scalars.lastIndex(where: isSign) else { return nil }
      let before = scalars[...last].lastIndex { !isSign($0) }
      return (before.map { $0 + 1 } ?? 0)..<last + 1
    }
    if let first = scalars.firstIndex(where: isSign) {
      return first..<(scalars[first...].firstIndex { !isSign($0) } ?? scalars.count)
    }
    // 附录A, Part II: the letters at the end.
    let end = (scalars.lastIndex(where: isLetter) ?? -1) + 1
    let start = (scalars[..<end].lastIndex { !isLetter($0) } ?? -1) + 1
    return start < end ? start..<end : nil
  }

  private static func numeral(_ signs: ArraySlice<Unicode.Scalar>, style: NumberStyle) -> Numeral {
    guard let first = signs.first else { return .unknown }
    if isLetter(first) {
      let isUppercase = first.properties.isUppercase
      let isLetter = style == .upperLetter || style == .lowerLetter || style == .annex
      return isLetter ? .letter(isUppercase: isUppercase) : .roman(isUppercase: isUppercase)
    }
    if Characters.decimalDigit(first) != nil { return first.isASCII ? .decimal : .fullWidthDecimal }
    if style == .chineseFinancial {
      return .financial(isSimplified: signs.contains { "贰叁参陆".unicodeScalars.contains($0) })
    }
    let isPositional = signs.count > 1 && signs.allSatisfy { !"十百千万拾佰仟萬廿卅卌".unicodeScalars.contains($0) }
    return isPositional ? .positionalChinese : .chinese
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    Characters.decimalDigit(scalar) != nil || ChineseNumeral.isNumeral(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// What stands behind a numeral without its suffix: 条 of 条之六.
  private static func withoutSuffix(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let mark = rest.firstIndex(where: { "之の-－".unicodeScalars.contains($0) }) else { return rest }
    return rest[..<mark] + rest[(mark + 1)...].drop(while: isDigit)
  }

  /// The form that a style has as a rule.
  private func usualLabel(_ value: Int) -> String {
    let chinese = NumeralWriter.chinese(value)
    return switch style {
    case .chineseFinancial: NumeralWriter.financial(value)
    case .chinese: chinese
    case .chineseParenthesised: "(\(chinese))"
    case .chineseHalfParenthesised: "\(chinese))"
    case .arabic, .decimal: "\(value)"
    case .arabicParenthesised: "(\(value))"
    case .arabicHalfParenthesised: "\(value))"
    case .circled: NumeralWriter.circled(value)
    case .roman: NumeralWriter.roman(value)
    case .upperLetter: NumeralWriter.letter(value)
    case .lowerLetter: NumeralWriter.letter(value).lowercased() + ")"
    case .volume: "第\(chinese)卷"
    case .division: "第\(chinese)部分"
    case .part: "第\(chinese)编"
    case .subpart: "第\(chinese)分编"
    case .chapter: "第\(chinese)章"
    case .episode: "第\(chinese)回"
    case .section: "第\(chinese)节"
    case .clause: "第\(chinese)款"
    case .subclause: "第\(chinese)目"
    case .article: "第\(chinese)条"
    case .annex: "附件\(value)"
    }
  }
}
