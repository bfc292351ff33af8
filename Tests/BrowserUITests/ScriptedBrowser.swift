import CellGrid
import OutlineModel
import OutlineSearch
import Testing
import Wording

@testable import BrowserUI

/// A browser without a terminal, driven by a script: searches are answered from an index of the newest
/// snapshot, other effects are written down.
struct ScriptedBrowser {
  private(set) var model: Model
  /// Everything that was asked for but searches.
  private(set) var effects: [Effect] = []
  /// The searches whose answers are kept back.
  private(set) var unanswered: [(query: SearchQuery, request: Int)] = []
  private var sample: SampleDocument
  private var index: SearchIndex?
  private var isHolding = false

  /// - Parameter isLoaded: whether the whole document is read to begin with.
  init(
    _ sample: SampleDocument, columns: Int = 80, rows: Int = 24, language: Language = .chinese,
    destination: Destination? = nil, isLoaded: Bool = true
  ) {
    self.sample = sample
    model = Model(
      size: GridSize(columns: columns, rows: rows), wording: language.wording, destination: destination)
    if isLoaded { load(bytes: nil) }
  }

  /// What the model knows of the document.
  ///
  /// - Throws: where nothing is loaded.
  var reading: Reading {
    get throws { try #require(model.reading) }
  }

  mutating func run(_ script: String) throws {
    for step in try KeyScript(script).steps { take(step) }
  }

  mutating func take(_ step: KeyScript.Step) {
    switch step {
    case .key(let key): send(.input(.key(key)))
    case .mouse(let action, let point): send(.input(.mouse(action, at: point)))
    case .resize(let size): send(.input(.resized(size)))
    case .time(let seconds): send(.time(seconds))
    case .load(let bytes): load(bytes: bytes)
    case .hold: isHolding = true
    case .answer: answerAll()
    case .progress(let bytes): send(.progress(Progress(name: sample.name, stage: .reading(bytes: bytes))))
    case .fail: send(.failed("cannot read \(sample.name): no such file"))
    }
  }

  /// Lets something happen; input is all that waits, unless it is said to be more.
  mutating func send(_ event: Event, isMoreWaiting: Bool = false) {
    take(event)
    if case .input = event, !isMoreWaiting { take(.settled) }
  }

  private mutating func take(_ event: Event) {
    for effect in model.update(event) {
      guard case .search(let query, let request) = effect else {
        effects.append(effect)
        continue
      }
      unanswered.append((query, request))
      if !isHolding { answerAll() }
    }
  }

  /// Answers one search out of turn.
  mutating func answer(_ query: SearchQuery, request: Int) {
    guard let hits = index?.hits(of: query, isCancelled: { false }) else { return }
    send(.searched(hits, request: request))
  }

  /// Forgets the effects so far and returns them.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Reads another document in the place of the first, as when a file has changed.
  mutating func load(_ changed: SampleDocument) {
    sample = changed
    load(bytes: nil)
  }

  private mutating func answerAll() {
    isHolding = false
    let waiting = unanswered
    unanswered = []
    for search in waiting { answer(search.query, request: search.request) }
  }

  private mutating func load(bytes: Int?) {
    let document = sample.document(firstBytes: bytes)
    index = SearchIndex(document)
    let snapshot = Snapshot(
      name: sample.name, document: document, counts: CharacterCounts(document), isComplete: bytes == nil,
      isExamined: bytes == nil)
    send(.loaded(snapshot))
  }
}
