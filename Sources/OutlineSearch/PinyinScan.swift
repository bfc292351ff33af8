/// Finds the places of a word with Latin letters in folded text: leftmost, each as long as can be, not
/// overlapping, in order.
///
/// It goes through the codes first, of which more fit into a cache, and then looks only at the ids of the places
/// where these may match.
struct PinyinScan<ID: FixedWidthInteger & UnsignedInteger> {
  /// So many blocks are looked at between two questions whether the search is cancelled.
  private static var cancellingStride: Int { 512 }

  /// The ids of the word as it is written; empty where the text lacks one.
  private let literal: [UInt32]
  private var starts: [UInt32] = []
  private var lengths: [UInt32] = []
  /// Where the next hit may begin.
  private var nextStart = 0

  /// All hits, or nil where the search was cancelled.
  ///
  /// `isCancelled` is asked before each `cancellingStride` blocks.
  ///
  /// - Complexity: O(n) where few places begin like the pattern, O(n m) for a word of m letters at worst.
  static func hits(
    of pattern: PinyinPattern, in ids: [ID], _ readings: PinyinReadings, isCancelled: () -> Bool
  ) -> FoundHits? {
    let automaton = PinyinAutomaton(pattern, readings)
    var scan = PinyinScan(literal: pattern.literal)
    let isComplete = PinyinWalk.through(ids, with: automaton) { walk in
      PinyinSieve.through(readings, with: automaton, withLetters: true) { letterSieve in
        if !readings.mayHaveLetters.contains(false) {
          return scan.run(walk, isCancelled) { _ in letterSieve }
        }
        return PinyinSieve.through(readings, with: automaton, withLetters: false) { sieve in
          scan.run(walk, isCancelled) { readings.mayHaveLetters[$0] ? letterSieve : sieve }
        }
      }
    }
    return isComplete ? FoundHits(starts: scan.starts, lengths: .each(scan.lengths)) : nil
  }

  private init(literal: [UInt32]) {
    self.literal = literal
  }

  /// Whether the scan came to the end.
  private mutating func run(
    _ walk: PinyinWalk<ID>, _ isCancelled: () -> Bool, sieveOfBlock: (Int) -> PinyinSieve
  ) -> Bool {
    let size = PinyinReadings.blockSize
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PinyinSieve.capacity(forBlockOf: size)) {
      for (block, start) in stride(from: 0, to: walk.text.count, by: size).enumerated() {
        if block % Self.cancellingStride == 0, isCancelled() { return false }
        let places = start..<min(start + size, walk.text.count)
        take(sieveOfBlock(block).candidates(in: places, into: $0), walk)
      }
      return true
    }
  }

  /// Takes the longest match that begins at each of some places, unless it overlaps with the last one.
  private mutating func take(_ candidates: UnsafeMutableBufferPointer<UInt32>, _ walk: PinyinWalk<ID>) {
    // The ids lie apart in memory: without a branch between them many are fetched at once.
    var count = 0
    for start in candidates {
      candidates[count] = start
      count &+= walk.mayBegin(at: Int(start)) ? 1 : 0
    }
    for start in candidates[..<count] where start >= nextStart {
      let end = walk.longestEnd(from: Int(start))
      if end > start { take(Int(start)..<end, walk) }
    }
  }

  private mutating func take(_ positions: Range<Int>, _ walk: PinyinWalk<ID>) {
    let isLiteral =
      positions.count == literal.count && walk.text[positions].elementsEqual(literal) { $0 == $1 }
    starts.append(UInt32(truncatingIfNeeded: positions.lowerBound))
    lengths.append(UInt32(truncatingIfNeeded: positions.count) | (isLiteral ? 0 : FoundHits.pinyinFlag))
    nextStart = positions.upperBound
  }
}
