import OutlineModel

/// Goes through the seams of a text in order, each of which search reads as one space or not at all.
struct SeamPassage {
  /// Where the next seam begins; beyond all bytes where there is none.
  private(set) var next = Int.max
  private var index = 0

  /// - Complexity: O(log n).
  init(from byteOffset: Int, _ seams: [Seam]) {
    guard !seams.isEmpty else { return }
    index = seams.partitioningIndex { $0.range.lowerBound >= byteOffset }
    find(seams)
  }

  /// The next seam, which the one behind it takes the place of.
  mutating func pass(_ seams: [Seam]) -> Seam? {
    guard index < seams.count else { return nil }
    defer {
      index += 1
      find(seams)
    }
    return seams[index]
  }

  /// Whether the next seam is read as a space.
  func isAtSpace(_ seams: [Seam]) -> Bool { index < seams.count && seams[index].isSpace }

  private mutating func find(_ seams: [Seam]) {
    next = index < seams.count ? seams[index].range.lowerBound : .max
  }
}
