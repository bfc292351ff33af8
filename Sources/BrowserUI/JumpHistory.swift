/// Where the reader was before each jump, and where they came back from.
struct JumpHistory: Sendable {
  /// A section and what the first row of the text pane shows.
  struct Stop: Equatable, Sendable {
    var section: Int
    var top: TextPlace

    /// Changes the stop, for a new snapshot.
    mutating func map(_ transform: (Stop) -> Stop) { self = transform(self) }
  }

  private static let limit = 200
  private var behind: [Stop] = []
  private var ahead: [Stop] = []

  /// Remembers where a jump starts.
  mutating func leave(_ stop: Stop) {
    ahead = []
    guard behind.last != stop else { return }
    behind.append(stop)
    if behind.count > Self.limit { behind.removeFirst() }
  }

  /// The stop before, if any; `stop` can be gone forward to again.
  mutating func back(from stop: Stop) -> Stop? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(stop)
    return target
  }

  /// The stop that one came back from, if any.
  mutating func forward(from stop: Stop) -> Stop? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(stop)
    return target
  }

  /// Changes every stop, for a new snapshot.
  mutating func map(_ transform: (Stop) -> Stop) {
    behind = behind.map(transform)
    ahead = ahead.map(transform)
  }
}
