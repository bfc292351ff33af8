/// The number that a line of an outline begins with: `第三条`, `一、`, `（一）`, `1.1 范围`, `2 范围`.
enum OutlineNumber {
  /// Whether a line begins with one.
  static func begins(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(16))
    switch scalars.first {
    case "第": return numeral(scalars.dropFirst()).map { units.contains($0) } ?? false
    case "（", "(": return numeral(scalars.dropFirst()).map { $0 == "）" || $0 == ")" } ?? false
    case let first? where digits.contains(first): return beginsWithDigits(scalars[...])
    default: return numeral(scalars[...]).map { $0 == "、" || $0 == "．" } ?? false
    }
  }

  /// What stands behind a numeral; nil where there is none.
  private static func numeral(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let rest = scalars.drop { numerals.contains($0) || digits.contains($0) || $0 == " " }
    return rest.startIndex == scalars.startIndex ? nil : rest.first
  }

  /// `1、`, `1．范围`, `1.1 Scope`, `1 范围`, but neither `1.5万` nor `3 月`.
  private static func beginsWithDigits(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let number = scalars.prefix { digits.contains($0) }
    var rest = scalars.dropFirst(number.count)
    guard number.count <= 2, let sign = rest.popFirst() else { return false }
    if sign == "、" || sign == "．" { return true }
    if sign == " " { return rest.first.map { $0.value > 0x2E7F && !counters.contains($0) } ?? false }
    guard sign == "." else { return false }
    let further = rest.drop { digits.contains($0) || $0 == "." }
    return further.first == " "
  }

  private static let digits = Set("0123456789".unicodeScalars)
  private static let numerals = Set("〇零一二三四五六七八九十百千".unicodeScalars)
  private static let units = Set("编篇部卷章节条款".unicodeScalars)
  private static let counters = Set("年月日时分个".unicodeScalars)
}
