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
    var found: [(place: Int, headings: [Heading])] = []
    var following: SectionNumber?
    for index in headings.indices.reversed() {
      guard let number = headings[index].number, number.style == .article else { continue }
      defer { following = number }
      if let following, following.follows(number) || !following.isBehind(number) { continue }
      let textEnd = index + 1 < headings.count ? headings[index + 1].lineStart : end
      let text = headings[index].label.upperBound..<max(headings[index].label.upperBound, textEnd)
      let articles = articles(in: text, behind: number, before: following)
      if !articles.isEmpty { found.append((index + 1, articles)) }
    }
    return found.isEmpty ? headings : Self.inserted(found, into: headings)
  }

  /// Headings with others at their places, which fall.
  private static func inserted(
    _ found: [(place: Int, headings: [Heading])], into headings: [Heading]
  ) -> [Heading] {
    var all: [Heading] = []
    all.reserveCapacity(headings.count + found.reduce(0) { $0 + $1.headings.count })
    var place = 0
    for more in found.reversed() {
      all += headings[place..<more.place] + more.headings
      place = more.place
    }
    return all + headings[place...]
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
      offset = ByteScan.first(in: bytes.span, from: offset, to: range.upperBound) { byte, behind in
        ByteScan.equal(byte, 0xE7) & ByteScan.equal(behind, 0xAC)
      }
      if offset + 2 < range.upperBound, bytes[offset + 2] == 0xAC { return offset }
      offset += 1
    }
    return nil
  }
}
