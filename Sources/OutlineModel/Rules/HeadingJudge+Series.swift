extension HeadingJudge {
  /// Rules on 一、 (一) 1. (1): by whether the number continues a series, and by whether that series is a list.
  func judgeSeries(_ index: Int, _ number: SectionNumber) -> Judgement {
    let candidate = candidates[index]
    let next = series.next(after: index)
    let rank = rules.rank(of: candidate)
    let last = open.level(at: rank)
    if candidate.traits.contains(.readsOn) {
      return Judgement(number.style == .chinese ? .enumeration : .strayNumber, after: last?.index)
    }
    let continues = last?.number.map(number.follows) ?? (number.value == 1)
    if let run = runs.run(of: index), isList(run, index, rank) {
      return Judgement(.listEntry, after: last?.index, before: next)
    }
    let title = title(of: candidate)
    if title.key.count == 0, !title.isTooLong, !(continues && last != nil) {
      return Judgement(.strayNumber, after: last?.index)
    }
    let reason =
      last.map { repeats(candidate, $0, next) } ?? false
      ? .formOutweighsNumber : seriesReason(candidate, number, last?.number, next)
    return Judgement(reason, after: last?.index, before: next)
  }

  /// Whether a heading has the number of the one before it by mistake: another title stands behind it. Numbers that
  /// are common in text have to go on behind it.
  private func repeats(_ candidate: HeadingCandidate, _ last: OpenLevels.Level, _ next: Int?) -> Bool {
    guard let number = candidate.number, number == last.number, number.value > 1,
      !candidate.traits.contains(.isBare), title(of: candidate).key != title(of: candidates[last.index]).key
    else { return false }
    return !number.style.isCommonInText || next.flatMap { candidates[$0].number?.follows(number) } ?? false
  }

  private func seriesReason(
    _ candidate: HeadingCandidate, _ number: SectionNumber, _ last: SectionNumber?, _ next: Int?
  ) -> Verdict.Reason {
    let goesOn = next.flatMap { candidates[$0].number?.follows(number) } ?? false
    guard let last else {
      if number.value == 1 {
        return candidate.traits.contains(.isBare) && !goesOn ? .strayNumber : .beginsSeries
      }
      if candidate.traits.contains(.isBare) { return .strayNumber }
      return !number.style.isCommonInText || goesOn ? .beginsExtract : .strayNumber
    }
    if number.follows(last) { return .continuesSeries }
    if candidate.traits.contains(.isBare) { return .strayNumber }
    if number.value == 1 { return .beginsSeries }
    let distance = number.value - last.value
    if (1...SeriesRuns.gapLimit + 1).contains(distance) { return .resumesSeries }
    if next.flatMap({ candidates[$0].number?.follows(last) }) ?? false { return .strayNumber }
    return number.style.isCommonInText ? .strayNumber : .formOutweighsNumber
  }

  /// Whether a run is a list: most of it ends with semicolons, or runs long below another level, or it stands
  /// within a level that goes on behind it.
  private func isList(_ run: SeriesRuns.Run, _ index: Int, _ rank: Int) -> Bool {
    if run.isList { return true }
    if run.hasNoTitles, open.hasLevel(above: rank) || run.count == 1 { return true }
    return open.level(at: rank) != nil && candidates[index].number?.value == 1 && goesOnBehind(run, rank)
  }

  /// Whether a deeper level that is open goes on behind a run.
  private func goesOnBehind(_ run: SeriesRuns.Run, _ rank: Int) -> Bool {
    let behind = run.last + 1
    guard behind < candidates.count, let number = candidates[behind].number else { return false }
    let deeper = rules.rank(of: candidates[behind])
    guard deeper > rank, number.value > 1, let level = open.level(at: deeper)?.number else { return false }
    return number.follows(level)
  }
}
