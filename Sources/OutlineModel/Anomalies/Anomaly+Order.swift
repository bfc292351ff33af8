extension [Anomaly] {
  /// The anomalies in the order of the text, those of one place as they stand.
  ///
  /// - Complexity: O(n log n).
  var inTextOrder: [Anomaly] {
    indices.sorted { (self[$0].byteOffset, $0) < (self[$1].byteOffset, $1) }.map { self[$0] }
  }
}
