/// Reads one number with its punctuation; what is odd about it is noted on the way.
struct MarkReader {
  var cursor: TextCursor
  var levels = 1
  var isBare = false
  var isMisprinted = false
  var isFinancial = false

  init(_ cursor: TextCursor) {
    self.cursor = cursor
  }

  /// `一、`, also with a full stop behind it; `一)`; `一　` where white space follows.
  mutating func chinese(_ bytes: Span<UInt8>) -> SectionNumber? {
    isFinancial = cursor.peek(bytes).map(ChineseSign.isFinancial) ?? false
    guard let numeral = ChineseNumeral.read(&cursor, in: bytes), numeral.script == .chinese else {
      return nil
    }
    let value = numeral.value
    isMisprinted = numeral.isMisprinted
    guard value > 0 else { return nil }
    if skip(bytes, where: { $0 == ")" }) {
      isFinancial = false
      return SectionNumber(.chineseHalfParenthesised, value)
    }
    let spaced = cursor
    cursor.skipWhiteSpace(bytes)
    if skip(bytes, where: { $0 == "、" || $0 == "." }) { return SectionNumber(.chinese, value) }
    guard cursor.offset > spaced.offset, !cursor.isAtEnd else { return nil }
    cursor = spaced
    isBare = true
    return SectionNumber(.chinese, value)
  }

  /// `(一)`, `（1）`, `(a)`; spaces inside and a comma behind are forgiven.
  mutating func parenthesised(_ bytes: Span<UInt8>) -> SectionNumber? {
    skip(bytes) { _ in true }
    cursor.skipWhiteSpace(bytes)
    let number: SectionNumber
    if let value = chineseNumeral(bytes) {
      number = SectionNumber(.chineseParenthesised, value)
    } else if let value = decimalNumber(bytes, digitLimit: 3) {
      number = SectionNumber(.arabicParenthesised, value)
    } else if let value = letter(bytes, from: "a") {
      number = SectionNumber(.lowerLetter, value)
    } else {
      return nil
    }
    cursor.skipWhiteSpace(bytes)
    guard number.value > 0, skip(bytes, where: { $0 == ")" }) else { return nil }
    skip(bytes) { $0 == "、" }
    return number
  }

  /// `a)` `a.` `a、`
  mutating func lowerLetter(_ bytes: Span<UInt8>) -> SectionNumber? {
    guard let value = letter(bytes, from: "a"), skip(bytes, where: { ")、.".unicodeScalars.contains($0) })
    else { return nil }
    if cursor.peek(bytes).map(Characters.isWordLike) == true, !endsWithBracket(bytes) { return nil }
    return SectionNumber(.lowerLetter, value)
  }

  /// One sign that is a whole number.
  mutating func singleSign(_ bytes: Span<UInt8>) -> SectionNumber? {
    if let numeral = RomanNumeral.read(&cursor, in: bytes) {
      skip(bytes) { $0 == "、" || $0 == "." }
      return SectionNumber(.roman, numeral.value)
    }
    guard let sign = cursor.next(bytes), let number = NumberSign.number(of: sign) else { return nil }
    skip(bytes) { $0 == "、" }
    return number
  }

  private func endsWithBracket(_ bytes: Span<UInt8>) -> Bool {
    bytes[cursor.offset - 1] != UInt8(ascii: ".")
  }
}

extension MarkReader {
  /// Moves behind a sign where it is one of those wanted, which are compared in half width.
  @discardableResult
  mutating func skip(_ bytes: Span<UInt8>, where isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    cursor.skip(bytes) { isWanted(Characters.narrowed($0)) }
  }

  /// A Chinese numeral.
  mutating func chineseNumeral(_ bytes: Span<UInt8>) -> Int? {
    guard let numeral = ChineseNumeral.read(&cursor, in: bytes) else { return nil }
    isMisprinted = isMisprinted || numeral.isMisprinted
    return numeral.value
  }

  /// A number of decimal digits, nil where there are more than `digitLimit`: four in a row would be a year.
  mutating func decimalNumber(_ bytes: Span<UInt8>, digitLimit: Int) -> Int? {
    var reader = cursor
    var value = 0
    var count = 0
    while let digit = reader.peek(bytes).flatMap(Characters.decimalDigit) {
      value = value * 10 + digit
      count += 1
      guard count <= digitLimit else { return nil }
      reader.skip(bytes) { _ in true }
    }
    guard count > 0 else { return nil }
    cursor = reader
    return value
  }

  /// One letter, counted from 1 for `first`; nil where there is none or another letter follows it.
  mutating func letter(_ bytes: Span<UInt8>, from first: Unicode.Scalar) -> Int? {
    var reader = cursor
    guard let scalar = reader.next(bytes) else { return nil }
    let value = Int(Characters.narrowed(scalar).value) - Int(first.value) + 1
    guard (1...26).contains(value), reader.peek(bytes).map(Self.isLatin) != true else { return nil }
    cursor = reader
    return value
  }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(Characters.narrowed(scalar).value & ~0x20)
  }
}
