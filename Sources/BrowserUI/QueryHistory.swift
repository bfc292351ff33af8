import OutlineSearch

/// The queries of a session, as they were typed, even such as cannot be read.
struct QueryHistory: Equatable, Sendable {
  private static let limit = 100
  /// The oldest first, each once.
  private(set) var texts: [String] = []

  /// The last one that can be read, which an empty query repeats.
  var newest: String? { texts.last { (try? TypedQuery(line: $0).query()) != nil } }

  /// Makes a query the newest one, unless it is blank.
  mutating func add(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
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
