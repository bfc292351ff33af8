/// What kind of number a paragraph begins with, as far as it matters for whether headings are marked completely.
enum SeriesKind: Hashable, CaseIterable {
  /// 第X编, 第X章, 第X节.
  case chapter
  /// 第X条.
  case article
  /// 一、
  case chinese
  /// （一）
  case parenthesised
  /// `1.`, `1、`, `1.2`.
  case decimal

  /// The kind of the number at the start of a text; nil for other texts.
  init?(_ text: ArraySlice<UInt8>) {
    let start = String(decoding: text.prefix(60), as: UTF8.self).unicodeScalars
      .drop { $0.properties.isWhitespace }
    let kind: SeriesKind? =
      switch start.first {
      case "第": Self.unit(behind: start.dropFirst())
      case "（", "(": Self.isParenthesised(start.dropFirst()) ? .parenthesised : nil
      default: Self.plain(start)
      }
    guard let kind else { return nil }
    self = kind
  }

  private static func unit(behind start: Substring.UnicodeScalarView) -> SeriesKind? {
    let rest = start.drop { isChinese($0) || isDigit($0) }
    guard rest.startIndex > start.startIndex, let unit = rest.first else { return nil }
    if unit == "条" { return .article }
    return "编章节篇部".unicodeScalars.contains(unit) ? .chapter : nil
  }

  private static func isParenthesised(_ start: Substring.UnicodeScalarView) -> Bool {
    let rest = start.drop(while: isChinese)
    return rest.startIndex > start.startIndex && (rest.first == "）" || rest.first == ")")
  }

  private static func plain(_ start: Substring.UnicodeScalarView) -> SeriesKind? {
    let signs = start.prefix(while: isChinese).count
    let digits = start.prefix(while: isDigit).count
    guard let next = start.dropFirst(max(signs, digits)).first, "、．.".unicodeScalars.contains(next)
    else { return nil }
    if signs > 0 { return next == "." ? nil : .chinese }
    return (1...3).contains(digits) ? .decimal : nil
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    "〇零一二三四五六七八九十百千".unicodeScalars.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }
}
