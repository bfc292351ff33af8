/// Marks that something was left out: `……`, `……略……`, `(略)`, `( ……`.
enum Elision {
  /// Whether a range without white space at its ends holds nothing but an elision mark.
  static func isElision(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard content.count <= 60 else { return false }
    var cursor = TextCursor(content)
    var dots = 0
    var hasMark = false
    while let scalar = cursor.next(bytes) {
      switch Characters.narrowed(scalar) {
      case "…": hasMark = true
      case ".", "。": dots += 1
      case "略": hasMark = true
      case "省", "此", "处", "以", "下", "上", "(", ")", "[", "]", "〔", "〕", "【", "】", " ", "\u{A0}": break
      default: return false
      }
    }
    return hasMark || dots >= 3
  }
}
