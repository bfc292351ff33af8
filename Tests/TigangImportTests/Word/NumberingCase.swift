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
}
