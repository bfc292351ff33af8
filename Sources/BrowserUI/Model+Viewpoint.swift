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
