/// Where the reader stands, with all that looking around elsewhere changes.
struct Viewpoint: Equatable, Sendable {
  var stop: JumpHistory.Stop
  /// Which pane has the focus.
  let focus: Pane
  /// The row of the tree that is at the top.
  let treeTop: TreePlace
  /// The item that the tree's cursor is on.
  let item: Int?
  /// The first column of the text pane in rows that are not wrapped.
  let firstColumn: Int
}
