/// The number at the start of a line, read by its form alone: `(二)`.
struct HeadingMark {
  let number: SectionNumber
  /// The bytes from the first sign of the number to its punctuation.
  let label: Range<Int>

  /// Reads the number that begins at the cursor and moves behind it; nil where there is none.
  ///
  /// The forms are those of GB/T 9704-2012, 7.3.3, in full and half width, and single signs (`①` `㈠` `⒈` `⑴`).
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> HeadingMark? {
    guard let first = cursor.peek(bytes) else { return nil }
    var reader = cursor
    let number =
      switch Characters.narrowed(first) {
      case "(": parenthesised(&reader, bytes)
      case "0"..."9": arabic(&reader, bytes)
      default: ChineseNumeral.isNumeral(first) ? chinese(&reader, bytes) : singleSign(&reader, bytes)
      }
    guard let number, number.value > 0 else { return nil }
    defer { cursor = reader }
    return HeadingMark(number: number, label: cursor.offset..<reader.offset)
  }

  /// `一、`, also with a full stop behind it.
  private static func chinese(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> SectionNumber? {
    guard let value = chineseValue(&cursor, bytes) else { return nil }
    cursor.skipWhiteSpace(bytes)
    guard cursor.skip(bytes, where: { $0 == "、" || Characters.narrowed($0) == "." }) else { return nil }
    return SectionNumber(.chinese, value)
  }

  /// `(一)`, `（1）`; spaces inside and a comma behind are forgiven.
  private static func parenthesised(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> SectionNumber? {
    cursor.skip(bytes) { _ in true }
    cursor.skipWhiteSpace(bytes)
    let number: SectionNumber
    if let value = chineseValue(&cursor, bytes) {
      number = SectionNumber(.chineseParenthesised, value)
    } else if let value = decimalValue(&cursor, bytes) {
      number = SectionNumber(.arabicParenthesised, value)
    } else {
      return nil
    }
    cursor.skipWhiteSpace(bytes)
    guard cursor.skip(bytes, where: { Characters.narrowed($0) == ")" }) else { return nil }
    cursor.skip(bytes) { $0 == "、" }
    return number
  }

  /// `1.` and `1、` where no digit follows (`1.5`), and `1)`.
  private static func arabic(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> SectionNumber? {
    guard let value = decimalValue(&cursor, bytes) else { return nil }
    if cursor.skip(bytes, where: { Characters.narrowed($0) == ")" }) {
      return SectionNumber(.arabicHalfParenthesised, value)
    }
    guard cursor.skip(bytes, where: { $0 == "、" || Characters.narrowed($0) == "." }) else { return nil }
    if let next = cursor.peek(bytes), Characters.decimalDigit(next) != nil { return nil }
    return SectionNumber(.arabic, value)
  }

  /// One sign that is a whole number.
  private static func singleSign(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> SectionNumber? {
    guard let sign = cursor.next(bytes), let number = NumberSign.number(of: sign) else { return nil }
    cursor.skip(bytes) { $0 == "、" }
    return number
  }

  /// A numeral of at most nine Chinese signs.
  private static func chineseValue(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Int? {
    var signs: [Unicode.Scalar] = []
    while signs.count < 9, let sign = cursor.peek(bytes), ChineseNumeral.isNumeral(sign) {
      signs.append(sign)
      cursor.skip(bytes) { _ in true }
    }
    return ChineseNumeral.value(signs)
  }

  /// A number of at most three digits: four would be a year.
  private static func decimalValue(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Int? {
    var value = 0
    var count = 0
    while let digit = cursor.peek(bytes).flatMap(Characters.decimalDigit) {
      value = value * 10 + digit
      count += 1
      guard count <= 3 else { return nil }
      cursor.skip(bytes) { _ in true }
    }
    return count == 0 ? nil : value
  }
}
