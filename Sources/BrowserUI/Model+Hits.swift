import OutlineSearch
import Wording

extension Model {
  /// Goes to the next or the previous hit, round the ends of the document.
  mutating func goToHit(forward: Bool) -> [Effect] {
    guard search.query != nil else { return repeatSearch(for: .seek) }
    guard !search.isPending, let hits = search.hits, let reading, hits.count > 0 else { return [] }
    showTextOfHit()
    let next = hitIndex(forward: forward, hits, from: reading)
    history.leave(reading.stop)
    if next < 0 || next >= hits.count { notice = Notice(wording.searchWrapped(forward: forward)) }
    show(hit: (next + hits.count) % hits.count)
    return []
  }

  /// Lists the hits, if there are any.
  mutating func listHits() -> [Effect] {
    guard search.query != nil else { return repeatSearch(for: .list) }
    guard !search.isPending, let hits = search.hits else {
      search.purpose = .list
      return []
    }
    if hits.count > 0 { beginList(.hits) } else { notice = Notice(searchSummary) }
    return []
  }

  /// Where only one pane is shown, hits are looked at in the text.
  mutating func showTextOfHit() {
    if layout.split == nil, arrangement == .both { focus = .text }
  }

  /// Shows a hit, scrolling only where it is not in view, and returns its first byte.
  @discardableResult
  mutating func show(hit: Int) -> Int? {
    guard let hits = search.hits, var reading else { return nil }
    search.currentHit = hit
    let byte = hits.byteRange(at: hit).lowerBound
    if !isInView(byte) {
      reading.top = reading.flow.place(reading.flow.place(at: byte), movedBy: -textRowCount / 3)
    }
    reading.current = reading.outline.section(at: byte)
    self.reading = reading
    showColumns(of: hits.byteRange(at: hit))
    return byte
  }

  /// The hit beside the one reached last, or, where the reader has moved on since, beside the top of the screen.
  private func hitIndex(forward: Bool, _ hits: SearchHits, from reading: Reading) -> Int {
    if let current = search.currentHit, isHitInView(current) { return current + (forward ? 1 : -1) }
    let start = reading.flow.byteRange(of: reading.top).lowerBound
    let behind = hits.firstIndex(atOrBehind: start) ?? hits.count
    return forward ? behind : behind - 1
  }

  /// Whether the beginning of a hit is seen.
  func isHitInView(_ hit: Int) -> Bool {
    search.hits.map { isInView($0.byteRange(at: hit).lowerBound) } ?? false
  }

  private func isInView(_ byte: Int) -> Bool {
    guard let reading else { return false }
    let place = reading.flow.place(at: byte)
    return reading.flow.rows(from: reading.top, count: textRowCount).contains { $0.place == place }
  }
}
