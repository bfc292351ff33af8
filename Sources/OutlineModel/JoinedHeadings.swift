/// Finds articles that begin in the middle of a paragraph: badly converted statutes hold several in one line.
///
/// They are looked for only where the series leaves out numbers, and behind the last article.
struct JoinedHeadings {
  private let bytes: [UInt8]
  private let rules: NumberingRules

  init(_ bytes: [UInt8], _ rules: NumberingRules) {
    self.bytes = bytes
    self.rules = rules
  }

  /// The headings with those that were found among them.
  ///
  /// - Complexity: O(n) in the bytes of the articles behind which numbers are missing.
  func added(to headings: [Heading], end: Int) -> [Heading] {
    guard rules.profile == .statute else { return headings }
    var all: [Heading] = []
    all.reserveCapacity(headings.count)
    let next = nextArticles(headings)
    for (index, heading) in headings.enumerated() {
      all.append(heading)
      guard let number = heading.number, number.style == .article else { continue }
      let following = next[index].flatMap { headings[$0].number }
      if let following, following.follows(number) || !following.isBehind(number) { continue }
      let textEnd = index + 1 < headings.count ? headings[index + 1].lineStart : end
      all += articles(
        in: heading.label.upperBound..<max(heading.label.upperBound, textEnd), behind: number,
        before: following)
    }
    return all
  }

  private func nextArticles(_ headings: [Heading]) -> [Int?] {
    var next: [Int?] = Array(repeating: nil, count: headings.count)
    var last: Int?
    for index in headings.indices.reversed() {
      next[index] = last
      if headings[index].number?.style == .article { last = index }
    }
    return next
  }

  private func articles(
    in range: Range<Int>, behind last: SectionNumber, before limit: SectionNumber?
  ) -> [Heading] {
    var found: [Heading] = []
    var last = last
    var offset = range.lowerBound
    while let place = nextSign(in: offset..<range.upperBound) {
      offset = place + 3
      guard let candidate = candidate(at: place, end: range.upperBound), let number = candidate.number,
        number.follows(last), limit.map({ $0.isBehind(number) }) ?? true
      else { continue }
      found.append(TitleReader(bytes, rules).heading(candidate))
      last = number
    }
    return found
  }

  /// The article that begins at a place behind the end of a sentence.
  private func candidate(at place: Int, end: Int) -> HeadingCandidate? {
    guard let (before, _) = UTF8Decoding.scalar(in: bytes.span, before: place),
      before != "\n", Characters.isWhiteSpace(before) || before == "。"
    else { return nil }
    let lineFeed = LineFeeds.first(in: bytes.span, from: place, to: end)
    let line = Line(
      start: place, next: min(end, lineFeed + 1), content: LineIterator.content(bytes.span, place..<lineFeed))
    guard let candidate = HeadingCandidate.read(bytes.span, line), candidate.isStrong,
      candidate.number?.style == .article
    else { return nil }
    return candidate.inLine()
  }

  /// The next 第 (E7 AC AC).
  private func nextSign(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      if bytes[offset] == 0xE7, bytes[offset + 1] == 0xAC, bytes[offset + 2] == 0xAC { return offset }
      offset += 1
    }
    return nil
  }
}
