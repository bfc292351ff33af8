import OutlineModel

/// Going through the anomalies: which one is chosen, and where the reader was before.
struct AnomalyList: Equatable, Sendable {
  /// Which one is shown, by its place among the document's anomalies.
  var chosen: Int
  /// Where the reader was.
  var origin: JumpHistory.Stop
  /// Which pane had the focus.
  let focus: Pane
  /// The row of the tree that was at the top.
  let treeTop: TreePlace
  /// The item that the tree's cursor was on.
  let item: Int?
}

extension Anomaly {
  /// The words that are odd by themselves.
  var words: ByteRange? {
    if case .words(let range) = detail { range } else { nil }
  }
}
