/// Judges candidates in the order of the text, by form and by whether the number continues a series.
struct HeadingJudge {
  enum Ruling { case heading, listEntry, strayNumber }

  private let ladder: NumberingLadder
  /// The open levels from the top down: rank in the ladder and the last number seen.
  private var open: [(rank: Int, value: Int)] = []
  /// The last entry of the list that is being read: one that began with 1.
  private var lastEntry: SectionNumber?

  init(_ ladder: NumberingLadder) {
    self.ladder = ladder
  }

  /// The verdict on the next candidate; a heading moves the series on.
  ///
  /// - Parameter following: the candidate behind it, which may show that a series goes on.
  mutating func judge(_ candidate: HeadingCandidate, following: HeadingCandidate?) -> Ruling {
    guard let number = candidate.number else { return .heading }
    let rank = ladder.rank(of: number)
    let level = open.lastIndex { $0.rank <= rank }
    let last = level.flatMap { open[$0].rank == rank ? open[$0].value : nil }
    let verdict =
      endsList(number) ? .listEntry : verdict(on: candidate, number, last: last, following: following)
    lastEntry = candidate.isLikeListEntry && (number.value == 1 || endsList(number)) ? number : nil
    if verdict == .heading {
      open.removeLast(open.count - (level.map { $0 + 1 } ?? 0))
      if last != nil { open.removeLast() }
      open.append((rank, number.value))
    }
    return verdict
  }

  /// Whether a number goes on with a list whose entries end with semicolons; the last one ends with a full stop.
  private func endsList(_ number: SectionNumber) -> Bool {
    lastEntry.map { number == SectionNumber($0.style, $0.value + 1) } ?? false
  }

  private func verdict(
    on candidate: HeadingCandidate, _ number: SectionNumber, last: Int?, following: HeadingCandidate?
  ) -> Ruling {
    let continues = last.map { number.value == $0 + 1 } ?? (number.value == 1)
    if candidate.isLikeListEntry { return .listEntry }
    if candidate.title.isTooLong || candidate.title.key.count == 0 {
      return continues && last != nil ? .heading : .listEntry
    }
    guard !continues, number.style.isCommonInText else { return .heading }
    let goesOn = following?.number == SectionNumber(number.style, number.value + 1)
    let isNear = last.map { number.value == 1 || ($0 < number.value && number.value <= $0 + 3) } ?? goesOn
    return isNear ? .heading : .strayNumber
  }
}

extension NumberStyle {
  /// Whether such numbers often begin a line without being the number of a section.
  fileprivate var isCommonInText: Bool {
    switch self {
    case .chinese, .chineseParenthesised: false
    default: true
    }
  }
}
