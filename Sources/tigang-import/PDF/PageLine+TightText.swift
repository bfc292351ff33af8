extension PageLine {
  /// The text with words whose signs are spread out in one piece; nil where it has none.
  var tightText: String? {
    guard cells.count > 1 else { return nil }
    let isNumbered = HeadingSign.isAlone(cells[0].text)
    let words = isNumbered && !LetterSpacing.isSpread(cells, em: em) ? Array(cells.dropFirst()) : cells
    guard LetterSpacing.isSpread(words, em: em) else { return nil }
    let text = words.map(\.text).joined()
    return words.count == cells.count ? text : cells[0].text + " " + text
  }
}
