import CellGrid
import OutlineModel
import OutlineSearch
import Wording

extension Model {
  mutating func beginQuery() -> [Effect] {
    search.origin = viewpoint
    mode = .typingQuery(QueryPrompt())
    return []
  }

  /// Takes a key while a query is typed: what it comes to is searched for as soon as it settles.
  mutating func typeQuery(_ key: Key, _ prompt: QueryPrompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: return cancelQuery()
    case .backspace where prompt.editor.text.isEmpty: return cancelQuery()
    case .enter: return acceptQuery(prompt.editor.text)
    case .up, .control("p"): prompt.showOlder(in: search.past)
    case .down, .control("n"): prompt.showNewer(in: search.past)
    default: guard prompt.editor.take(key) else { return [] }
    }
    return showQuery(prompt)
  }

  /// Shows a query as it is typed now; it is yet to be searched for where its text is another.
  mutating func showQuery(_ prompt: QueryPrompt) -> [Effect] {
    guard case .typingQuery(let before) = mode else { return [] }
    mode = .typingQuery(prompt)
    if prompt.editor.text != before.editor.text { isSettled = false }
    return []
  }

  /// Searches for another text, or ends the search where there is none.
  mutating func changeQuery(_ text: String, for purpose: SearchState.Purpose) -> [Effect] {
    search.currentHit = nil
    search.keptByte = nil
    do {
      let query = try TypedQuery(line: text).query()
      search.query = query
      search.fault = nil
      search.purpose = purpose
      return [requestSearch(query)]
    } catch {
      returnToOrigin()
      search.fault = error
      return []
    }
  }

  mutating func requestSearch(_ query: SearchQuery) -> Effect {
    search.request += 1
    search.isPending = true
    return .search(query, request: search.request)
  }

  /// Enter ends the typing and keeps the search; an empty query repeats the one before, and one that cannot be
  /// read stays to be mended.
  private mutating func acceptQuery(_ text: String) -> [Effect] {
    if let fault = search.fault, fault != .empty { return [] }
    mode = .browsing
    search.text.map { search.past.add($0) }
    showTextOfHit()
    leaveOrigin()
    guard text.isEmpty, let newest = search.past.newest else { return [] }
    return changeQuery(newest, for: .seek)
  }

  /// Esc ends the typing and the search, and returns to where it began; what was typed can be had again.
  mutating func cancelQuery() -> [Effect] {
    if case .typingQuery(let prompt) = mode { search.past.add(prompt.editor.text) }
    mode = .browsing
    returnToOrigin()
    return []
  }

  /// Ends the search and returns to where the query was begun, if anything was read then.
  private mutating func returnToOrigin() {
    endSearch()
    search.origin.map { goBack(to: $0) }
  }

  /// Ends the search; the place stays.
  mutating func endSearch() {
    search.query = nil
    search.fault = nil
    search.hits = nil
    search.currentHit = nil
    search.keptByte = nil
    search.isPending = false
    search.request += 1
    search.isSparse = false
    showWholeTree()
    // The text takes the columns of the strip, which is no longer shown.
    relayout()
  }

  /// Takes the answer to a search in, unless a newer one is under way, and does what it was asked for.
  mutating func take(_ hits: SearchHits, request: Int) {
    guard request == search.request, let reading else { return }
    search.hits = hits
    search.isPending = false
    search.returnToHit()
    updateSparseTree()
    updateList(.hits)
    let purpose = search.purpose
    if hits.count > 0 || reading.snapshot.isComplete { search.purpose = .count }
    guard hits.count > 0 else { return }
    switch purpose {
    case .count: break
    case .seek: seek(hits)
    case .list: beginList(.hits)
    }
  }

  /// Shows the first hit at or behind the place where the query was begun, one as it is written if there is any.
  private mutating func seek(_ hits: SearchHits) {
    guard let reading, let origin = search.origin ?? viewpoint,
      let best = hits.best(from: reading.flow.byteOffset(of: origin.stop.top))
    else { return }
    show(hit: best)
    if mode == .browsing { leaveOrigin() }
  }

  /// Lets the jump from where the query was begun be undone, if there was one.
  private mutating func leaveOrigin() {
    guard let reading, let origin = search.origin, !reading.isAt(origin.stop) else { return }
    history.leave(origin.stop)
  }
}

extension Model {
  /// Searches for the last query again, or says that there is none.
  mutating func repeatSearch(for purpose: SearchState.Purpose) -> [Effect] {
    guard let newest = search.past.newest else {
      notice = Notice(wording.noSearch)
      return []
    }
    search.origin = viewpoint
    return changeQuery(newest, for: purpose)
  }

  /// Searches for the words that the reader points at.
  mutating func searchSelection() -> [Effect] {
    let words = Self.phrase(wordsPointedAt)
    guard (try? SearchQuery(words)) != nil else {
      notice = Notice(wording.nothingToSearch)
      return []
    }
    search.past.add(words)
    search.origin = viewpoint
    return changeQuery(words, for: .seek)
  }

  /// Words as a query for just these: in quotation marks where they hold what has a meaning in queries.
  private static func phrase(_ words: String) -> String {
    let isPlain = words.unicodeScalars.allSatisfy {
      !"\"|｜:：/-'’".unicodeScalars.contains($0) && !$0.properties.isLowercase && !$0.properties.isWhitespace
    }
    return isPlain ? words : "\"\(words.replacing("\"", with: "\"\""))\""
  }

  /// In the text the words of the hit that was reached, as they stand there, while it is in view; else the title of the
  /// section (the first words of an item) up to its first stop.
  private var wordsPointedAt: String {
    guard let reading else { return "" }
    if focus == .text, let hits = search.hits, let hit = search.currentHit, isHitInView(hit) {
      return reading.document.source.inOneLine(hits.byteRange(at: hit))
    }
    let item = reading.cursor.item.map { reading.items(atRow: reading.cursor.row)[$0] }
    let shown = focus == .text ? reading.current : reading.tree.section(atRow: reading.cursor.row)
    return reading.document.firstWords(of: AddressTarget(section: shown, item: item)).firstClause
  }
}
