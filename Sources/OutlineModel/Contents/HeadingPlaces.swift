/// Where candidates with the same number and title stand, page numbers left out.
struct HeadingPlaces {
  private let bytes: [UInt8]
  private let rules: NumberingRules
  let candidates: [HeadingCandidate]
  /// For each candidate what it is compared by; nil where it has no title.
  private(set) var keys: [EntryKey?] = []
  /// For each candidate where its line ends, or the next one where the title stands there; 0 where its paragraph
  /// goes on behind the title.
  private var ends: [Int] = []
  /// For each candidate whether a page number stands behind it.
  private var pages: [Bool] = []
  private var places: [EntryKey: [Int]] = [:]

  /// - Complexity: O(n) in the number of candidates.
  init(_ bytes: [UInt8], _ rules: NumberingRules, _ candidates: [HeadingCandidate]) {
    self.bytes = bytes
    self.rules = rules
    self.candidates = candidates
    keys.reserveCapacity(candidates.count)
    ends.reserveCapacity(candidates.count)
    pages.reserveCapacity(candidates.count)
    let reader = TitleReader(bytes, rules)
    for (index, candidate) in candidates.enumerated() { note(candidate, index, reader) }
  }

  private mutating func note(_ candidate: HeadingCandidate, _ index: Int, _ reader: TitleReader) {
    let (heading, hasPage) = Self.heading(candidate, bytes, rules, reader)
    let key = Self.key(heading, bytes)
    keys.append(key)
    ends.append(heading.title.isRunIn || heading.title.isTooLong ? 0 : heading.lineEnd)
    pages.append(hasPage)
    if let key { places[key, default: []].append(index) }
  }

  /// A candidate as a heading whose title ends before the number of a page, and whether one stands there.
  static func heading(
    _ candidate: HeadingCandidate, _ bytes: [UInt8], _ rules: NumberingRules, _ reader: TitleReader
  ) -> (heading: Heading, hasPage: Bool) {
    let heading = reader.heading(rules.interpreted(candidate))
    let content = LineIterator.content(bytes.span, candidate.label.upperBound..<candidate.lineEnd)
    let bare = candidate.isMarked ? content : ContentsEntries.withoutPage(bytes.span, content)
    guard bare != content else { return (heading, false) }
    let title = HeadingTitle.read(bytes.span, from: bare.lowerBound, lineEnd: bare.upperBound)
    return (Heading(heading.candidate, title, rank: heading.rank), true)
  }

  /// What a heading is compared by; nil where it has no title.
  static func key(_ heading: Heading, _ bytes: [UInt8]) -> EntryKey? {
    heading.title.key.count > 0 && !heading.title.isTooLong ? EntryKey(heading, bytes) : nil
  }

  /// The first candidate of a key among some.
  ///
  /// - Complexity: O(log n).
  func first(_ key: EntryKey, in range: Range<Int>) -> Int? {
    guard let all = places[key] else { return nil }
    let place = all.partitioningIndex { $0 >= range.lowerBound }
    return place < all.count && all[place] < range.upperBound ? all[place] : nil
  }

  /// The last candidate of a key before another candidate.
  ///
  /// - Complexity: O(log n).
  func last(_ key: EntryKey, before index: Int) -> Int? {
    guard let all = places[key] else { return nil }
    let place = all.partitioningIndex { $0 >= index }
    return place > 0 ? all[place - 1] : nil
  }

  /// The index of the first candidate that begins at or behind a byte.
  func index(at byteOffset: Int) -> Int {
    candidates.partitioningIndex { $0.lineStart >= byteOffset }
  }

  func rank(_ index: Int) -> Int { rules.rank(of: candidates[index]) }

  /// Whether a candidate can be an entry by its form: a number and a title, and no sentence.
  func canBeEntry(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard candidate.number != nil, keys[index] != nil, ends[index] > 0, candidate.isStrong,
      !candidate.isMarked
    else { return false }
    return pages[index]
      || candidate.traits.isDisjoint(with: [.isLong, .endsSentence, .isLikeListEntry, .isCorrected])
  }

  /// Whether text stands between a candidate and the next one, or the end.
  func hasText(_ index: Int) -> Bool {
    guard ends[index] > 0 else { return true }
    let next = index + 1 < candidates.count ? candidates[index + 1].lineStart : bytes.count
    var lines = LineIterator(bytes.span, ends[index]..<max(ends[index], next))
    while let line = lines.next(bytes.span) {
      if !line.isBlank, ContentsEntries.withoutPage(bytes.span, line.content) == line.content { return true }
    }
    return false
  }

  /// Where the line of a candidate that can be an entry ends.
  func end(_ index: Int) -> Int { ends[index] }
}
