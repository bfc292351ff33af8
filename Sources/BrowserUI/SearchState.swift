import OutlineSearch

/// The query, what it found, and which hit the reader is at.
struct SearchState: Sendable {
  /// Nil while nothing is searched for.
  var query: SearchQuery?
  /// The answer to `query`, or, until it comes, to the query before it in the same snapshot.
  var hits: SearchHits?
  /// Whether the answer to `query` is yet to come.
  var isPending = false
  /// The number of the newest request; answers to older ones are dropped.
  var request = 0
  /// Whether the next answer is to be gone to; not so when a search is only repeated in a new snapshot.
  var isSeeking = false
  /// The hit that was reached last.
  var currentHit: Int?
  /// Where the reader was when the query was begun.
  var origin: JumpHistory.Stop?
  /// The query before, which an empty one repeats.
  var lastText = ""
}
