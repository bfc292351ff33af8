/// Codes from one to another.
struct CodeRange: Equatable {
  /// The codes of 32 characters.
  typealias Lanes = SIMD32<UInt8>

  let lowest: UInt8
  /// How far above the lowest the highest is.
  let extent: UInt8

  init(_ codes: ClosedRange<UInt8>) {
    lowest = codes.lowerBound
    extent = codes.upperBound - codes.lowerBound
  }

  /// Whether any of some codes lies in the range.
  func isMet(in codes: [UInt8], _ indices: Range<Int>) -> Bool {
    codes.withUnsafeBytes { codes in
      var start = indices.lowerBound
      var met: SIMD4<UInt64> = .zero
      while start &+ Lanes.scalarCount <= indices.upperBound {
        met |= marks(codes.loadUnaligned(fromByteOffset: start, as: Lanes.self))
        start &+= Lanes.scalarCount
      }
      return met != .zero
        || codes[start..<indices.upperBound].contains { $0 >= lowest && $0 - lowest <= extent }
    }
  }

  /// A byte of ones for each lane that lies in the range.
  @inline(__always)
  func marks(_ lanes: Lanes) -> SIMD4<UInt64> {
    let marks = (lanes &- Lanes(repeating: lowest)) .<= Lanes(repeating: extent)
    return unsafeBitCast(marks, to: SIMD4<UInt64>.self)
  }
}

extension CodeRange {
  /// Few ranges that hold some codes and, between them, as few others as can be.
  ///
  /// - Parameters:
  ///   - codes: in order.
  ///   - occurrences: how often each code occurs.
  /// - Complexity: O(k^2) for k codes.
  static func covering(_ codes: [Int], _ occurrences: [UInt64], limit: Int = 4) -> [CodeRange] {
    var ranges: [ClosedRange<Int>] = []
    for code in codes {
      if let last = ranges.last, last.upperBound + 1 >= code {
        ranges[ranges.count - 1] = last.lowerBound...code
      } else {
        ranges.append(code...code)
      }
    }
    let negligible = occurrences.reduce(0, +) / 100
    while let gap = smallestGap(ranges, occurrences), ranges.count > limit || gap.occurrences <= negligible {
      ranges[gap.index] = ranges[gap.index].lowerBound...ranges[gap.index + 1].upperBound
      ranges.remove(at: gap.index + 1)
    }
    return ranges.map { CodeRange(UInt8($0.lowerBound)...UInt8($0.upperBound)) }
  }

  /// The range behind which the fewest characters lie before the next one.
  private static func smallestGap(
    _ ranges: [ClosedRange<Int>], _ occurrences: [UInt64]
  ) -> (index: Int, occurrences: UInt64)? {
    let gaps = zip(ranges, ranges.dropFirst()).map { range, next in
      occurrences[range.upperBound + 1..<next.lowerBound].reduce(0, +)
    }
    return gaps.enumerated().min { $0.element < $1.element }.map { ($0.offset, $0.element) }
  }

  /// How many characters of the text have a code of the range.
  func occurrences(_ occurrences: [UInt64]) -> UInt64 {
    occurrences[Int(lowest)...Int(lowest) + Int(extent)].reduce(0, +)
  }
}
