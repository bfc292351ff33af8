/// What an item begins with, read by its form alone: `(一)`, `①`, 一是, `２　`.
struct ItemMark {
  /// The series that a mark belongs to: marks of one series follow each other.
  struct Series: Hashable {
    let style: NumberStyle
    /// 是, 要 or 第; nil for numbers without such a word.
    let word: Unicode.Scalar?
  }

  let kind: Item.Kind
  let number: SectionNumber
  let label: Range<Int>
  let series: Series
  /// Whether it stands at the start of its paragraph.
  let opensParagraph: Bool
  /// Whether it stands behind a semicolon or the end of a sentence.
  var followsClause = false

  private init(
    _ kind: Item.Kind, _ number: SectionNumber, label: Range<Int>, word: Unicode.Scalar? = nil,
    opensParagraph: Bool
  ) {
    self.kind = kind
    self.number = number
    self.label = label
    series = Series(style: number.style, word: word)
    self.opensParagraph = opensParagraph
  }

  /// Reads the mark that begins at the cursor and moves behind it; nil where there is none.
  static func read(
    _ cursor: inout TextCursor, in bytes: Span<UInt8>, opensParagraph: Bool
  ) -> ItemMark? {
    guard let first = cursor.peek(bytes), canBegin(first) else { return nil }
    if let mark = ordinalWord(&cursor, bytes, opensParagraph) { return mark }
    if first == "第" { return ordinal(&cursor, bytes, opensParagraph) }
    if opensParagraph, let mark = spacedNumber(&cursor, bytes) { return mark }
    var reader = cursor
    guard let mark = HeadingMark.read(&reader, in: bytes), mark.number.style.isListStyle,
      opensParagraph || !isBare(mark.label, bytes), !isCited(reader, bytes),
      mark.number.style != .circled || !isNoteSign(before: reader, bytes)
    else { return nil }
    cursor = reader
    return ItemMark(.entry, mark.number, label: mark.label, opensParagraph: opensParagraph)
  }

  /// Whether a number has no punctuation: `一　`.
  private static func isBare(_ label: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    UTF8Decoding.scalar(in: bytes, before: label.upperBound).map { Numeral.isSign($0.scalar) } ?? true
  }

