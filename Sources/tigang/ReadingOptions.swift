import DocumentReading
import OutlineModel

/// What the command line says about how a document is read.
struct ReadingOptions: Sendable {
  /// What comes before the file of corrections.
  var corrections = Corrections.none
  /// Nil where it is judged by evidence.
  var encoding: TextEncoding?

  /// Nothing is said.
  static let none = ReadingOptions()
}
