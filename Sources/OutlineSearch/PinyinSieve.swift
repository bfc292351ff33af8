/// Finds the places where a match may begin, as far as codes tell.
///
/// It goes through a block in passes without branches that depend on the text, as these cost the most.
struct PinyinSieve {
  /// Places of candidates in order, as many as `count` says.
  struct Places {
    let buffer: UnsafeMutableBufferPointer<UInt32>
    var count = 0
  }

  private typealias Lanes = CodeRange.Lanes

  /// So many places are written at once, be they candidates or not.
  private static let writtenCount = 4
  /// How much room `candidates` needs for a block of some characters.
  static func capacity(forBlockOf count: Int) -> Int { count + writtenCount }

  private let walk: PinyinWalk<UInt8>
  private let beginning: PinyinBeginning
  /// The two rarest characters of the beginning.
  private let first: CodeTest
  private let second: CodeTest
  /// The others.
  private let rest: [(depth: Int, ranges: [CodeRange])]

  /// Does something with a sieve that goes through the codes of a text.
  static func through<Result>(
    _ readings: PinyinReadings, with automaton: PinyinAutomaton, withLetters: Bool,
    _ body: (PinyinSieve) -> Result
  ) -> Result {
    let automaton = PinyinAutomaton(automaton, readings.coding, withLetters: withLetters)
    let beginning = PinyinBeginning(automaton, readings.coding)
    return PinyinWalk.through(readings.codes, with: automaton) { body(PinyinSieve(beginning, $0)) }
  }

  private init(_ beginning: PinyinBeginning, _ walk: PinyinWalk<UInt8>) {
    self.beginning = beginning
    self.walk = walk
    let depths = beginning.depths
    first = CodeTest(beginning.ranges[depths[0]], depth: depths[0])
    second = depths.count > 1 ? CodeTest(beginning.ranges[depths[1]], depth: depths[1]) : first
    rest = depths.dropFirst(2).map { ($0, beginning.ranges[$0]) }
  }

  /// The places in a range where a match may begin, in order, written into a buffer.
  ///
  /// - Precondition: the buffer has room for the `capacity` of the range.
  func candidates(
    in range: Range<Int>, into buffer: UnsafeMutableBufferPointer<UInt32>
  ) -> UnsafeMutableBufferPointer<UInt32> {
    if beginning.isImpossible { return UnsafeMutableBufferPointer(rebasing: buffer[..<0]) }
    var places = Places(buffer: buffer)
    for start in scanInVectors(range, &places)..<range.upperBound {
      buffer[places.count] = UInt32(truncatingIfNeeded: start)
      places.count &+= 1
    }
    places.keep(where: walk.mayMatchTwo)
    places.keep(where: walk.matches)
    return UnsafeMutableBufferPointer(rebasing: buffer[..<places.count])
  }
}

extension PinyinSieve {
  /// Looks at 32 starts at a time, as far as the codes of the text reach; returns where that ends.
  ///
  /// The loop is written out for some numbers of ranges.
  private func scanInVectors(_ range: Range<Int>, _ places: inout Places) -> Int {
    if first.depth == second.depth { return scanInVectors(range, &places, ranges: 4, 0) }
    switch (first.count, second.count) {
    case (1, 1): return scanInVectors(range, &places, ranges: 1, 1)
    case (1...2, 1...2): return scanInVectors(range, &places, ranges: 2, 2)
    case (1...3, 1...2): return scanInVectors(range, &places, ranges: 3, 2)
    case (1...3, 1...3): return scanInVectors(range, &places, ranges: 3, 3)
    default: return scanInVectors(range, &places, ranges: 4, 4)
    }
  }

  /// - Parameters:
  ///   - count: how many ranges of the first test are looked at.
  ///   - secondCount: how many of the second one; 0 where there is only one test.
  @inline(__always)
  private func scanInVectors(
    _ range: Range<Int>, _ places: inout Places, ranges count: Int, _ secondCount: Int
  ) -> Int {
    let (first, second) = (first, second)
    let codes = UnsafeRawBufferPointer(walk.text)
    let limit = min(range.upperBound, codes.count - beginning.ranges.count + 1)
    var (start, found) = (range.lowerBound, places)
    while start &+ Lanes.scalarCount <= limit {
      var marks = first.marks(codes, start, count)
      if secondCount > 0 { marks &= second.marks(codes, start, secondCount) }
      if marks.union != 0 {
        for other in rest { marks &= Self.marks(Self.lanes(codes, start &+ other.depth), other.ranges) }
        found.append(Self.bits(of: marks), from: start)
      }
      start &+= Lanes.scalarCount
    }
    places = found
    return start
  }

  @inline(__always)
  private static func lanes(_ codes: UnsafeRawBufferPointer, _ start: Int) -> Lanes {
    codes.loadUnaligned(fromByteOffset: start, as: Lanes.self)
  }

  @inline(__always)
  private static func marks(_ lanes: Lanes, _ ranges: [CodeRange]) -> SIMD4<UInt64> {
    var marks: SIMD4<UInt64> = .zero
    for range in ranges { marks |= range.marks(lanes) }
    return marks
  }

  /// One bit for each of 32 marks, the first one lowest.
  @inline(__always)
  private static func bits(of marks: SIMD4<UInt64>) -> UInt64 {
    byte(of: marks.x) | byte(of: marks.y) &<< 8 | byte(of: marks.z) &<< 16 | byte(of: marks.w) &<< 24
  }

  /// The lowest bit of each byte, that of the first byte lowest.
  @inline(__always)
  private static func byte(of marks: UInt64) -> UInt64 {
    ((marks & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
  }
}

extension PinyinSieve.Places {
  /// Adds the places of the bits that are set.
  @inline(__always)
  fileprivate mutating func append(_ bits: UInt64, from start: Int) {
    let end = count &+ bits.nonzeroBitCount
    var (bits, index) = (bits, count)
    repeat {
      for offset in 0..<PinyinSieve.writtenCount {
        buffer[index &+ offset] = UInt32(truncatingIfNeeded: start &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
      index &+= PinyinSieve.writtenCount
    } while index < end
    count = end
  }

  /// Keeps the places that pass a test.
  @inline(__always)
  fileprivate mutating func keep(where passes: (Int) -> Bool) {
    var kept = 0
    for index in 0..<count {
      let place = buffer[index]
      buffer[kept] = place
      kept &+= passes(Int(place)) ? 1 : 0
    }
    count = kept
  }
}
