import OutlineModel
import OutlineSearch

/// The plain, slow way to search: folded scalars in an array, each with its bytes.
struct ReferenceText {
  private(set) var folded: [Unicode.Scalar] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var offset = 0
    var written: [Unicode.Scalar] = []
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: offset)
      written.append(scalar ?? "\u{FFFD}")
      ranges.append(offset..<offset + length)
      offset += length
    }
    let gaps = Self.gaps(in: written)
    folded = written.indices.filter { !gaps.contains($0) }.map { Folding.folded(written[$0]) }
    ranges = ranges.indices.filter { !gaps.contains($0) }.map { ranges[$0] }
  }

  /// The indices of white space between two ideographs with at most one line feed in it.
  private static func gaps(in written: [Unicode.Scalar]) -> Set<Int> {
    var gaps: Set<Int> = []
    var start = 0
    while start < written.count {
      var end = start
      while end < written.count, written[end].properties.isWhitespace { end += 1 }
      let run = start..<end
      if !run.isEmpty, start > 0, end < written.count, written[start - 1].properties.isIdeographic,
        written[end].properties.isIdeographic, written[run].count(where: { $0 == "\n" }) < 2
      {
        gaps.formUnion(run)
      }
      start = max(end, start + 1)
    }
    return gaps
  }

  /// The bytes of all hits, leftmost and not overlapping.
  func hits(of query: SearchQuery) -> [Range<Int>] {
    let pattern = ReferenceText(Array(query.clauses[0][0].text.utf8)).folded
    var hits: [Range<Int>] = []
    var start = 0
    while start + pattern.count <= folded.count {
      if pattern.indices.allSatisfy({ folded[start + $0] == pattern[$0] }) {
        hits.append(ranges[start].lowerBound..<ranges[start + pattern.count - 1].upperBound)
        start += pattern.count
      } else {
        start += 1
      }
    }
    return hits
  }
}