  /// Whether a mark can begin with a scalar; most scalars are ruled out by this alone.
  private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x28, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF08, 0xFF10...0xFF19: true
    case 0x2160...0x217F, 0x2460...0x24FF, 0x3220...0x3229, 0x3251...0x32BF: true
    default: scalar == "第" || ChineseNumeral.isNumeral(scalar)
    }
  }

  /// 第一 before a comma.
  private static func ordinal(
    _ cursor: inout TextCursor, _ bytes: Span<UInt8>, _ opensParagraph: Bool
  ) -> ItemMark? {
    var reader = cursor
    guard reader.skip(bytes, where: { $0 == "第" }),
      let value = numeral(&reader, bytes, isSign: ChineseNumeral.isNumeral), value < 100,
      let next = reader.peek(bytes), next == "，" || next == ","
    else { return nil }
    defer { cursor = reader }
    return ItemMark(
      .ordinalWord, SectionNumber(.chinese, value), label: cursor.offset..<reader.offset, word: "第",
      opensParagraph: opensParagraph)
  }

  /// 一是, 二要.
  private static func ordinalWord(
    _ cursor: inout TextCursor, _ bytes: Span<UInt8>, _ opensParagraph: Bool
  ) -> ItemMark? {
    var reader = cursor
    guard let value = numeral(&reader, bytes, isSign: ChineseNumeral.isNumeral), value < 100,
      let word = reader.next(bytes), word == "是" || word == "要"
    else { return nil }
    defer { cursor = reader }
    return ItemMark(
      .ordinalWord, SectionNumber(.chinese, value), label: cursor.offset..<reader.offset, word: word,
      opensParagraph: opensParagraph)
  }

  /// `２　` (項) and `二　`, `三の二　` (号) of Japanese statutes.
  private static func spacedNumber(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> ItemMark? {
    var reader = cursor
    let isDecimal = reader.peek(bytes).flatMap(Characters.decimalDigit) != nil
    guard let value = numeral(&reader, bytes, isSign: Numeral.isSign) else { return nil }
    var suffix: Int?
    if reader.skip(bytes, where: { $0 == "の" }) {
      suffix = numeral(&reader, bytes, isSign: ChineseNumeral.isNumeral)
      guard suffix != nil else { return nil }
    }
    let label = cursor.offset..<reader.offset
    guard reader.skip(bytes, where: { $0 == "\u{3000}" }) else { return nil }
    cursor = reader
    let number = SectionNumber(isDecimal ? .clause : .chinese, value, suffix: suffix)
    return ItemMark(isDecimal ? .paragraph : .entry, number, label: label, opensParagraph: true)
  }

  /// A number from 1 to 999 of at most nine signs.
  private static func numeral(
    _ cursor: inout TextCursor, _ bytes: Span<UInt8>, isSign: (Unicode.Scalar) -> Bool
  ) -> Int? {
    var signs: [Unicode.Scalar] = []
    while signs.count < 9, let sign = cursor.peek(bytes), isSign(sign) {
      signs.append(sign)
      cursor.skip(bytes) { _ in true }
    }
    return Numeral.value(signs[...], digitLimit: 3).flatMap { (1...999).contains($0) ? $0 : nil }
  }

  /// Whether what follows a circled number shows that it stands at the end of words, for a note.
  private static func isNoteSign(before cursor: TextCursor, _ bytes: Span<UInt8>) -> Bool {
    cursor.peek(bytes).map { "。；：.;:”」』）".unicodeScalars.contains($0) } ?? true
  }

  /// Whether a number is mentioned and begins nothing: `(一)、(二)项`, `(三)项`.
  private static func isCited(_ behind: TextCursor, _ bytes: Span<UInt8>) -> Bool {
    var cursor = behind
    cursor.skipWhiteSpace(bytes)
    var other = cursor
    guard let next = cursor.next(bytes) else { return false }
    switch Characters.narrowed(next) {
    case "、", ",", ")": return true
    case "(": return HeadingMark.read(&other, in: bytes) != nil
    case "项", "項", "款", "目", "条", "條", "号", "號":
      // 项目, 条件, 号召 are words of a text.
      return cursor.peek(bytes).map { !"目标的件例款式项程录前召码".unicodeScalars.contains($0) } ?? true
    case "和", "或", "与", "至": return cursor.peek(bytes).map { "第(（".unicodeScalars.contains($0) } ?? false
    default: return false
    }
  }
}

extension ItemMark {
  /// Whether an item can begin in the middle of a paragraph, behind a scalar.
  func canStand(behind scalar: Unicode.Scalar) -> Bool {
    let narrow = Characters.narrowed(scalar)
    let endsClause = ":;.!?。！？；：".unicodeScalars.contains(narrow)
    switch (kind, number.style) {
    case (.paragraph, _): return false
    case (.ordinalWord, _) where series.word == "第": return endsClause
    case (.ordinalWord, _): return endsClause || narrow == "," || narrow == "、"
    case (_, .chineseParenthesised), (_, .arabicParenthesised), (_, .circled):
      return endsClause || narrow == "," || narrow == " " || Self.isPlainWord(narrow)
    case (_, .arabicHalfParenthesised), (_, .chineseHalfParenthesised), (_, .lowerLetter):
      return endsClause || narrow == "," || narrow == " "
    default: return endsClause
    }
  }

  /// An ideograph that speaks of no number: not 第(一)项, 图(1), 条(二).
  private static func isPlainWord(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
      && !"第条條款项項目章节和及或与至到图表式公之".unicodeScalars.contains(scalar)
  }
}
