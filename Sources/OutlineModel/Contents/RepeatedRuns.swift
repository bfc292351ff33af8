/// Tables of contents that nothing announces: entries with no text between them, whose numbers and titles headings
/// with text between them have in the same order.
struct RepeatedRuns {
  private let places: HeadingPlaces

  init(_ places: HeadingPlaces) {
    self.places = places
  }

  /// The tables among some candidates, as ranges of these: before what they name, and one at the end behind it.
  ///
  /// - Parameter atEnd: whether these are all candidates, so that one may stand at the end.
  /// - Complexity: O(n log n) in the number of candidates.
  func tables(in range: Range<Int>, atEnd: Bool) -> [Range<Int>] {
    let closing = atEnd ? self.closing(in: range) : nil
    let end = closing?.lowerBound ?? range.upperBound
    var tables: [Range<Int>] = []
    var index = range.lowerBound
    while index < end {
      let run = self.run(from: index, before: end)
      if announces(run) { tables.append(run.entries) }
      // What was compared in vain is not compared again.
      index = run.named.count > 1 ? run.entries.upperBound : index + 1
    }
    return tables + [closing].compactMap { $0 }
  }

  /// Entries with the headings that they name.
  private struct Run {
    var entries: Range<Int>
    /// In the order of the entries; those that name nothing are left out.
    var named: [Int] = []
    var highestRank = Int.max

    /// Whether so few entries name nothing that the titles may just be worded otherwise.
    var isNearlyWhole: Bool { (entries.count - named.count) * 4 <= named.count }
  }

  /// The entries from one on that name headings behind them, in order.
  private func run(from start: Int, before end: Int) -> Run {
    var run = Run(entries: start..<start + 1)
    guard places.canBeEntry(start), let first = named(by: start, in: start + 1..<end) else { return run }
    run.named = [first]
    run.highestRank = places.rank(start)
    var unnamed = 0
    var index = start + 1
    while index < first, places.canBeEntry(index), !places.hasText(index - 1) {
      if let last = run.named.last, let named = named(by: index, in: last + 1..<end) {
        run.named.append(named)
        run.entries = start..<index + 1
        run.highestRank = min(run.highestRank, places.rank(index))
        unnamed = 0
      } else {
        unnamed += 1
        guard unnamed < 2 else { break }
      }
      index += 1
    }
    return run
  }

  private func named(by index: Int, in range: Range<Int>) -> Int? {
    places.keys[index].flatMap { places.first($0, in: range) }
  }

  /// Whether a run is a table of contents of what follows, which begins before a heading that stands above it.
  private func announces(_ run: Run) -> Bool {
    guard run.named.count > 1, run.isNearlyWhole, hasText(between: run.named), let first = run.named.first,
      first - run.entries.upperBound <= Self.reach, !isOneOfSeveral(run)
    else { return false }
    return !isAbove(run.highestRank, in: run.entries.upperBound..<first)
  }

  /// Whether its first entry stands before it too, with no higher heading between: a form that is filled in for
  /// several things.
  private func isOneOfSeveral(_ run: Run) -> Bool {
    let start = run.entries.lowerBound
    guard let key = places.keys[start], let before = places.last(key, before: start) else { return false }
    return start - before <= Self.reach && !isAbove(run.highestRank, in: before + 1..<start)
  }

  /// What a table names begins within so many candidates behind it.
  private static let reach = 300

  /// Whether a candidate of some has a higher place than a rank.
  private func isAbove(_ rank: Int, in range: Range<Int>) -> Bool {
    range.contains { places.candidates[$0].isStrong && places.rank($0) < rank }
  }

  /// Whether something stands behind most headings before the next one of them, unlike in a table.
  private func hasText(between headings: [Int]) -> Bool {
    let filled = zip(headings, headings.dropFirst()).count { $1 > $0 + 1 || places.hasText($0) }
    return filled > 0 && filled * 2 >= headings.count - 1
  }

  /// The entries at the end that name headings before them, in order, beginning with one of the first.
  private func closing(in range: Range<Int>) -> Range<Int>? {
    for heading in range.prefix(Self.firstHeadings) {
      guard let key = places.keys[heading], let start = places.last(key, before: range.upperBound),
        start > heading
      else { continue }
      if let run = closing(from: start, before: range.upperBound, naming: heading),
        run.named.count >= Self.leastAtEnd, run.isNearlyWhole, hasText(between: run.named),
        let last = run.named.last, !isAbove(run.highestRank, in: last + 1..<start)
      {
        return run.entries
      }
    }
    return nil
  }

  /// All candidates from one to the end as entries that name headings from another on; nil where some are none.
  private func closing(from start: Int, before end: Int, naming heading: Int) -> Run? {
    var run = Run(entries: start..<end, named: [heading])
    for index in start..<end {
      guard places.canBeEntry(index), index == start || !places.hasText(index - 1) else { return nil }
      run.highestRank = min(run.highestRank, places.rank(index))
      guard index > start, let last = run.named.last, let named = named(by: index, in: last + 1..<start)
      else { continue }
      run.named.append(named)
    }
    return run
  }

  /// A table at the end has so many entries.
  private static let leastAtEnd = 3
  /// With one of so many headings it begins.
  private static let firstHeadings = 5
}
