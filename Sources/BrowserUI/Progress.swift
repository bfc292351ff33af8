/// How far opening a document has come of which nothing can be shown yet.
package struct Progress: Equatable, Sendable {
  /// The name of the file, as messages show it.
  package let name: String
  /// How much text there is so far, in bytes.
  package let bytes: Int

  package init(name: String, bytes: Int) {
    self.name = name
    self.bytes = bytes
  }
}
