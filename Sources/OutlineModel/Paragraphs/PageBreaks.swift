/// The feet and heads of printed pages in a text: `Doe    Informational    [Page 7]`, a form feed,
/// `RFC 9999    Title    May 2020`.
struct PageBreaks {
  /// From the foot of a page to behind the head of the next one, as whole lines, in order.
  private(set) var ranges: [Range<Int>] = []
  /// The foot whose next page has not begun.
  private var foot: Range<Int>?
  private var hasFormFeed = false

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>) {
    var lines = LineIterator(bytes, 0..<bytes.count)
    var line = lines.next(bytes)
    while let current = line {
      let next = lines.next(bytes)
      note(current, isAlone: next?.isBlank ?? true, bytes)
      line = next
    }
    if let foot { ranges.append(foot) }
    // A single foot is as likely an example.
    if ranges.count < 2 { ranges = [] }
  }

  private mutating func note(_ line: Line, isAlone: Bool, _ bytes: Span<UInt8>) {
    for offset in line.start..<line.content.lowerBound where bytes[offset] == 0x0C { hasFormFeed = true }
    if line.isBlank {
      for offset in line.start..<line.next where bytes[offset] == 0x0C { hasFormFeed = true }
      return
    }
    if let foot {
      let isHead = isAlone && (hasFormFeed || Self.hasGaps(bytes, line.content))
      ranges.append(isHead ? foot.lowerBound..<line.next : foot)
      self.foot = nil
      if isHead { return }
    }
    guard Self.isFoot(bytes, line.content) else { return }
    foot = line.start..<line.next
    hasFormFeed = false
  }

  /// Whether a line ends with `[Page 7]`.
  private static func isFoot(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var offset = content.upperBound - 1
    guard content.count > 8, bytes[offset] == UInt8(ascii: "]") else { return false }
    offset -= 1
    let end = offset
    while offset > content.lowerBound, isPageNumber(bytes[offset]) { offset -= 1 }
    let word = Array("[Page ".utf8)
    guard offset < end, offset - content.lowerBound >= word.count - 1 else { return false }
    return word.indices.allSatisfy { bytes[offset - word.count + 1 + $0] == word[$0] }
  }

  private static func isPageNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || "ivxlc".utf8.contains(byte)
  }

  /// Whether three spaces or more stand within a line, as between the parts of a head.
  private static func hasGaps(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var blanks = 0
    for offset in content {
      blanks = bytes[offset] == 0x20 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }
}
