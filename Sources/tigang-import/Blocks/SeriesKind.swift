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
    let start = String(decoding: text.prefix(60), as: UTF8.self).unicodeScalars.drop {
      $0.properties.isWhitespace
    }
    guard let first = start.first else { return nil }
    switch first {
    case "第":
      let rest = start.dropFirst().drop { Self.isChinese($0) || Self.isDigit($0) }
      guard rest.startIndex > start.index(after: start.startIndex), let unit = rest.first else { return nil }
      switch unit {
      case "编", "章", "节", "篇", "部": self = .chapter
      case "条": self = .article
      default: return nil
      }
    case "（", "(":
      let rest = start.dropFirst().drop(while: Self.isChinese)
      guard rest.startIndex > start.index(after: start.startIndex), rest.first == "）" || rest.first == ")"
      else { return nil }
      self = .parenthesised
    default:
      let signs = start.prefix(while: Self.isChinese)
      let digits = start.prefix(while: Self.isDigit)
      let next = start.dropFirst(max(signs.count, digits.count)).first
      if !signs.isEmpty, next == "、" || next == "．" {
        self = .chinese
      } else if !digits.isEmpty, digits.count <= 3, next.map({ "、．.".unicodeScalars.contains($0) }) == true {
        self = .decimal
      } else {
        return nil
      }
    }
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    "〇零一二三四五六七八九十百千".unicodeScalars.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }
}
