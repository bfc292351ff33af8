/// Going through a list of places: which one is chosen, and where the reader was before.
struct PlaceList: Equatable, Sendable {
  /// What stands at the places.
  enum Kind: Sendable { case anomalies }

  let kind: Kind
  /// Which one is shown, from 0.
  var chosen = 0
  /// Where the chosen one begins, by which it is found again in a new snapshot.
  var byteOffset = 0
  /// Where the reader was.
  var origin: JumpHistory.Stop
  /// Which pane had the focus.
  let focus: Pane
  /// The row of the tree that was at the top.
  let treeTop: TreePlace
  /// The item that the tree's cursor was on.
  let item: Int?
}
