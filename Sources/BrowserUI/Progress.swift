import Wording

/// How far opening a document has come of which nothing can be shown yet.
package struct Progress: Equatable, Sendable {
  /// The name of the file, as messages show it.
  package let name: String
  package let stage: OpeningStage

  package init(name: String, stage: OpeningStage) {
    self.name = name
    self.stage = stage
  }
}
