/// The queries of a session, as they were typed.
struct QueryHistory: Equatable, Sendable {
  private static let limit = 100
  /// The oldest first, each once.
  private(set) var texts: [String] = []

  /// The one before, which an empty query repeats.
  var newest: String? { texts.last }

  /// Makes a query the newest one.
  mutating func add(_ text: String) {
    texts.removeAll { $0 == text }
    texts.append(text)
    if texts.count > Self.limit { texts.removeFirst() }
  }
}

/// A query being typed, or one of those before.
struct QueryPrompt: Equatable, Sendable {
  var editor = LineEditor()
  /// Which of the queries before is shown, as it was or changed; nil for a new one.
  private var shown: Int?
  /// What was typed before the first of them was shown.
  private var draft = ""

  /// Shows the query before the one that is shown; the oldest one stays.
  mutating func showOlder(in history: QueryHistory) {
    let index = (shown ?? history.texts.count) - 1
    guard history.texts.indices.contains(index) else { return }
    if shown == nil { draft = editor.text }
    shown = index
    editor = LineEditor(history.texts[index])
  }

  /// Shows the query behind the one that is shown; behind the newest one, what was being typed.
  mutating func showNewer(in history: QueryHistory) {
    guard let index = shown.map({ $0 + 1 }) else { return }
    shown = index < history.texts.count ? index : nil
    editor = LineEditor(shown.map { history.texts[$0] } ?? draft)
  }
}
