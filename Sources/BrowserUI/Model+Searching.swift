import CellGrid
import OutlineSearch

extension Model {
  mutating func beginQuery() -> [Effect] {
    search.origin = reading?.stop
    search.lastText = search.query?.text ?? search.lastText
    mode = .typingQuery(LineEditor())
    return []
  }

  /// Takes a key while a query is typed: every change is searched for at once.
  mutating func typeQuery(_ key: Key, _ editor: LineEditor) -> [Effect] {
    var editor = editor
    switch key {
    case .escape: return cancelQuery()
    case .backspace where editor.text.isEmpty: return cancelQuery()
    case .enter: return acceptQuery(editor.text)
    default: break
    }
    let before = editor.text
    guard editor.take(key) else { return [] }
    mode = .typingQuery(editor)
    return editor.text == before ? [] : changeQuery(editor.text)
  }

  private mutating func changeQuery(_ text: String) -> [Effect] {
    search.currentHit = nil
    search.query = try? SearchQuery(text)
    guard let query = search.query else {
      endSearch()
      returnToOrigin()
      return []
    }
    search.isSeeking = true
    return [requestSearch(query)]
  }

  mutating func requestSearch(_ query: SearchQuery) -> Effect {
    search.request += 1
    search.isPending = true
    return .search(query, request: search.request)
  }

  /// Enter ends the typing and keeps the search; an empty query repeats the one before.
  private mutating func acceptQuery(_ text: String) -> [Effect] {
    mode = .browsing
    showTextOfHit()
    if let origin = search.origin, origin != reading?.stop { history.leave(origin) }
    guard text.isEmpty, !search.lastText.isEmpty else { return [] }
    return changeQuery(search.lastText)
  }

  /// Esc ends the typing and the search, and returns to where it began.
  mutating func cancelQuery() -> [Effect] {
    mode = .browsing
    returnToOrigin()
    endSearch()
    return []
  }

  /// Returns to where the query was begun, if anything was read then.
  private mutating func returnToOrigin() {
    if let origin = search.origin { restore(origin) }
  }

  mutating func endSearch() {
    search.lastText = search.query?.text ?? search.lastText
    search.query = nil
    search.hits = nil
    search.currentHit = nil
    search.isPending = false
    search.request += 1
  }

  /// Where only one pane is shown, hits are looked at in the text.
  private mutating func showTextOfHit() {
    if layout.split == nil, arrangement == .both { focus = .text }
  }

  /// Takes the answer to a search in, unless a newer one is under way, and shows the nearest hit.
  mutating func take(_ hits: SearchHits, request: Int) {
    guard request == search.request, let reading else { return }
    search.hits = hits
    search.isPending = false
    guard search.isSeeking else { return }
    search.isSeeking = hits.count == 0 && !reading.snapshot.isComplete
    guard hits.count > 0 else { return }
    let origin = search.origin?.top ?? reading.top
    let start = reading.flow.byteRange(of: origin).lowerBound
    show(hit: hits.firstIndex(atOrBehind: start) ?? 0)
  }

  /// Goes to the next or the previous hit, round the ends of the document.
  mutating func goToHit(forward: Bool) -> [Effect] {
    guard !search.isPending, let hits = search.hits, let reading else {
      guard search.query == nil else { return [] }
      guard !search.lastText.isEmpty else {
        notice = Notice(wording.noSearch)
        return []
      }
      search.origin = reading?.stop
      return changeQuery(search.lastText)
    }
    guard hits.count > 0 else { return [] }
    showTextOfHit()
    let next = hitIndex(forward: forward, hits, from: reading)
    history.leave(reading.stop)
    if next < 0 || next >= hits.count { notice = Notice(wording.searchWrapped(forward: forward)) }
    show(hit: (next + hits.count) % hits.count)
    return []
  }

  /// The hit beside the one reached last, or, where the reader has moved on since, beside the top of the screen.
  private func hitIndex(forward: Bool, _ hits: SearchHits, from reading: Reading) -> Int {
    if let current = search.currentHit, isInView(hits.byteRange(at: current).lowerBound) {
      return current + (forward ? 1 : -1)
    }
    let start = reading.flow.byteRange(of: reading.top).lowerBound
    let behind = hits.firstIndex(atOrBehind: start) ?? hits.count
    return forward ? behind : behind - 1
  }

  private func isInView(_ byte: Int) -> Bool {
    guard let reading else { return false }
    let place = reading.flow.place(at: byte)
    return reading.flow.rows(from: reading.top, count: textRowCount).contains { $0.place == place }
  }

  /// Shows a hit, scrolling only where it is not in view.
  private mutating func show(hit: Int) {
    guard let hits = search.hits, var reading else { return }
    search.currentHit = hit
    let byte = hits.byteRange(at: hit).lowerBound
    if !isInView(byte) {
      reading.top = reading.flow.place(reading.flow.place(at: byte), movedBy: -textRowCount / 3)
    }
    reading.current = reading.outline.section(at: byte)
    self.reading = reading
  }
}
