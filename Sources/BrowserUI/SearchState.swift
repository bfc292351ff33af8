import OutlineSearch

/// The query, what it found, and which hit the reader is at.
struct SearchState: Sendable {
  /// What is to be done when there are hits.
  enum Purpose: Sendable {
    /// Nothing but to show them: the query is only repeated in a new snapshot.
    case count
    /// Go to the nearest one.
    case seek
    /// List them.
    case list
  }

  /// Nil while nothing is searched for.
  var query: SearchQuery?
  /// Why what was typed is no query.
  var fault: SearchQueryError?
  /// The query as it is typed.
  var text: String? { query.map { TypedQuery.line(for: $0.text) } }
  /// The answer to `query`, or, until it comes, to the query before it in the same snapshot.
  var hits: SearchHits?
  /// Whether the answer to `query` is yet to come.
  var isPending = false
  /// The number of the newest request; answers to older ones are dropped.
  var request = 0
  /// What the next answer is for.
  var purpose = Purpose.count
  /// The hit that was reached last.
  var currentHit: Int?
  /// Where the hit that was reached last begins, while the hits of a newer snapshot are yet to come.
  var keptByte: Int?
  /// Where the reader stood when the query was begun.
  var origin: Viewpoint?
  /// The queries before.
  var past = QueryHistory()
  /// Whether the tree is to show only sections with hits and those that hold them.
  var isSparse = false

  /// Forgets the hits of a snapshot that is no longer the newest, and keeps the place of the one reached last.
  mutating func keepHit() {
    if let hits, let currentHit { keptByte = hits.byteRange(at: currentHit).lowerBound }
    hits = nil
    currentHit = nil
  }

  /// Makes the hit at the place that was kept the one reached last, if there is one.
  mutating func returnToHit() {
    defer { keptByte = nil }
    guard let hits, let keptByte, let index = hits.firstIndex(atOrBehind: keptByte),
      hits.byteRange(at: index).lowerBound == keptByte
    else { return }
    currentHit = index
  }
}
