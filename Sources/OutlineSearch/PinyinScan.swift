/// Finds the places of a word with Latin letters in folded text: leftmost, each as long as can be, not
/// overlapping, in order.
///
/// Buffers are unsafe here so that the scan needs no check of bounds for each character: ids are at most the count
/// of the alphabet, and all reads of the text lie before its end.
struct PinyinScan<ID: FixedWidthInteger & UnsignedInteger> {
  private typealias Lanes = SIMD32<UInt8>

  /// What the scan reads all the time.
  private struct Tables {
    let ids: UnsafeBufferPointer<ID>
    let firstStates: UnsafeBufferPointer<UInt64>
    let usableStates: UnsafeBufferPointer<UInt64>
    let stepStarts: UnsafeBufferPointer<UInt32>
    let steps: UnsafeBufferPointer<PinyinPattern.Step>
  }

  private let automaton: PinyinAutomaton
  private let codes: [UInt8]
  private var starts: [UInt32] = []
  private var lengths: [UInt32] = []
  /// Where the next hit may begin.
  private var nextStart = 0

  /// All hits, or nil where the search was cancelled.
  ///
  /// `isCancelled` is asked before each `stride` starts.
  ///
  /// - Complexity: O(n) where few places begin like the pattern, O(n m) for a word of m letters at worst.
  static func hits(
    of pattern: PinyinPattern, in ids: [ID], _ readings: PinyinReadings, stride: Int = 1 << 20,
    isCancelled: () -> Bool
  ) -> FoundHits? {
    var scan = PinyinScan(automaton: PinyinAutomaton(pattern, readings), codes: readings.codes)
    for start in Swift.stride(from: 0, to: ids.count, by: stride) {
      if isCancelled() { return nil }
      scan.scan(start..<min(start + stride, ids.count), of: ids)
    }
    return FoundHits(starts: scan.starts, lengths: .each(scan.lengths))
  }

  private init(automaton: PinyinAutomaton, codes: [UInt8]) {
    self.automaton = automaton
    self.codes = codes
  }

  private mutating func scan(_ range: Range<Int>, of ids: [ID]) {
    let automaton = automaton
    ids.withUnsafeBufferPointer { ids in
      automaton.firstStates.withUnsafeBufferPointer { firstStates in
        automaton.usableStates.withUnsafeBufferPointer { usableStates in
          automaton.stepStarts.withUnsafeBufferPointer { stepStarts in
            automaton.steps.withUnsafeBufferPointer { steps in
              scan(
                range,
                Tables(
                  ids: ids, firstStates: firstStates, usableStates: usableStates, stepStarts: stepStarts,
                  steps: steps))
            }
          }
        }
      }
    }
  }

  private mutating func scan(_ range: Range<Int>, _ tables: Tables) {
    var start = automaton.codeSets.isEmpty ? range.lowerBound : scanInVectors(range, tables)
    while start < range.upperBound {
      look(at: start, tables)
      start &+= 1
    }
  }

  /// Looks at 32 starts at a time, as far as the codes of the text reach; returns where that ends.
  ///
  /// Sets of the first two depths rule most starts out, without a branch between them; they are written out for
  /// two and for four codes.
  private mutating func scanInVectors(_ range: Range<Int>, _ tables: Tables) -> Int {
    let sets = automaton.codeSets.map { $0.map { LaneTest($0) } }
    let second = min(1, sets.count - 1)
    let widest = max(sets[0].count, sets[second].count)
    let (a, b) = (Self.padded(sets[0]), Self.padded(sets[second]))
    let (a0, a1, a2, a3) = (a[0], a[1], a[2], a[3])
    let (b0, b1, b2, b3) = (b[0], b[1], b[2], b[3])
    if widest <= 2 {
      return scanInVectors(range, tables, sets, from: second + 1) { codes, start in
        let (one, two) = (Self.lanes(codes, start), Self.lanes(codes, start &+ second))
        return Self.marks(one, a0, a1) & Self.marks(two, b0, b1)
      }
    }
    if widest <= 4 {
      return scanInVectors(range, tables, sets, from: second + 1) { codes, start in
        let (one, two) = (Self.lanes(codes, start), Self.lanes(codes, start &+ second))
        return (Self.marks(one, a0, a1) | Self.marks(one, a2, a3))
          & (Self.marks(two, b0, b1) | Self.marks(two, b2, b3))
      }
    }
    if sets[0].count <= 2 {
      return scanInVectors(range, tables, sets, from: 1) { codes, start in
        Self.marks(Self.lanes(codes, start), a0, a1)
      }
    }
    return scanInVectors(range, tables, sets, from: 0) { _, _ in SIMD4(repeating: .max) }
  }

