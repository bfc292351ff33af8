/// A chain of numbers with their words in the middle of a text: 第二章第三节, 第三十条之一第二款第(三)项.
struct CitedNumber {
  /// 编, 分编, 章 and 节, from the top down.
  private(set) var divisions: [SectionNumber] = []
  private(set) var article: SectionNumber?
  /// 款
  private(set) var paragraph: Int?
  /// 项
  private(set) var entry: Int?

  /// Reads the chain that begins at the cursor with 第 and moves behind it; nil where there is none.
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> CitedNumber? {
    var chain = CitedNumber()
    var isEmpty = true
    while chain.readLink(&cursor, bytes) { isEmpty = false }
    return isEmpty ? nil : chain
  }

  /// Reads 第, a number, its word and the suffix behind it; the cursor stays where it is if they are not there.
  private mutating func readLink(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    guard reader.skip(bytes, where: { $0 == "第" || $0 == "笫" }),
      let value = Self.bracketedNumeral(&reader, bytes), let unit = reader.next(bytes)
    else { return false }
    switch unit {
    case "条", "條":
      guard article == nil else { return false }
      article = SectionNumber(.article, value, suffix: Self.suffix(&reader, bytes))
    case "款": paragraph = value
    case "项", "項": entry = value
    case "目": break
    default:
      guard article == nil, let style = Self.divisionStyle(unit, &reader, bytes) else { return false }
      divisions.append(SectionNumber(style, value, suffix: Self.suffix(&reader, bytes)))
    }
    cursor = reader
    return true
  }

  private static func divisionStyle(
    _ unit: Unicode.Scalar, _ cursor: inout TextCursor, _ bytes: Span<UInt8>
  ) -> NumberStyle? {
    switch unit {
    case "编": return .part
    case "分": return cursor.skip(bytes) { $0 == "编" } ? .subpart : nil
    case "章": return .chapter
    case "节": return .section
    default: return nil
    }
  }

  /// 之一, where no further word makes it something else (第三条之一的, but not 第三条之三分之一).
  private static func suffix(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Int? {
    var reader = cursor
    guard reader.skip(bytes, where: { $0 == "之" }), let value = numeral(&reader, bytes),
      reader.peek(bytes) != "分"
    else { return nil }
    cursor = reader
    return value
  }

  /// A number with or without brackets around it.
  private static func bracketedNumeral(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Int? {
    cursor.skipSpaces(bytes)
    let isBracketed = cursor.skip(bytes) { Characters.narrowed($0) == "(" }
    guard let value = numeral(&cursor, bytes) else { return nil }
    if isBracketed, !cursor.skip(bytes, where: { Characters.narrowed($0) == ")" }) { return nil }
    cursor.skipSpaces(bytes)
    return value
  }

  /// A number from 1 to 9,999 in decimal digits or Chinese numerals.
  static func numeral(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Int? {
    var signs: [Unicode.Scalar] = []
    var reader = cursor
    while signs.count < 9, let sign = reader.peek(bytes), Numeral.isSign(sign) {
      signs.append(sign)
      reader.skip(bytes) { _ in true }
    }
    guard let value = Numeral.value(signs[...], digitLimit: 4), (1...9999).contains(value) else { return nil }
    cursor = reader
    return value
  }
}

extension TextCursor {
  /// Moves behind the spaces it stands at, but never to another line.
  fileprivate mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while skip(bytes, where: { $0 == " " || $0 == "\u{3000}" || $0 == "\u{A0}" }) {}
  }
}
