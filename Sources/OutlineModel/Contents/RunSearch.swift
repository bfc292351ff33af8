/// Looks, before all titles are read and kept, whether any candidates could be entries of a table that nothing
/// announces: most documents have none.
struct RunSearch {
  private let bytes: [UInt8]
  private let rules: NumberingRules
  private let candidates: [HeadingCandidate]
  private let reader: TitleReader

  init(_ bytes: [UInt8], _ rules: NumberingRules, _ candidates: [HeadingCandidate]) {
    self.bytes = bytes
    self.rules = rules
    self.candidates = candidates
    reader = TitleReader(bytes, rules)
  }

  /// Stretches of candidates in which such tables may stand, with what they name: around two candidates without text
  /// between them that come again behind these in their order; all candidates where the last ones have no text between
  /// them, which may name the first.
  ///
  /// - Complexity: O(n) in the number of candidates.
  func stretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    while start < candidates.count {
      let end = runEnd(from: start)
      if end - start >= Self.leastAtEnd, end == candidates.count { return [0..<candidates.count] }
      if end - start > 1, (start..<end - 1).contains(where: { comesAgain($0, before: end) }) {
        let first = max(start - Self.reach - 1, 0)
        let last = min(candidates.count, end + Self.reach + Self.farReach)
        if let before = stretches.last, before.upperBound >= first {
          stretches[stretches.count - 1] = before.lowerBound..<last
        } else {
          stretches.append(first..<last)
        }
      }
      start = end
    }
    return stretches
  }

  /// So many entries a table at the end has at least.
  private static let leastAtEnd = 3
  /// Behind its table the first heading that it names stands within so many candidates, each further one within so many
  /// behind that.
  private static let (reach, farReach) = (300, 2000)
  /// White space between entries is shorter, in bytes; a title may stand in the next line.
  private static let nearness = 1000

  /// Behind the last candidate with no text between it and the one before.
  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < candidates.count, canBeEntry(end - 1), canBeEntry(end), isAdjacent(end - 1) { end += 1 }
    return end
  }

  private func canBeEntry(_ index: Int) -> Bool {
    let candidate = candidates[index]
    return candidate.number != nil && candidate.isStrong && !candidate.isMarked
      && !candidate.traits.contains(.endsSentence)
  }

  private func isAdjacent(_ index: Int) -> Bool {
    let (first, second) = (candidates[index], candidates[index + 1])
    guard second.lineStart >= first.lineEnd, second.lineStart - first.lineEnd < Self.nearness else {
      return false
    }
    return first.traits.contains(.isLabelOnly)
      || LineIterator.content(bytes.span, first.lineEnd..<second.lineStart).isEmpty
  }

  /// Whether a candidate and one of the next two come again behind their run.
  private func comesAgain(_ index: Int, before end: Int) -> Bool {
    let window = end..<min(candidates.count, end + Self.reach + 1)
    for place in window where isSame(index, place) {
      let behind = place + 1..<min(candidates.count, place + Self.farReach)
      return (index + 1...min(index + 2, end - 1)).contains { next in behind.contains { isSame(next, $0) } }
    }
    return false
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    guard candidates[first].number == candidates[second].number,
      candidates[first].levels == candidates[second].levels,
      candidates[first].levels == 1 || label(first).elementsEqual(label(second)),
      let key = key(first)
    else { return false }
    return key == self.key(second)
  }

  /// The number as it is written, without the full stop at its end.
  private func label(_ index: Int) -> ArraySlice<UInt8> {
    let label = bytes[candidates[index].label]
    return label.last == UInt8(ascii: ".") ? label.dropLast() : label
  }

  private func key(_ index: Int) -> EntryKey? {
    HeadingPlaces.key(HeadingPlaces.heading(candidates[index], bytes, rules, reader).heading, bytes)
  }
}
