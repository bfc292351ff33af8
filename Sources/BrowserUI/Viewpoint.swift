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

extension Model {
  /// Where the reader stands now; nil before anything is read.
  var viewpoint: Viewpoint? {
    reading.map {
      Viewpoint(
        stop: $0.stop, focus: focus, treeTop: $0.tree.top, item: $0.currentItem, firstColumn: $0.firstColumn)
    }
  }

  /// Returns to where the reader stood.
  mutating func goBack(to viewpoint: Viewpoint) {
    focus = viewpoint.focus
    restore(viewpoint.stop)
    reading?.tree.top = viewpoint.treeTop
    reading?.currentItem = viewpoint.item
    reading?.firstColumn = viewpoint.firstColumn
  }
}

extension Reading {
  /// Whether a stop is where the reader is.
  func isAt(_ stop: JumpHistory.Stop) -> Bool {
    current == stop.section && flow.place(at: stop.top) == top
  }
}
