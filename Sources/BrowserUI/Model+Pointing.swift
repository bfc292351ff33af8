import CellGrid

extension Model {
  private static let wheelRows = 3

  /// Takes what was done with the mouse.
  mutating func take(_ action: MouseAction, at point: GridPoint) -> [Effect] {
    notice = nil
    if case .reading(let sheet, let top) = mode {
      scroll(sheet, top, action)
      return []
    }
    if let list {
      goThrough(list, action, at: point)
      return []
    }
    guard mode == .browsing else {
      if action == .press { choose(at: point) }
      return []
    }
    let layout = layout
    switch action {
    case .wheelUp: turnWheel(byRows: -Self.wheelRows, at: point)
    case .wheelDown: turnWheel(byRows: Self.wheelRows, at: point)
    case .press:
      isDraggingSplit =
        layout.split.map { abs($0 - point.column) <= 1 && layout.tree.rows.contains(point.row) } ?? false
      if !isDraggingSplit { click(point) }
    case .drag: if isDraggingSplit { moveSplit(toTreeColumns: point.column - 1) }
    case .release:
      if isDraggingSplit { moveSplit(toTreeColumns: point.column - 1) }
      isDraggingSplit = false
    case .doubleClick:
      click(point)
      if layout.tree.contains(point), let reading { toggle(reading.current) }
    }
    return []
  }

  private mutating func scroll(_ sheet: Mode.Sheet, _ top: Int, _ action: MouseAction) {
    let last = max(0, sheetLines(sheet).count - max(1, size.rows - 2))
    switch action {
    case .wheelUp: mode = .reading(sheet, top: max(0, top - Self.wheelRows))
    case .wheelDown: mode = .reading(sheet, top: min(last, top + Self.wheelRows))
    case .press: mode = .browsing
    case .drag, .release, .doubleClick: break
    }
  }

  /// A click on a candidate goes there; elsewhere, while something is typed, it does nothing.
  private mutating func choose(at point: GridPoint) {
    guard case .typingAddress(let prompt) = mode,
      let target = CandidateList(model: self, prompt: prompt).candidate(atRow: point.row)
    else { return }
    mode = .browsing
    jump(to: target)
  }

  /// The wheel scrolls the pane it is over, and the tree without moving its cursor out of view.
  private mutating func turnWheel(byRows rows: Int, at point: GridPoint) {
    if layout.tree.contains(point) {
      moveInTree(byRows: rows)
    } else {
      scrollText(byRows: rows)
    }
  }

  /// A click gives a pane the focus; in the tree it selects, and on the mark before a label it opens and closes.
  private mutating func click(_ point: GridPoint) {
    guard let reading else { return }
    if let strip = layout.strip, strip.contains(point) {
      goToStretch(point.row - strip.origin.row, of: strip, in: reading)
    }
    if layout.text.contains(point) { focus = .text }
    guard layout.tree.contains(point) else { return }
    focus = .tree
    let line = point.row - layout.tree.origin.row
    let places = reading.places(from: reading.tree.top, count: line + 1)
    guard places.indices.contains(line) else { return }
    let section = reading.tree.section(atRow: places[line].row)
    if reading.current != section || reading.cursor != places[line] {
      history.leave(reading.stop)
      select(places[line])
    }
    guard places[line].item == nil else { return }
    let mark = TreeView.markColumn(
      depth: reading.outline[section].depth, treeColumns: layout.tree.size.columns)
    if point.column - layout.tree.origin.column == mark { toggle(section) }
  }

  /// Goes to the first hit of what a cell of the strip stands for, or to where that begins.
  private mutating func goToStretch(_ index: Int, of area: GridArea, in reading: Reading) {
    let strip = SearchStrip(reading.document, hits: search.hits, area: area)
    let stretch = strip.stretch(index)
    history.leave(reading.stop)
    if let hit = strip.firstHit(in: stretch) { show(hit: hit) } else { show(byte: stretch.lowerBound) }
  }
}
