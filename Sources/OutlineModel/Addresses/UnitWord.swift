/// The word that says what a label counts: 附件 in 附件1, 章 in 第三章, `Appendix` in `Appendix A`.
struct UnitWord {
  private let word: [Unicode.Scalar]

  /// Nil where an address is not one word of letters or ideographs.
  init?(_ address: String) {
    word = address.unicodeScalars.map(Self.folded)
    guard !word.isEmpty, Self.unit(of: word) == word else { return nil }
  }

  /// The sections whose labels have the word.
  ///
  /// - Complexity: O(n) in the number of sections.
  func sections(in document: Document) -> [Int] {
    let outline = document.outline
    return outline.sections.indices.filter { index in
      guard let style = outline[index].number?.style, style.isUnit else { return false }
      return Self.unit(of: document.label(of: index).unicodeScalars.map(Self.folded)) == word
    }
  }

  /// A label without its number: the letters that it begins with, or the ideographs that write no number.
  private static func unit(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let letters = label.prefix { ("a"..."z").contains($0) }
    if letters.count > 1 { return Array(letters) }
    return label.filter { scalar in
      (0x4E00...0x9FFF).contains(scalar.value) && !Numeral.isSign(scalar) && scalar != "第" && scalar != "之"
    }
  }

  /// A scalar of half width, and in lower case where it is a Latin letter.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow = Characters.narrowed(scalar)
    return ("A"..."Z").contains(narrow) ? Unicode.Scalar(UInt8(narrow.value | 0x20)) : narrow
  }
}
