import BrowserUI
import Dispatch
import OutlineSearch
import Synchronization

/// Builds the index and searches it in the background; the newest request wins.
final class SearchWorker: Sendable {
  private struct Request {
    let query: SearchQuery
    let number: Int
  }

  private struct State {
    /// The snapshot to be searched next, until its index is built.
    var snapshot: Snapshot?
    var request: Request?
    /// Whether a run is under way or about to be.
    var isRunning = false
  }

  private let queue = DispatchQueue(label: "search", qos: .userInitiated)
  private let state = Mutex(State())
  /// Rises with everything that is asked for, so that a search under way notices; changed together with `state`.
  private let generation = Atomic(0)
  private let post: @Sendable (Event) -> Void
  /// Touched on `queue` only.
  private let index = Mutex<SearchIndex?>(nil)

  init(post: @escaping @Sendable (Event) -> Void) {
    self.post = post
  }

  /// Makes a snapshot the one that is searched.
  func setSnapshot(_ snapshot: Snapshot) {
    submit { $0.snapshot = snapshot }
  }

  /// Asks for the hits of a query; an answer to an older request does not come any more.
  func search(_ query: SearchQuery, number: Int) {
    submit { $0.request = Request(query: query, number: number) }
  }

  private func submit(_ change: (inout State) -> Void) {
    let starts = state.withLock { state in
      generation.add(1, ordering: .relaxed)
      change(&state)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if starts { queue.async { self.run() } }
  }

  /// Does what is asked for until nothing is.
  private func run() {
    while true {
      let (snapshot, request, generation) = state.withLock { state in
        defer { (state.snapshot, state.isRunning) = (nil, state.snapshot != nil || state.request != nil) }
        return (state.snapshot, state.request, self.generation.load(ordering: .relaxed))
      }
      if snapshot == nil, request == nil { return }
      if let snapshot {
        // The old one goes first, so that there are never two.
        index.withLock { $0 = nil }
        index.withLock { $0 = SearchIndex(snapshot.document) }
      }
      guard let request, let index = index.withLock({ $0 }) else {
        // Nothing is read yet; who asks now asks again when it is.
        if request != nil { dropRequest(request) }
        continue
      }
      let hits = index.hits(of: request.query) { self.generation.load(ordering: .relaxed) != generation }
      guard let hits else { continue }
      post(.searched(hits, request: request.number))
      dropRequest(request)
    }
  }

  /// Forgets a request, unless a newer one has taken its place.
  private func dropRequest(_ request: Request?) {
    state.withLock { if $0.request?.number == request?.number { $0.request = nil } }
  }
}
