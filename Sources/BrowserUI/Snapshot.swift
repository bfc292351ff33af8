import OutlineModel
import OutlineSearch

/// A document as far as it is read, with what is counted in it.
package struct Snapshot: Sendable {
  /// The name that the title bar and the messages show.
  package let name: String
  package let document: Document
  package let counts: CharacterCounts
  package let figures: DocumentFigures
  /// Whether the whole document is read.
  package let isComplete: Bool

  /// - Complexity: O(n) in the number of sections.
  package init(name: String, document: Document, counts: CharacterCounts, isComplete: Bool) {
    self.name = name
    self.document = document
    self.counts = counts
    figures = DocumentFigures(document, counts)
    self.isComplete = isComplete
  }

  package var outline: Outline { document.outline }
}
