/// The number at the start of a line, read by its form alone: `(二)`, `第三条`, `1.2.3`, `附件1`.
struct HeadingMark {
  let number: SectionNumber
  /// The bytes from the first sign of the number to its punctuation.
  let label: Range<Int>
  /// How many numbers a path of numbers has; 1 for every other style.
  let levels: Int
  /// Whether nothing but the number stands there, without punctuation or word: `1 Scope`.
  let isBare: Bool
  /// Whether a sign stands for another that looks like it: 笫 for 第, － for 一.
  let isMisprinted: Bool
  /// Whether it is of the form 一、 in the capital forms: 壹、
  let isFinancial: Bool

  /// Reads the number that begins at the cursor and moves behind it; nil where there is none.
  ///
  /// The forms are those of GB/T 9704-2012, 7.3.3, of statutes (立法法, 65), of decimal numbering
  /// (GB/T 1.1-2020, 7.3) and of English documents, in full and half width, and single signs (`①` `㈠` `⒈` `⑴`).
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> HeadingMark? {
    guard let first = cursor.peek(bytes) else { return nil }
    var reader = MarkReader(cursor)
    let number =
      switch Characters.narrowed(first) {
      case "第", "笫": reader.unit(bytes)
      case "附", "别", "別", "卷": reader.annexOrVolume(bytes)
      case "(": reader.parenthesised(bytes)
      case "0"..."9": reader.digits(bytes)
      case "A"..."Z": reader.capital(bytes)
      case "a"..."z": reader.lowerLetter(bytes)
      default: ChineseNumeral.canBegin(with: first) ? reader.chinese(bytes) : reader.singleSign(bytes)
      }
    guard let number else { return nil }
    defer { cursor = reader.cursor }
    return HeadingMark(
      number: number, label: cursor.offset..<reader.cursor.offset, levels: reader.levels,
      isBare: reader.isBare,
      isMisprinted: reader.isMisprinted, isFinancial: reader.isFinancial)
  }
}
