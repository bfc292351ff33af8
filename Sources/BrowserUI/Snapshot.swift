import OutlineModel
import OutlineSearch

/// A document as far as it is read, with what is counted in it.
package struct Snapshot: Sendable {
  /// The name that the title bar and the messages show.
  package let name: String
  package private(set) var document: Document
  package let counts: CharacterCounts
  package let figures: DocumentFigures
  /// Whether the whole document is read.
  package let isComplete: Bool

  /// The links of the document in their order, as indices among the spans that the format marks.
  let links: [Int]

  /// Whether the document was looked through for anomalies.
  package private(set) var isExamined: Bool

  /// - Complexity: O(n) in the number of sections and spans.
  package init(
    name: String, document: Document, counts: CharacterCounts, isComplete: Bool, isExamined: Bool = true
  ) {
    self.name = name
    self.document = document
    self.counts = counts
    figures = DocumentFigures(document, counts)
    links = document.source.marks.links
    self.isComplete = isComplete
    self.isExamined = isExamined
  }

  package var outline: Outline { document.outline }

  /// The same with the anomalies that an examination of the document has found.
  func examined(_ anomalies: [Anomaly]) -> Snapshot {
    var snapshot = self
    snapshot.document = document.examined(anomalies)
    snapshot.isExamined = true
    return snapshot
  }
}
