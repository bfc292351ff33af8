/// Finds the places of a literal in folded text: leftmost, not overlapping, in order.
///
/// Buffers are unsafe here so that the scan runs at the speed of memory, without a check of bounds for each
/// character. All reads lie at `start + index` with `start < startLimit` and `index` in the
/// pattern, all writes before `hitLimit`, as each hit takes one occurrence of the rarest id.
struct LiteralScan<ID: FixedWidthInteger> {
  private let text: UnsafeBufferPointer<ID>
  private let pattern: LiteralPattern<ID>
  private let hits: UnsafeMutableBufferPointer<UInt32>
  /// How many hits were found so far.
  private(set) var hitCount = 0
  /// Where the next hit may begin.
  private var nextStart = 0

  /// The positions at which the pattern matches, or nil where the search was cancelled.
  ///
  /// `isCancelled` is asked before each `stride` starts, 1,048,576 of which are about 3 MB of Chinese source.
  ///
  /// - Complexity: O(n), O(n m) for a pattern of m characters that nearly matches everywhere.
  static func hits(
    of pattern: LiteralPattern<ID>, in ids: [ID], stride: Int = 1 << 20, isCancelled: () -> Bool,
    scanning scan: (inout LiteralScan, Range<Int>) -> Void
  ) -> [UInt32]? {
    var isComplete = false
    let hits = [UInt32](unsafeUninitializedCapacity: pattern.hitLimit) { hits, count in
      ids.withUnsafeBufferPointer { text in
        var state = LiteralScan(text: text, pattern: pattern, hits: hits)
        isComplete = state.run(stride: stride, isCancelled: isCancelled, scanning: scan)
        count = state.hitCount
      }
    }
    return isComplete ? hits : nil
  }

  /// Whether the scan came to the end.
  private mutating func run(
    stride: Int, isCancelled: () -> Bool, scanning scan: (inout LiteralScan, Range<Int>) -> Void
  ) -> Bool {
    let startLimit = text.count - pattern.ids.count + 1
    var start = 0
    while start < startLimit {
      if isCancelled() { return false }
      let end = min(start + stride, startLimit)
      scan(&self, start..<end)
      start = end
    }
    return true
  }

  /// Looks at each start by itself.
  mutating func scanSingly(_ starts: Range<Int>) {
    let rarest = pattern.ids[pattern.rarest]
    for start in starts where text[start &+ pattern.rarest] == rarest && matches(at: start) { take(start) }
  }

  /// Takes a start at which the pattern matches as a hit, unless it overlaps with the last one.
  @inline(__always)
  private mutating func take(_ start: Int) {
    guard start >= nextStart else { return }
    hits[hitCount] = UInt32(truncatingIfNeeded: start)
    hitCount &+= 1
    nextStart = start &+ pattern.ids.count
  }

  @inline(__always)
  private func matches(at start: Int) -> Bool {
    var index = 0
    while index < pattern.ids.count {
      if text[start &+ index] != pattern.ids[index] { return false }
      index &+= 1
    }
    return true
  }
}

extension LiteralScan where ID == UInt16 {
  private typealias Lanes = SIMD32<UInt16>

  /// Looks at 32 starts at a time, at the two rarest ids of the pattern.
  mutating func scanInVectors(_ starts: Range<Int>) {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    let rarest = Lanes(repeating: pattern.ids[pattern.rarest])
    let nextRarest = Lanes(repeating: pattern.ids[pattern.nextRarest])
    let atRarest = base + pattern.rarest * 2
    let atNextRarest = base + pattern.nextRarest * 2
    var start = starts.lowerBound
    while start &+ 32 <= starts.upperBound {
      let marks = atRarest.loadUnaligned(fromByteOffset: start &* 2, as: Lanes.self) .== rarest
      let nextMarks = atNextRarest.loadUnaligned(fromByteOffset: start &* 2, as: Lanes.self) .== nextRarest
      takeMarked(unsafeBitCast(marks .& nextMarks, to: SIMD8<UInt64>.self), from: start)
      start &+= 32
    }
    scanSingly(start..<starts.upperBound)
  }

  /// Takes the starts that a mask marks, four to a word, 16 bits each.
  @inline(__always)
  private mutating func takeMarked(_ marks: SIMD8<UInt64>, from start: Int) {
    if (marks.lowHalf | marks.highHalf).union == 0 { return }
    var bits = Self.bits(of: marks.lowHalf) | Self.bits(of: marks.highHalf) &<< 16
    let isCertain = pattern.ids.count <= 2
    while bits != 0 {
      let candidate = start &+ bits.trailingZeroBitCount
      if isCertain || matches(at: candidate) { take(candidate) }
      bits &= bits &- 1
    }
  }

  /// One bit for each of 16 marks, the first one lowest.
  @inline(__always)
  private static func bits(of marks: SIMD4<UInt64>) -> UInt64 {
    let places: SIMD4<UInt64> = [
      0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0800_0400_0200_0100, 0x8000_4000_2000_1000,
    ]
    let word = (marks & places).union
    let half = word | word &>> 32
    return (half | half &>> 16) & 0xFFFF
  }
}
