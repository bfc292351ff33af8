import OutlineModel

/// Places in folded text, in order and not overlapping: 4 bytes each where all are of one length, else 8.
struct FoundHits: Sendable {
  /// How long the places are, in characters.
  enum Lengths: Sendable {
    case same(Int)
    /// One for each place, with `pinyinFlag` where it is read in pinyin.
    case each([UInt32])
  }

  /// Marks the length of a place that is found by its reading, not as it is written.
  static let pinyinFlag: UInt32 = 1 << 31

  /// The position at which each begins.
  let starts: [UInt32]
  let lengths: Lengths

  /// No places.
  static let none = FoundHits(starts: [], lengths: .same(1))

  /// How many there are.
  var count: Int { starts.count }

  /// The positions of one of them.
  subscript(index: Int) -> Range<Int> {
    let start = Int(starts[index])
    return start..<start + length(at: index)
  }

  /// Whether a place is found by its reading in pinyin.
  func isPinyin(at index: Int) -> Bool {
    switch lengths {
    case .same: false
    case .each(let lengths): lengths[index] & Self.pinyinFlag != 0
    }
  }

  private func length(at index: Int) -> Int {
    switch lengths {
    case .same(let length): length
    case .each(let lengths): Int(lengths[index] & ~Self.pinyinFlag)
    }
  }
}

extension FoundHits {
  /// The index of the first that begins at or behind a position; `count` where there is none.
  ///
  /// - Complexity: O(log n).
  func firstIndex(atOrBehind position: Int) -> Int {
    starts.partitioningIndex { Int($0) >= position }
  }

  /// The indices of those that begin in a range.
  ///
  /// - Complexity: O(log n).
  func indices(beginningIn positions: Range<Int>) -> Range<Int> {
    firstIndex(atOrBehind: positions.lowerBound)..<firstIndex(atOrBehind: positions.upperBound)
  }

  /// The indices of those that end behind `low` and begin before `high`.
  ///
  /// - Complexity: O(log n).
  func indices(endingBehind low: Int, beginningBefore high: Int) -> Range<Int> {
    let end = firstIndex(atOrBehind: high)
    var first = firstIndex(atOrBehind: low)
    // Places do not overlap: only the one before can reach so far.
    if first > 0, self[first - 1].upperBound > low { first -= 1 }
    return min(first, end)..<end
  }

  /// How many begin before each of some positions that grow.
  ///
  /// - Complexity: O(n + k) for k positions.
  func counts(before positions: [UInt32]) -> [UInt32] {
    var index = 0
    return positions.map { position in
      while index < starts.count, starts[index] < position { index += 1 }
      return UInt32(index)
    }
  }
}
