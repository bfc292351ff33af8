extension MarkReader {
  /// `第三条`, `第 15-1 條`, `第一百二十条之六`, `第四章の二`, `第二分编`, `第三回`.
  mutating func unit(_ bytes: Span<UInt8>) -> SectionNumber? {
    isMisprinted = cursor.peek(bytes) == "笫"
    cursor.skip(bytes) { _ in true }
    cursor.skipWhiteSpace(bytes)
    guard let value = chineseNumeral(bytes) ?? decimalNumber(bytes, digitLimit: 7), value > 0 else {
      return nil
    }
    var suffix = self.suffix(bytes, hyphen: true)
    cursor.skipWhiteSpace(bytes)
    guard let style = unitStyle(bytes) else { return nil }
    suffix = suffix ?? self.suffix(bytes, hyphen: false)
    return SectionNumber(style, value, suffix: suffix)
  }

  /// `附件1`, `附录A`, `附表 二`, `别表第一`; `卷一`, `卷之二`.
  mutating func annexOrVolume(_ bytes: Span<UInt8>) -> SectionNumber? {
    let first = cursor.next(bytes)
    let style: NumberStyle
    if first == "卷" {
      style = .volume
    } else {
      guard skip(bytes, where: { "件录錄表图圖".unicodeScalars.contains($0) }) else { return nil }
      style = .annex
    }
    cursor.skipWhiteSpace(bytes)
    skip(bytes) { $0 == "第" || $0 == "之" }
    if let value = chineseNumeral(bytes) ?? decimalNumber(bytes, digitLimit: 2) {
      return value > 0 ? SectionNumber(style, value, suffix: suffix(bytes, hyphen: true)) : nil
    }
    guard style == .annex, let value = letter(bytes, from: "A") else { return nil }
    return SectionNumber(style, value)
  }

  /// The style of the word behind the numeral; moves behind the word.
  private mutating func unitStyle(_ bytes: Span<UInt8>) -> NumberStyle? {
    guard let word = cursor.next(bytes) else { return nil }
    switch word {
    case "条", "條": return .article
    case "章": return .chapter
    case "节", "節": return .section
    case "编", "編", "篇": return .part
    case "分": return skip(bytes, where: { $0 == "编" || $0 == "編" }) ? .subpart : nil
    case "款": return .clause
    case "目": return .subclause
    case "部":
      skip(bytes) { $0 == "分" || $0 == "份" }
      return .division
    case "卷": return .volume
    case "回", "话", "話", "讲", "講", "课", "課", "集", "折", "出", "齣", "幕", "辑", "輯": return .episode
    default: return nil
    }
  }

  /// The number of an insertion: `之六`, `の二`, and `-1` before the word.
  private mutating func suffix(_ bytes: Span<UInt8>, hyphen: Bool) -> Int? {
    var reader = self
    reader.cursor.skipWhiteSpace(bytes)
    guard
      reader.skip(
        bytes, where: { $0 == "之" || $0 == "の" || $0 == "ノ" || hyphen && ($0 == "-" || $0 == "–") })
    else { return nil }
    reader.cursor.skipWhiteSpace(bytes)
    guard let value = reader.chineseNumeral(bytes) ?? reader.decimalNumber(bytes, digitLimit: 3), value > 0
    else { return nil }
    self = reader
    return value
  }
}
