import CellGrid
import OutlineModel
import OutlineSearch

/// What can happen to the browser.
package enum Event: Sendable {
  case input(TerminalInput)
  /// All input that waited has been taken in, so that what is typed can be looked up.
  case settled
  /// The document was read, as far as it goes; the first piece, the whole, or the whole anew.
  case loaded(Snapshot)
  /// The document is being opened and nothing of it can be shown yet.
  case progress(Progress)
  /// The document that was loaded last was looked through for anomalies; these are all.
  case examined([Anomaly])
  /// Reading failed, the first time or again; the sentence says why.
  case failed(String)
  /// The answer to `Effect.search` of that number.
  case searched(SearchHits, request: Int)
  /// Seconds since some fixed moment; sent while `Effect.clock(true)` holds.
  case time(Int)
  /// A file was not written, and why; its name can be mended.
  case notWritten(Extract, path: String, reason: String)
  /// An effect is done and has something to say.
  case notice(Notice)
}

/// A sentence for the last line.
package struct Notice: Sendable, Equatable {
  package var text: String
  package var isWarning: Bool

  package init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