  /// - Parameter depth: where the depths begin that `firstMarks` does not look at.
  @inline(__always)
  private mutating func scanInVectors(
    _ range: Range<Int>, _ tables: Tables, _ sets: [[LaneTest]], from depth: Int,
    firstMarks: (UnsafeRawBufferPointer, Int) -> SIMD4<UInt64>
  ) -> Int {
    let ends = sets.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let limit = min(range.upperBound, tables.ids.count - sets.count + 1)
    let depths = depth..<sets.count
    let codes = codes
    var start = range.lowerBound
    sets.flatMap { $0 }.withUnsafeBufferPointer { sets in
      ends.withUnsafeBufferPointer { ends in
        codes.withUnsafeBytes { codes in
          while start &+ Lanes.scalarCount <= limit {
            var marks = firstMarks(codes, start)
            if Self.union(marks) != 0 {
              marks &= Self.marks(of: codes, at: start, depths, sets, ends)
              look(at: marks.x, from: start, tables)
              look(at: marks.y, from: start &+ 8, tables)
              look(at: marks.z, from: start &+ 16, tables)
              look(at: marks.w, from: start &+ 24, tables)
            }
            start &+= Lanes.scalarCount
          }
        }
      }
    }
    return start
  }

  /// The first codes of a set, repeated where there are fewer than four.
  private static func padded(_ set: [LaneTest]) -> [LaneTest] {
    (0..<4).map { set.isEmpty ? LaneTest(.init(mask: 0, value: 1)) : set[min($0, set.count - 1)] }
  }

  @inline(__always)
  private static func lanes(_ codes: UnsafeRawBufferPointer, _ start: Int) -> Lanes {
    codes.loadUnaligned(fromByteOffset: start, as: Lanes.self)
  }

  /// A byte of ones for each lane that has one of two codes.
  @inline(__always)
  private static func marks(_ lanes: Lanes, _ one: LaneTest, _ other: LaneTest) -> SIMD4<UInt64> {
    one.marks(lanes) | other.marks(lanes)
  }

  /// A byte of ones for each of 32 starts where the codes at some depths are in their sets.
  @inline(__always)
  private static func marks(
    of codes: UnsafeRawBufferPointer, at start: Int, _ depths: Range<Int>,
    _ sets: UnsafeBufferPointer<LaneTest>,
    _ ends: UnsafeBufferPointer<Int>
  ) -> SIMD4<UInt64> {
    var marks: SIMD4<UInt64> = [.max, .max, .max, .max]
    var index = ends[depths.lowerBound]
    for depth in depths {
      let lanes = codes.loadUnaligned(fromByteOffset: start &+ depth, as: Lanes.self)
      var found: SIMD4<UInt64> = .zero
      while index < ends[depth &+ 1] {
        found |= sets[index].marks(lanes)
        index &+= 1
      }
      marks &= found
    }
    return marks
  }

  @inline(__always)
  private static func union(_ words: SIMD4<UInt64>) -> UInt64 {
    let pair = words.lowHalf | words.highHalf
    return pair.x | pair.y
  }
}

extension PinyinScan {
  /// Looks at the starts that a byte of ones marks.
  @inline(__always)
  private mutating func look(at marks: UInt64, from start: Int, _ tables: Tables) {
    var marks = marks
    while marks != 0 {
      let lane = marks.trailingZeroBitCount / 8
      look(at: start &+ lane, tables)
      marks &= ~(0xFF &<< UInt64(truncatingIfNeeded: lane &* 8))
    }
  }

  /// Takes the longest match that begins at a place, if any, unless it overlaps with the last one.
  @inline(__always)
  private mutating func look(at start: Int, _ tables: Tables) {
    let states = tables.firstStates[Int(tables.ids[start])]
    guard states != 0, start >= nextStart else { return }
    if states & automaton.accepting == 0 {
      // Most beginnings end here, at the second character.
      guard start &+ 1 < tables.ids.count, states & tables.usableStates[Int(tables.ids[start &+ 1])] != 0
      else { return }
    }
    let end = Self.longestEnd(from: start, automaton.accepting, tables)
    if end > start { take(start..<end, tables) }
  }

  /// Where the longest match that begins at a place ends; the place itself where there is none.
  private static func longestEnd(from start: Int, _ accepting: UInt64, _ tables: Tables) -> Int {
    var states: UInt64 = 1
    var (end, longest) = (start, start)
    while states != 0, end < tables.ids.count {
      let id = Int(tables.ids[end])
      var next: UInt64 = 0
      var index = Int(tables.stepStarts[id])
      let indexLimit = Int(tables.stepStarts[id &+ 1])
      while index < indexLimit {
        let step = tables.steps[index]
        next |= (states & step.mask) &<< step.distance
        index &+= 1
      }
      end &+= 1
      if next & accepting != 0 { longest = end }
      states = next & ~accepting
    }
    return longest
  }

  private mutating func take(_ positions: Range<Int>, _ tables: Tables) {
    let isLiteral = tables.ids[positions].elementsEqual(automaton.literal) { $0 == $1 }
    starts.append(UInt32(truncatingIfNeeded: positions.lowerBound))
    lengths.append(UInt32(truncatingIfNeeded: positions.count) | (isLiteral ? 0 : FoundHits.pinyinFlag))
    nextStart = positions.upperBound
  }
}
