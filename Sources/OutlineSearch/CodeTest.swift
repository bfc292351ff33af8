/// Tests the codes at some distance behind 32 places.
struct CodeTest {
  /// How many ranges there are, from 1.
  let count: Int
  /// How far behind each place the code lies.
  let depth: Int
  private let ranges: (CodeRange, CodeRange, CodeRange, CodeRange)

  /// - Parameter ranges: at most four; where there is none, the test is without meaning.
  init(_ ranges: [CodeRange], depth: Int) {
    self.depth = depth
    count = max(1, ranges.count)
    let padded = ranges.isEmpty ? [CodeRange(PinyinCodes.letters)] : ranges
    func range(_ index: Int) -> CodeRange { padded[min(index, padded.count - 1)] }
    self.ranges = (range(0), range(1), range(2), range(3))
  }

  /// A byte of ones for each place that passes.
  ///
  /// - Parameter count: how many ranges are looked at, from 1 to 4; there are no more.
  @inline(__always)
  func marks(_ codes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> SIMD4<UInt64> {
    let lanes = codes.loadUnaligned(fromByteOffset: start &+ depth, as: CodeRange.Lanes.self)
    let marks = ranges.0.marks(lanes)
    if count == 1 { return marks }
    let two = marks | ranges.1.marks(lanes)
    if count == 2 { return two }
    let three = two | ranges.2.marks(lanes)
    return count == 3 ? three : three | ranges.3.marks(lanes)
  }
}
