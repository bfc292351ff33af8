/// What was ruled of one candidate, and which others it was compared with (their indices).
struct Judgement {
  let reason: Verdict.Reason
  private let storedPredecessor: Int32
  private let storedSuccessor: Int32

  init(_ reason: Verdict.Reason, after predecessor: Int? = nil, before successor: Int? = nil) {
    self.reason = reason
    storedPredecessor = Int32(predecessor ?? -1)
    storedSuccessor = Int32(successor ?? -1)
  }

  var predecessor: Int? { storedPredecessor < 0 ? nil : Int(storedPredecessor) }
  var successor: Int? { storedSuccessor < 0 ? nil : Int(storedSuccessor) }
}

/// Judges candidates in the order of the text, by form and by whether the number continues a series that the
/// document is really using.
struct HeadingJudge {
  let bytes: [UInt8]
  let rules: NumberingRules
  let candidates: [HeadingCandidate]
  let runs: SeriesRuns
  let series: SeriesMap
  var open = OpenLevels()
  /// The last path of numbers, and the index of its candidate.
  var path = NumberPath()
  var pathHeading: Int?
  /// The last entry of a list that is numbered like the first level of paths.
  var lastListed: SectionNumber?
  /// Where quotations are open.
  var quotations = QuotationScan()
  /// Tables of contents within the body.
  private let localTables: [Range<Int>]
  /// For each style how many headings with single numbers have a row of signs below; where several have one, lines
  /// without are none.
  private let underlined: [Int]

  init(
    _ bytes: [UInt8], _ rules: NumberingRules, _ candidates: [HeadingCandidate],
    localTables: [Range<Int>] = []
  ) {
    self.localTables = localTables
    self.bytes = bytes
    self.rules = rules
    self.candidates = rules.interpretsCandidates ? candidates.map { rules.interpreted($0) } : candidates
    runs = SeriesRuns(self.candidates, bytes.span, rules)
    series = SeriesMap(self.candidates, rules)
    var underlined = Array(repeating: 0, count: NumberStyle.allCases.count)
    for candidate in self.candidates where candidate.traits.contains(.isUnderlined) && candidate.levels == 1 {
      if candidate.isStrong, let style = candidate.number?.style { underlined[style.ordinal] += 1 }
    }
    self.underlined = underlined
  }

  /// The judgements on all candidates.
  ///
  /// - Complexity: O(n) in the number of candidates.
  mutating func judgements() -> [Judgement] {
    var judgements: [Judgement] = []
    judgements.reserveCapacity(candidates.count)
    for index in candidates.indices {
      let judgement = isInLocalTable(index) ? Judgement(.contentsEntry) : judge(index)
      if judgement.reason.ruling == .heading { take(index) }
      lastListed =
        judgement.reason == .listEntry && candidates[index].levels == 1 ? candidates[index].number : nil
      judgements.append(judgement)
    }
    return judgements
  }

  private func isInLocalTable(_ index: Int) -> Bool {
    guard !localTables.isEmpty else { return false }
    let start = candidates[index].lineStart
    let behind = localTables.partitioningIndex { $0.upperBound > start }
    return behind < localTables.count && localTables[behind].contains(start)
  }

  private mutating func judge(_ index: Int) -> Judgement {
    let candidate = candidates[index]
    if candidate.traits.contains(.isCorrected) { return Judgement(.correctedToHeading) }
    if candidate.isMarked { return Judgement(.markedByFormat) }
    guard let number = candidate.number else { return judgeWord(index) }
    if candidate.traits.contains(.isUnderlined), candidate.isStrong { return Judgement(.underlined) }
    if candidate.levels == 1, underlined[number.style.ordinal] > 1 { return Judgement(.listEntry) }
    switch rules.role(of: number.style) {
    case .item: return Judgement(rules.profile == .statute ? .itemOfStatute : .listEntry)
    case .unit: return number.style == .annex ? judgeAnnex(index) : judgeUnit(index, number)
    case .path: return judgePath(index, number)
    case .series: return judgeSeries(index, number)
    }
  }

  /// Moves the series on behind a heading.
  private mutating func take(_ index: Int) {
    let candidate = candidates[index]
    let rank = rules.rank(of: candidate)
    open.take(candidate.number, rank: rank, index: index)
    if candidate.number?.style == .annex || candidate.traits.contains(.isAnnexWord) { open.forgetStyles() }
    guard let number = candidate.number, rank <= rules.rank(ofPathWith: NumberPath.levelLimit) else {
      if candidate.number == nil { path = NumberPath() }
      return
    }
    if number.style == .decimal {
      path = self.path(of: candidate)
      pathHeading = index
    } else if number.style != .article || rules.profile == .decimal {
      path = NumberPath(of: number)
      pathHeading = index
    }
  }

