import MarkedText
import Wording

/// Where the person's editor can open what a document was read from.
enum EditingPlace: Equatable {
  case line(Int)
  /// The file is no text.
  case nowhere

  /// - Parameters:
  ///   - line: the line of the document that is wanted.
  ///   - start: the first bytes of the file.
  init(line: Int, in format: DocumentFormat, start: [UInt8]) {
    switch format {
    case .text, .markdown, .html: self = .line(line)
    case .docx, .odt, .epub, .pdf, .zip, .compound: self = .nowhere
    // What a converter makes of a text has lines of its own.
    default: self = start.contains(0) ? .nowhere : .line(1)
    }
  }
}

extension TextReading {
  /// Where a line of the document can be edited; a file that cannot be read now is the editor's to judge.
  func editingPlace(line: Int) -> EditingPlace {
    do throws(Trouble) {
      let reader = try FileReader(source)
      var start: [UInt8] = []
      try reader.readStart(into: &start)
      return EditingPlace(line: line, in: format(of: start), start: start)
    } catch {
      return .line(line)
    }
  }
}
