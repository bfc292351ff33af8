extension MarkReader {
  /// `1.` and `1、`, `1)`, `1 Scope`, and paths: `1.2`, `1.2.3.`
  mutating func digits(_ bytes: Span<UInt8>) -> SectionNumber? {
    guard let value = decimalNumber(bytes, digitLimit: 3) else { return longNumber(bytes) }
    if value > 0, skip(bytes, where: { $0 == ")" }) { return SectionNumber(.arabicHalfParenthesised, value) }
    if value > 0, skip(bytes, where: { $0 == "、" }) {
      return enumerates(bytes) ? nil : SectionNumber(.arabic, value)
    }
    guard let last = path(bytes) else { return nil }
    if levels > 1 { return SectionNumber(.decimal, last ?? value) }
    if skip(bytes, where: { $0 == "." }) { return SectionNumber(value > 0 ? .arabic : .decimal, value) }
    guard cursor.peek(bytes).map(Characters.isWhiteSpace) == true else { return nil }
    isBare = true
    return SectionNumber(.decimal, value)
  }

  /// Whether a further number stands behind `1、`, and no word that begins with digits: 5G, 3D.
  private func enumerates(_ bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    guard reader.skip(bytes, where: { Characters.decimalDigit($0) != nil }) else { return false }
    while reader.skip(bytes, where: { Characters.decimalDigit($0) != nil }) {}
    return reader.peek(bytes).map(Self.isLatin) != true
  }

  /// `1000.` and `1000、` in a long series; with more behind the full stop it would be a date or an amount.
  private mutating func longNumber(_ bytes: Span<UInt8>) -> SectionNumber? {
    guard let value = decimalNumber(bytes, digitLimit: 7), skip(bytes, where: { $0 == "." || $0 == "、" }),
      cursor.peek(bytes).flatMap(Characters.decimalDigit) == nil
    else { return nil }
    return SectionNumber(.arabic, value)
  }

  /// Reads `.2.3` behind the first number of a path and gives the last number, `.some(nil)` where there is no
  /// more; nil where what stands there is no path, as `1.2025`.
  private mutating func path(_ bytes: Span<UInt8>) -> Int?? {
    var last: Int?
    while true {
      var reader = self
      guard reader.skip(bytes, where: { $0 == "." }),
        reader.cursor.peek(bytes).flatMap(Characters.decimalDigit) != nil
      else { break }
      guard let value = reader.decimalNumber(bytes, digitLimit: 3), levels < NumberPath.levelLimit else {
        return nil
      }
      self = reader
      levels += 1
      last = value
    }
    if levels > 1 { skip(bytes) { $0 == "." } }
    return .some(last)
  }

  /// `A.`, `A.1`, `IV.`, `Chapter 3`, `Appendix A`.
  mutating func capital(_ bytes: Span<UInt8>) -> SectionNumber? {
    var reader = self
    if let value = reader.letter(bytes, from: "A") {
      if let number = reader.behindLetter(value, bytes) {
        self = reader
        return number
      }
    }
    return romanNumber(bytes) ?? word(bytes)
  }

  private mutating func behindLetter(_ value: Int, _ bytes: Span<UInt8>) -> SectionNumber? {
    guard let last = path(bytes) else { return nil }
    if levels > 1, let last { return SectionNumber(.decimal, last) }
    let isRoman = value == 9 || value == 22 || value == 24
    guard !isRoman, skip(bytes, where: { $0 == "." || $0 == "、" }),
      cursor.peek(bytes).map(Self.isNoWord) != false
    else { return nil }
    return SectionNumber(.upperLetter, value)
  }

  private static func isNoWord(_ scalar: Unicode.Scalar) -> Bool {
    !isLatin(scalar) && Characters.decimalDigit(scalar) == nil
  }

  /// `IV.` `IX、`
  private mutating func romanNumber(_ bytes: Span<UInt8>) -> SectionNumber? {
    var reader = self
    guard let value = RomanNumeral.read(&reader.cursor, in: bytes)?.value,
      reader.skip(bytes, where: { $0 == "." || $0 == "、" }),
      reader.cursor.peek(bytes).map(Self.isNoWord) != false
    else { return nil }
    self = reader
    return SectionNumber(.roman, value)
  }

  /// `Chapter 3`, `SECTION 2.1`, `Appendix A`, `Part IV`.
  private mutating func word(_ bytes: Span<UInt8>) -> SectionNumber? {
    let start = cursor.offset
    while cursor.offset - start <= 8, cursor.skip(bytes, where: Self.isLatin) {}
    guard let style = EnglishUnit.style(of: bytes, start..<cursor.offset), isMoved(bytes) else { return nil }
    if let value = decimalNumber(bytes, digitLimit: 3) {
      guard let last = path(bytes) else { return nil }
      if levels > 1, let last { return SectionNumber(.decimal, last) }
      skip(bytes) { $0 == "." }
      return value > 0 ? SectionNumber(style, value) : nil
    }
    var reader = self
    if let value = style == .annex ? nil : RomanNumeral.read(&reader.cursor, in: bytes)?.value {
      self = reader
      skip(bytes) { $0 == "." }
      return SectionNumber(style, value)
    }
    guard let value = letter(bytes, from: "A") else { return nil }
    skip(bytes) { $0 == "." }
    return SectionNumber(style, value)
  }

  /// Moves over white space and tells whether there was any.
  private mutating func isMoved(_ bytes: Span<UInt8>) -> Bool {
    let start = cursor.offset
    cursor.skipWhiteSpace(bytes)
    return cursor.offset > start
  }
}

/// English words that stand before the number of a section.
enum EnglishUnit {
  private static let words: [(word: WordList, style: NumberStyle)] = [
    (["chapter"], .chapter), (["section"], .section), (["article"], .article), (["part"], .part),
    (["appendix", "annex", "schedule"], .annex), (["volume", "book"], .volume),
  ]

  /// The style of a word that begins with a capital letter, or nil.
  static func style(of bytes: Span<UInt8>, _ range: Range<Int>) -> NumberStyle? {
    guard (4...8).contains(range.count) else { return nil }
    let word = range.map { bytes[$0] | 0x20 }
    return words.first { $0.word.contains(word) }?.style
  }
}
