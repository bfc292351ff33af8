import DocumentReading
import MarkedText
import OutlineModel

/// What the command line says about how a document is read.
struct ReadingOptions: Sendable {
  /// What comes before the file of corrections.
  var corrections = Corrections.none
  /// Nil where it is judged by evidence.
  var encoding: TextEncoding?
  /// Nil where content and name tell it.
  var format: DocumentFormat?

  /// Nothing is said.
  static let none = ReadingOptions()

  /// How the text of a source is to be read.
  func textReading(_ source: Source) -> TextReading {
    TextReading(source: source, encoding: encoding, format: format)
  }
}
