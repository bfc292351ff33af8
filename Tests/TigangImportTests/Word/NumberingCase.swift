/// A word processing document with automatic numbers, and how its lines are to look.
struct NumberingCase: Sendable, CustomStringConvertible {
  /// Names the files with what other programs show.
  let name: String
  let numbering: String
  let styles: String
  let body: String
  let lines: [String]

  var description: String { name }

  init(_ name: String, numbering: String, styles: String = "", _ body: [String], shows lines: [String]) {
    (self.name, self.numbering, self.styles) = (name, numbering, styles)
    (self.body, self.lines) = (body.joined(), lines)
  }

  /// The document.
  var file: WordFile {
    var file = WordFile(body)
    (file.numbering, file.styles) = (numbering, styles)
    return file
  }

  /// Why LibreOffice shows it in another way; nil where it does not.
  var difference: String? { Self.differences[name] }

  private static let differences = [
    "article-across": "it knows no levels that are counted through (w:lvlRestart)",
    "restart-after-first": "it knows no levels that are counted through (w:lvlRestart)",
    "legal": "it does not write numbers of levels above in decimal digits (w:isLgl)",
    "bullets": "it has signs for code points of the font Symbol, which we write as -",
    "above-hundred": "it writes 零 where Word writes 〇",
    "format-ideographDigital": "it counts 十二 where Word writes a sign for each digit",
    "format-japaneseLegal": "it leaves 拾 out of 壱拾弐",
    "format-decimalEnclosedFullstop": "it does not have the format",
    "format-decimalEnclosedParen": "it does not have the format",
    "format-decimalFullWidth": "it does not have the format",
  ]
}
