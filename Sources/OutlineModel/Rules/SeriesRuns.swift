/// Numbers of one style that follow each other below the same heading, and what they are like together: a list,
/// or headings.
struct SeriesRuns {
  /// A series of candidates.
  struct Run {
    /// Index of its last candidate.
    var last: Int
    var count = 0
    /// How many are like entries of a list.
    var listEntries = 0
    /// How many are paragraphs without a title.
    var paragraphs = 0

    /// How many are sentences in Latin letters.
    var sentences = 0

    /// Whether most end with semicolons, the last one left out, or are sentences.
    var isList: Bool { listEntries > 0 && listEntries * 2 > count - 1 || sentences * 2 > count }
    /// Whether most have no title.
    var hasNoTitles: Bool { paragraphs * 2 > count }
  }

  private var runs: [Run] = []
  private var runOfCandidate: [Int32]

  /// A series may leave out so many numbers.
  static let gapLimit = 2

  /// - Complexity: O(n) in the number of candidates.
  init(_ candidates: [HeadingCandidate], _ bytes: Span<UInt8>, _ rules: NumberingRules) {
    runOfCandidate = Array(repeating: -1, count: candidates.count)
    var open = OpenRuns()
    for (index, candidate) in candidates.enumerated() {
      guard let number = candidate.number else { continue }
      switch rules.role(of: number.style) {
      case .item: continue
      case .unit, .path:
        if candidate.isStrong { open.close(below: rules.rank(of: candidate)) }
      case .series:
        let rank = rules.rank(of: candidate)
        let run = open.run(for: number, rank: rank) ?? begin(number, rank, index, &open)
        add(index, candidate, bytes, to: run)
      }
    }
  }

  /// The run of a candidate, nil where it is in none.
  func run(of candidate: Int) -> Run? {
    let run = Int(runOfCandidate[candidate])
    return run < 0 ? nil : runs[run]
  }

  private mutating func begin(
    _ number: SectionNumber, _ rank: Int, _ index: Int, _ open: inout OpenRuns
  ) -> Int {
    runs.append(Run(last: index))
    open.begin(runs.count - 1, number, rank: rank)
    return runs.count - 1
  }

  private mutating func add(_ index: Int, _ candidate: HeadingCandidate, _ bytes: Span<UInt8>, to run: Int) {
    let lineEnd = LineIterator.content(bytes, candidate.label.upperBound..<candidate.lineEnd).upperBound
    let title = HeadingTitle.read(bytes, from: candidate.label.upperBound, lineEnd: lineEnd)
    runOfCandidate[index] = Int32(run)
    runs[run].last = index
    runs[run].count += 1
    if candidate.traits.contains(.isLikeListEntry) { runs[run].listEntries += 1 }
    if title.isTooLong || title.key.count == 0 { runs[run].paragraphs += 1 }
    if LatinText.isSentence(bytes, title.range, lineEnd: candidate.lineEnd) { runs[run].sentences += 1 }
  }
}

extension SeriesRuns {
  /// The runs that may go on, from the top of the ladder down.
  private struct OpenRuns {
    private var levels: [(rank: Int, run: Int, last: SectionNumber)] = []

    /// The run that a number goes on with, nil where it begins one; what stands below in the ladder is closed.
    mutating func run(for number: SectionNumber, rank: Int) -> Int? {
      guard let place = levels.firstIndex(where: { $0.rank >= rank }) else { return nil }
      guard levels[place].rank == rank else {
        if number.value == 1 { levels.removeSubrange(place...) }
        return nil
      }
      let distance = number.value - levels[place].last.value
      // A number that is given twice is one of its series too.
      guard distance <= gapLimit + 1, distance > 0 || distance == 0 && number.value > 1 else {
        if number.value == 1 { levels.removeSubrange(place...) }
        return nil
      }
      levels.removeSubrange((place + 1)...)
      levels[place].last = number
      return levels[place].run
    }

    /// Opens a run; a number that is not the first of a series leaves the runs as they are.
    mutating func begin(_ run: Int, _ number: SectionNumber, rank: Int) {
      if let same = levels.firstIndex(where: { $0.rank == rank }) {
        if number.value == 1 { levels[same] = (rank, run, number) }
        return
      }
      levels.append((rank, run, number))
      levels.sort { $0.rank < $1.rank }
    }

    mutating func close(below rank: Int) {
      levels.removeAll { $0.rank >= rank }
    }
  }
}
