import OutlineModel

/// Going through the anomalies: which one is chosen, and where the reader was before.
struct AnomalyList: Equatable, Sendable {
  var chosen: Int
  /// Where the reader was.
  var origin: JumpHistory.Stop
  /// Which pane had the focus.
  let focus: Pane
  /// The row of the tree that was at the top, and the item that the cursor was on.
  let treeTop: TreePlace
  let item: Int?
}

extension Anomaly {
  /// The words that are odd by themselves.
  var words: ByteRange? {
    if case .words(let range) = detail { range } else { nil }
  }
}
