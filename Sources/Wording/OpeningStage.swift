/// How far opening a document has come of which nothing can be shown yet.
package enum OpeningStage: Equatable, Sendable {
  /// Nothing has come yet through a pipe.
  case waiting
  /// No text has come yet out of an import: the program that converts the document, where one does, and how long it
  /// takes so far.
  case importing(converter: String?, seconds: Int)
  /// How much text there is so far, in bytes.
  case reading(bytes: Int)
}
