/// Finds all anomalies that can be told from a document whose outline is known.
///
/// What only the parser sees on its way (a lost number, a misprint in one, a heading within a paragraph) is not
/// among them, nor are references to sections that do not exist.
package struct AnomalyFinder {
  private let document: Document

  package init(_ document: Document) {
    self.document = document
  }

  /// The anomalies in the order of their places in the source text.
  ///
  /// - Complexity: O(n) in the number of bytes; O(k log k) for a series of k numbers that has a fault, and for
  ///   the anomalies themselves.
  package func anomalies() -> [Anomaly] {
    let repeated = RepeatedText(document)
    var found = NumberingAnomalies(document).anomalies().filter { !Self.isCopy($0, repeated) }
    found += LevelSkips(document).anomalies()
    found += ContentsAnomalies(document).anomalies()
    found += EmptySections(document).anomalies()
    found += TextCuts(document).anomalies()
    found += RemovedWords(document).anomalies()
    found += UnbalancedMarks(document).anomalies()
    found += CountClaims(document).anomalies()
    found += repeated.anomalies()
    return found.inTextOrder
  }

  /// Whether numbers begin again only because text stands in the file twice, which is told by itself.
  private static func isCopy(_ anomaly: Anomaly, _ repeated: RepeatedText) -> Bool {
    (anomaly.code == .numberDuplicate || anomaly.code == .numberOrder)
      && repeated.isRepeated(at: anomaly.byteOffset)
  }
}
