import OutlineModel
import OutlineSearch

/// The plain, slow way to search: folded scalars in an array, each with its bytes.
struct ReferenceText {
  private(set) var folded: [Unicode.Scalar] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: offset)
      folded.append(Folding.folded(scalar ?? "\u{FFFD}"))
      ranges.append(offset..<offset + length)
      offset += length
    }
  }

  /// The bytes of all hits, leftmost and not overlapping.
  func hits(of query: SearchQuery) -> [Range<Int>] {
    let pattern = query.literal.unicodeScalars.map(Folding.folded)
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
