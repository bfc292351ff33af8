import OutlineModel

/// A speaker's clock, set off at some place of the speech.
struct Rehearsal: Sendable {
  /// When it was set off, in seconds; nil until the clock has told the time.
  var startSeconds: Int?
  /// The characters that are spoken before the place where it was set off.
  let startCharacters: Int
}

extension Model {
  mutating func toggleRehearsal() -> [Effect] {
    guard let reading, rehearsal == nil else {
      rehearsal = nil
      return [.clock(isFollowing)]
    }
    rehearsal = Rehearsal(startCharacters: reading.spokenCharacters(before: reading.top))
    return [.clock(true)]
  }

  /// The rehearsal's clock against what is planned for the place that is shown.
  var rehearsalSummary: String? {
    guard let rehearsal, let reading else { return nil }
    let elapsed = rehearsal.startSeconds.map { seconds - $0 } ?? 0
    func planned(_ characters: Int) -> Int { max(0, characters) * 60 / CharacterCounts.usualRate }
    let here = reading.spokenCharacters(before: reading.top) - rehearsal.startCharacters
    return wording.rehearsal(
      elapsed: elapsed, planned: planned(here),
      total: planned(reading.snapshot.counts.spoken - rehearsal.startCharacters))
  }
}

extension Reading {
  /// The characters that are spoken before a row.
  fileprivate func spokenCharacters(before place: FlowPlace) -> Int {
    snapshot.counts.spoken(before: flow.byteRange(of: place).lowerBound, in: document)
  }
}
