import OutlineModel

/// The places of a literal in folded text, in order and not overlapping, 4 bytes each.
struct FoundLiterals: Sendable {
  /// The position at which each begins.
  let starts: [UInt32]
  /// In characters, the same for all.
  let length: Int

  /// How many there are.
  var count: Int { starts.count }

  /// The positions of one of them.
  subscript(index: Int) -> Range<Int> {
    let start = Int(starts[index])
    return start..<start + length
  }

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

  /// The indices of those that share a character with a range.
  ///
  /// - Complexity: O(log n).
  func indices(touching positions: Range<Int>) -> Range<Int> {
    guard !positions.isEmpty else { return indices(beginningIn: positions) }
    return indices(beginningIn: positions.lowerBound - length + 1..<positions.upperBound)
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
