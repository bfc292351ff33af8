import CellGrid
import OutlineModel

extension Model {
  /// The anomaly that is shown while one goes through them.
  var chosenAnomaly: Anomaly? {
    guard case .listingAnomalies(let list) = mode, let reading else { return nil }
    return reading.document.anomalies[list.chosen]
  }

  /// The rows that the list of anomalies takes; the panes keep about as many.
  var anomalyRows: Int {
    guard case .listingAnomalies = mode, let reading else { return 0 }
    return min(reading.document.anomalies.count, max(1, (size.rows - 1) / 2))
  }

  /// Takes the anomalies that were found in the document; a list that is open stays at the one that is chosen.
  mutating func takeAnomalies(_ anomalies: [Anomaly]) {
    let chosen = chosenAnomaly
    guard let examined = reading?.snapshot.examined(anomalies) else { return }
    reading?.snapshot = examined
    updateAnomalies(chosen)
  }

  /// Lists the anomalies and shows the first one at or behind the reader's place.
  mutating func listAnomalies() {
    guard let reading else { return }
    let anomalies = reading.document.anomalies
    guard !anomalies.isEmpty else {
      notice = Notice(reading.snapshot.isExamined ? wording.noAnomalies : wording.loading)
      return
    }
    let start = reading.flow.byteRange(of: reading.top).lowerBound
    let list = AnomalyList(
      chosen: 0, origin: reading.stop, focus: focus, treeTop: reading.tree.top, item: reading.currentItem)
    // Where only one pane is shown, anomalies are looked at in the text.
    if layout.split == nil, arrangement == .both { focus = .text }
    choose(anomalies.firstIndex { $0.byteOffset >= start } ?? 0, list)
  }

  /// Takes a key while the anomalies are gone through.
  mutating func goThroughAnomalies(_ key: Key, _ list: AnomalyList) -> [Effect] {
    guard case .command(let command) = KeyTable.decode([key]) else { return [] }
    let page = max(1, anomalyRows - 1)
    switch command {
    case .down, .nextHit: choose(list.chosen + 1, list)
    case .up, .previousHit: choose(list.chosen - 1, list)
    case .pageDown, .halfPageDown: choose(list.chosen + page, list)
    case .pageUp, .halfPageUp: choose(list.chosen - page, list)
    case .first, .goToAddress: choose(0, list)
    case .last: choose(.max, list)
    case .enterText: goToAnomaly(list)
    case .cancel, .quit, .anomalies, .back: leaveAnomalies(list)
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Takes what is done with the mouse meanwhile: the wheel goes through the list, a click goes to an anomaly.
  mutating func goThroughAnomalies(_ action: MouseAction, at point: GridPoint, _ list: AnomalyList) {
    guard let reading else { return }
    switch action {
    case .wheelUp: choose(list.chosen - 1, list)
    case .wheelDown: choose(list.chosen + 1, list)
    case .press:
      let view = AnomalyListView(model: self, reading: reading, list: list)
      guard let index = view.anomaly(atRow: point.row) else { return }
      choose(index, list)
      goToAnomaly(list)
    case .drag, .release, .doubleClick: break
    }
  }

  /// Stays at the anomaly; where one was before can be returned to.
  private mutating func goToAnomaly(_ list: AnomalyList) {
    mode = .browsing
    history.leave(list.origin)
    reading.map { self.reading?.tree.reveal($0.current) }
  }

  /// Returns to where the reader was.
  mutating func leaveAnomalies(_ list: AnomalyList) {
    mode = .browsing
    focus = list.focus
    restore(list.origin)
    reading?.tree.top = list.treeTop
    reading?.currentItem = list.item
  }

  /// Keeps the anomaly in a new snapshot, or the one nearest behind its place.
  mutating func updateAnomalies(_ chosen: Anomaly?) {
    guard case .listingAnomalies(let list) = mode, let chosen, let reading else { return }
    let anomalies = reading.document.anomalies
    guard !anomalies.isEmpty else { return leaveAnomalies(list) }
    choose(anomalies.firstIndex { $0.byteOffset >= chosen.byteOffset } ?? .max, list)
  }

  /// Chooses an anomaly, the first or the last one where there are not so many, and shows its place without
  /// opening what hides its section.
  private mutating func choose(_ index: Int, _ list: AnomalyList) {
    guard var reading else { return }
    var list = list
    list.chosen = min(max(0, index), reading.document.anomalies.count - 1)
    mode = .listingAnomalies(list)
    let anomaly = reading.document.anomalies[list.chosen]
    let section = anomaly.section ?? reading.outline.section(at: anomaly.byteOffset)
    let node = reading.outline[section]
    // A section that the body lacks has a note in its place.
    let isNote = !node.hasHeading && anomaly.byteOffset == node.start
    reading.top = isNote ? reading.flow.place(of: section) : reading.flow.place(at: anomaly.byteOffset)
    reading.current = section
    self.reading = reading
  }
}
