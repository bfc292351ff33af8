extension Document {
  /// All anomalies of the document, in the order of the text.
  ///
  /// - Complexity: O(n) in the number of bytes, O(m log m) in the number of sections.
  public func examination() -> [Anomaly] {
    (anomalies + AnomalyFinder(self).anomalies() + DanglingReferences.anomalies(in: self)).inTextOrder
  }

  /// The same document with the anomalies that an examination has found.
  public func examined(_ anomalies: [Anomaly]) -> Document {
    var document = self
    document.anomalies = anomalies
    return document
  }

  /// The same document with all its anomalies.
  ///
  /// - Complexity: as `examination()`.
  public func examined() -> Document { examined(examination()) }
}
