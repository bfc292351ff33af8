import CellGrid
import OutlineModel

extension Model {
  /// The list that is gone through.
  var list: PlaceList? {
    if case .listing(let list) = mode { list } else { nil }
  }

  /// The rows that a list takes above the last line; the panes keep about as many.
  var listRows: Int {
    list.map { min(count(of: $0.kind), max(1, (size.rows - 1) / 2)) } ?? 0
  }

  /// How many places a list has.
  func count(of kind: PlaceList.Kind) -> Int {
    switch kind {
    case .anomalies: reading?.document.anomalies.count ?? 0
    case .hits: search.hits?.count ?? 0
    case .links: reading?.snapshot.links.count ?? 0
    }
  }

  /// Lists places and shows the hit that was reached, if it is in view, else the first place at or behind the
  /// reader's.
  ///
  /// - Precondition: there is one.
  mutating func beginList(_ kind: PlaceList.Kind) {
    guard let reading, let viewpoint else { return }
    let list = PlaceList(kind: kind, origin: viewpoint, hit: search.currentHit)
    let reached = kind == .hits ? list.hit.flatMap { isHitInView($0) ? $0 : nil } : nil
    let start = reading.flow.byteRange(of: reading.top).lowerBound
    // Where only one pane is shown, the places are looked at in the text.
    if layout.split == nil, arrangement == .both { focus = .text }
    choose(reached ?? index(of: kind, atOrBehind: start) ?? 0, list)
  }

  /// Takes a key while a list is gone through.
  mutating func goThrough(_ list: PlaceList, _ key: Key) -> [Effect] {
    guard case .command(let command) = KeyTable.decode([key]) else { return [] }
    let page = max(1, listRows - 1)
    switch command {
    case .down, .nextHit: choose(list.chosen + 1, list)
    case .up, .previousHit: choose(list.chosen - 1, list)
    case .pageDown, .halfPageDown: choose(list.chosen + page, list)
    case .pageUp, .halfPageUp: choose(list.chosen - page, list)
    case .first, .goToAddress: choose(0, list)
    case .last: choose(.max, list)
    case .enterText: goToChosen(list)
    case .cancel, .quit, .back: leave(list)
    case .anomalies where list.kind == .anomalies: leave(list)
    case .hitList where list.kind == .hits: leave(list)
    case .links where list.kind == .links: leave(list)
    case .copy where list.kind == .links:
      return reading.map { [.copy(.target($0.snapshot.link(list.chosen).target))] } ?? []
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Takes what is done with the mouse meanwhile: the wheel goes through the list, a click goes to a place.
  mutating func goThrough(_ list: PlaceList, _ action: MouseAction, at point: GridPoint) {
    guard let reading else { return }
    switch action {
    case .wheelUp: choose(list.chosen - 1, list)
    case .wheelDown: choose(list.chosen + 1, list)
    case .press:
      guard let index = PlaceListView(model: self, reading: reading, list: list).place(atRow: point.row)
      else { return }
      choose(index, list)
      goToChosen(list)
    case .drag, .release, .doubleClick: break
    }
  }

  /// Returns to where the reader was.
  mutating func leave(_ list: PlaceList) {
    mode = .browsing
    goBack(to: list.origin)
    if list.kind == .hits { search.currentHit = list.hit }
  }

  /// Keeps the chosen place in a new snapshot, or the one nearest behind it.
  mutating func updateList(_ kind: PlaceList.Kind) {
    guard var list, list.kind == kind else { return }
    list.hit = nil
    guard count(of: kind) > 0 else { return leave(list) }
    choose(index(of: kind, atOrBehind: list.byteOffset) ?? .max, list)
  }
}

extension Model {
  /// Stays at the chosen place; where one was before can be returned to.
  private mutating func goToChosen(_ list: PlaceList) {
    mode = .browsing
    history.leave(list.origin.stop)
    reading.map { self.reading?.tree.reveal($0.current) }
  }

  /// The first place of a list that begins at or behind a byte.
  private func index(of kind: PlaceList.Kind, atOrBehind byteOffset: Int) -> Int? {
    switch kind {
    case .anomalies: reading?.document.anomalies.firstIndex { $0.byteOffset >= byteOffset }
    case .hits: search.hits?.firstIndex(atOrBehind: byteOffset)
    case .links: reading?.snapshot.firstLink(atOrBehind: byteOffset)
    }
  }

  /// Chooses a place, the first or the last one where there are not so many, and shows it without opening what
  /// hides its section.
  private mutating func choose(_ index: Int, _ list: PlaceList) {
    let count = count(of: list.kind)
    guard count > 0 else { return }
    var list = list
    list.chosen = min(max(0, index), count - 1)
    // The text has the rows that the list leaves it.
    mode = .listing(list)
    switch list.kind {
    case .anomalies: list.byteOffset = show(anomaly: list.chosen) ?? 0
    case .hits: list.byteOffset = show(hit: list.chosen) ?? 0
    case .links: list.byteOffset = show(link: list.chosen) ?? 0
    }
    mode = .listing(list)
  }
}
