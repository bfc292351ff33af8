import OutlineModel

extension FoundHits {
  /// Gathers places in order.
  struct Collector {
    private var starts: [UInt32] = []
    private var lengths: [UInt32] = []
    /// Where the last place ends.
    private(set) var end = 0

    /// Adds a place of some found ones.
    mutating func append(_ index: Int, of found: FoundHits) {
      let positions = found[index]
      starts.append(UInt32(positions.lowerBound))
      lengths.append(UInt32(positions.count) | (found.isPinyin(at: index) ? FoundHits.pinyinFlag : 0))
      end = positions.upperBound
    }

    /// What was added.
    var found: FoundHits { FoundHits(starts: starts, lengths: .each(lengths)) }
  }

  /// The places that lie wholly in one of some ranges, which are in order and do not overlap.
  ///
  /// - Complexity: O(n + k) for k ranges.
  func within(_ ranges: [Range<Int>]) -> FoundHits {
    var collector = Collector()
    var next = 0
    for index in starts.indices {
      while next < ranges.count, ranges[next].upperBound <= starts[index] { next += 1 }
      if next == ranges.count { break }
      let positions = self[index]
      if ranges[next].contains(positions.lowerBound), positions.upperBound <= ranges[next].upperBound {
        collector.append(index, of: self)
      }
    }
    return collector.found
  }

  /// For each of some stretches, given by where they begin, whether a place begins in it.
  ///
  /// - Complexity: O(n + k) for k stretches.
  func presence(in stretchStarts: [UInt32]) -> [Bool] {
    var presence = [Bool](repeating: false, count: stretchStarts.count)
    forEachStretch(stretchStarts) { _, stretch in presence[stretch] = true }
    return presence
  }

  /// The places that begin in some of the stretches.
  ///
  /// - Complexity: O(n + k) for k stretches.
  func beginning(in stretchStarts: [UInt32], where isWanted: [Bool]) -> FoundHits {
    var collector = Collector()
    forEachStretch(stretchStarts) { index, stretch in
      if isWanted[stretch] { collector.append(index, of: self) }
    }
    return collector.found
  }

  /// The last stretch that begins at or before each place.
  private func forEachStretch(_ stretchStarts: [UInt32], _ body: (Int, Int) -> Void) {
    var stretch = -1
    for index in starts.indices {
      while stretch + 1 < stretchStarts.count, stretchStarts[stretch + 1] <= starts[index] { stretch += 1 }
      if stretch >= 0 { body(index, stretch) }
    }
  }

  /// The places of all, in order: of those that overlap the first, of those that begin together the longest.
  ///
  /// - Complexity: O(n k) for n places of k kinds.
  static func merging(_ all: [FoundHits]) -> FoundHits {
    if all.count == 1 { return all[0] }
    var collector = Collector()
    var indices = [Int](repeating: 0, count: all.count)
    while true {
      var best: (kind: Int, positions: Range<Int>)?
      for (kind, found) in all.enumerated() where indices[kind] < found.count {
        let positions = found[indices[kind]]
        if let best,
          (best.positions.lowerBound, -best.positions.count) <= (positions.lowerBound, -positions.count)
        {
          continue
        }
        best = (kind, positions)
      }
      guard let best else { return collector.found }
      if best.positions.lowerBound >= collector.end {
        collector.append(indices[best.kind], of: all[best.kind])
      }
      indices[best.kind] += 1
    }
  }
}