  func title(of candidate: HeadingCandidate) -> HeadingTitle {
    TitleReader(bytes, rules).heading(candidate).title
  }

  func path(of candidate: HeadingCandidate) -> NumberPath {
    NumberPath(bytes.span, label: candidate.label)
  }

  /// Words stand for headings where they are all of a line, but for a line that is the title of a number above it.
  private func judgeWord(_ index: Int) -> Judgement {
    if index > 0, candidates[index - 1].traits.contains(.isLabelOnly), isAdjacent(index - 1) {
      return Judgement(.titleOfHeading, after: index - 1)
    }
    if candidates[index].traits.contains(.isAnnexWord), !open.hasAny { return Judgement(.outsideBody) }
    return Judgement(.headingWord)
  }

  /// Whether nothing stands between a candidate and the next one.
  func isAdjacent(_ index: Int) -> Bool {
    guard index + 1 < candidates.count else { return false }
    let between = candidates[index].lineEnd..<max(candidates[index].lineEnd, candidates[index + 1].lineStart)
    return between.count < 40 && LineIterator.content(bytes.span, between).isEmpty
  }
}

/// The headings that are open, from the top down, and the last one of each style.
struct OpenLevels {
  struct Level {
    let rank: Int
    let number: SectionNumber?
    /// The number of the heading of the same style before it, if any.
    let before: SectionNumber?
    /// Index of the candidate.
    let index: Int
  }

  private var levels: [Level] = []
  private var lastOfStyle: [Level?] = Array(repeating: nil, count: NumberStyle.allCases.count)

  /// The open heading of a rank, under the same parent as a candidate of that rank would be.
  func level(at rank: Int) -> Level? {
    levels.last { $0.rank <= rank }.flatMap { $0.rank == rank ? $0 : nil }
  }

  /// Whether any heading is open.
  var hasAny: Bool { !levels.isEmpty }

  /// Whether a heading above a rank is open.
  func hasLevel(above rank: Int) -> Bool { levels.first.map { $0.rank < rank } ?? false }

  /// The last heading of a style, whatever holds it.
  func last(of style: NumberStyle) -> Level? { lastOfStyle[style.ordinal] }

  mutating func take(_ number: SectionNumber?, rank: Int, index: Int) {
    while let last = levels.last, last.rank >= rank { levels.removeLast() }
    let before = number.flatMap { lastOfStyle[$0.style.ordinal]?.number }
    let level = Level(rank: rank, number: number, before: before, index: index)
    levels.append(level)
    if let number { lastOfStyle[number.style.ordinal] = level }
  }

  /// Lets all numbering begin anew, as in an annex.
  mutating func forgetStyles() {
    for index in lastOfStyle.indices where index != NumberStyle.annex.ordinal { lastOfStyle[index] = nil }
  }
}

/// For each candidate the next one of its style whose form is that of a heading.
struct SeriesMap {
  private var following: [Int32]

  /// - Complexity: O(n) in the number of candidates.
  init(_ candidates: [HeadingCandidate], _ rules: NumberingRules) {
    following = Array(repeating: -1, count: candidates.count)
    var next = Array(repeating: Int32(-1), count: NumberStyle.allCases.count)
    for index in candidates.indices.reversed() {
      guard let style = candidates[index].number?.style else { continue }
      following[index] = next[style.ordinal]
      let traits = candidates[index].traits
      if !traits.contains(.readsOn), traits.contains(.isSetApart) || !rules.isSetApart(style) {
        next[style.ordinal] = Int32(index)
      }
    }
  }

  func next(after index: Int) -> Int? {
    following[index] < 0 ? nil : Int(following[index])
  }

  /// Whether one of the next candidates of the style is as wanted.
  ///
  /// - Complexity: O(k) for a limit of k.
  func contains(within limit: Int, after index: Int, where isWanted: (Int) -> Bool) -> Bool {
    var candidate = next(after: index)
    for _ in 0..<limit {
      guard let current = candidate else { return false }
      if isWanted(current) { return true }
      candidate = next(after: current)
    }
    return false
  }
}
