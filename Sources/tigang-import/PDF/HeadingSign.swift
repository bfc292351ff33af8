/// The number of a heading or of an entry of a list, where it stands apart from its words.
enum HeadingSign {
  /// Whether a text is such a number and nothing else: `1.2.3`, `第三条`, `(一)`, `A.1`, `•`.
  static func isAlone(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 12 else { return false }
    let rest = text.unicodeScalars.filter { !isOfNumber($0) }
    return rest.isEmpty || rest.count == 1 && rest.allSatisfy { $0.properties.isAlphabetic && $0.isASCII }
      || ["Chapter", "Annex", "Section", "附录", "附件", "表", "图"].contains { text.hasPrefix($0) }
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil || signs.contains(scalar)
  }

  private static let signs = Set("一二三四五六七八九十百零〇第章节条款编篇回部分卷、.．()（）[]〔〕•●○■□◆◇–—-·▪➢*".unicodeScalars)
}
