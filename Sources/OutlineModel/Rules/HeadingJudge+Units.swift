extension HeadingJudge {
  /// How far ahead a number is looked for that a candidate out of order may have taken, in candidates.
  private static let lookahead = 40

  /// Rules on 编, 章, 节, 条 and the like: by number where that fits, by form where it does not.
  mutating func judgeUnit(_ index: Int, _ number: SectionNumber) -> Judgement {
    let candidate = candidates[index]
    let next = series.next(after: index)
    if candidate.traits.contains(.readsOn) { return Judgement(.citation, before: next) }
    let level = open.level(at: rules.rank(of: candidate))
    let last = level?.number == nil ? open.last(of: number.style) : level
    let isStrong = candidate.isStrong || !rules.isSetApart(number.style)
    if number.style != .article, isSentence(index, next) { return Judgement(.sentence, after: last?.index) }
    guard let last, let lastNumber = last.number else {
      return Judgement(firstOfStyle(index, number, next, isStrong: isStrong), before: next)
    }
    if number.follows(lastNumber) { return Judgement(.continuesSeries, after: last.index) }
    if begins(index, number, next, isStrong: isStrong) {
      return Judgement(.beginsSeries, after: last.index, before: next)
    }
    let reason = isStrong ? outOfOrder(index, number, last, next) : .citation
    return Judgement(reason, after: last.index, before: next)
  }

  private mutating func firstOfStyle(
    _ index: Int, _ number: SectionNumber, _ next: Int?, isStrong: Bool
  ) -> Verdict.Reason {
    let goesOn = next.flatMap { candidates[$0].number?.follows(number) } ?? false
    if number.value == 1, isStrong || goesOn { return .beginsSeries }
    if goesOn { return isInQuotation(index) ? .quotation : .beginsExtract }
    let isHeading =
      isStrong && number.style != .article && !isInQuotation(index)
      && (rules.profile == .statute || rules.profile == .chapters)
    return isHeading ? .beginsExtract : number.value == 1 ? .citation : .strayNumber
  }

  /// Whether a number begins a series anew: 第一节 of a further chapter, 第一条 of a further text.
  private func begins(_ index: Int, _ number: SectionNumber, _ next: Int?, isStrong: Bool) -> Bool {
    guard number.value == 1, number.suffix == nil, isStrong else { return false }
    guard number.style == .article else { return true }
    return next.flatMap { candidates[$0].number?.follows(number) } ?? false
  }

  /// Rules on a number that continues nothing, whose form is that of a heading.
  private mutating func outOfOrder(
    _ index: Int, _ number: SectionNumber, _ level: OpenLevels.Level, _ next: Int?
  ) -> Verdict.Reason {
    guard let last = level.number else { return .strayNumber }
    if isInQuotation(index) { return .quotation }
    if breaksSentence(index) { return .citation }
    let following = next.flatMap { candidates[$0].number }
    // The series goes on behind it as if one number had been misread.
    if let following, following.value == last.value + 2, following.suffix == nil {
      return .formOutweighsNumber
    }
    if number == last { return .formOutweighsNumber }
    if let following, following.follows(last), isClaimedLater(number, index) { return .strayNumber }
    if number.isBehind(last) {
      guard let following else { return number.value - last.value <= 10 ? .resumesSeries : .strayNumber }
      return following.isBehind(number) ? .resumesSeries : .formOutweighsNumber
    }
    // Two have changed places: the one before left this number out.
    if let before = level.before, number.isBehind(before), following.map({ $0.isBehind(last) }) ?? true {
      return .formOutweighsNumber
    }
    return following.map { $0.follows(number) } ?? false ? .formOutweighsNumber : .strayNumber
  }

  /// Whether a candidate further on has the same number, so that it is the one in the series.
  private func isClaimedLater(_ number: SectionNumber, _ index: Int) -> Bool {
    series.contains(within: Self.lookahead, after: index) { candidates[$0].number == number }
  }

  /// Whether a line with the number of a chapter reads as a sentence: commentary that quotes a heading.
  private func isSentence(_ index: Int, _ next: Int?) -> Bool {
    let candidate = candidates[index]
    guard !candidate.traits.isDisjoint(with: [.endsSentence, .isLong]) else { return false }
    return !candidate.isStrong || next.map { candidates[$0].number == candidate.number } ?? false
      || title(of: candidate).isTooLong
  }

  /// Whether the line before ends in mid-sentence, so that the number stands there by the break of the line.
  private func breaksSentence(_ index: Int) -> Bool {
    let start = candidates[index].lineStart
    guard start > 1, candidates[index].indent == 0 else { return false }
    let lineFeed = bytes[max(0, start - 200)..<start - 1].lastIndex(of: 0x0A) ?? max(0, start - 200)
    // A blank line between ends a paragraph, and headings are short.
    let before = LineIterator.content(bytes.span, lineFeed..<start - 1)
    guard before.count > 60, let (last, _) = UTF8Decoding.scalar(in: bytes.span, before: before.upperBound)
    else { return false }
    return !Characters.endsSentence(last)
  }

  /// Whether a quotation that began before the candidate is still open.
  private mutating func isInQuotation(_ index: Int) -> Bool {
    let bytes = bytes
    return quotations.isOpen(at: candidates[index].lineStart, in: bytes.span)
  }
}

extension HeadingJudge {
  /// Rules on 附件1: a heading where it stands alone; lines of that form one below the other list what is appended.
  func judgeAnnex(_ index: Int) -> Judgement {
    let candidate = candidates[index]
    let next = series.next(after: index)
    if candidate.traits.contains(.readsOn) { return Judgement(.citation, before: next) }
    if !candidate.traits.isDisjoint(with: [.endsSentence, .isLong]) || !candidate.traits.contains(.isSetApart)
    {
      return Judgement(.sentence, before: next)
    }
    if !open.hasAny { return Judgement(.outsideBody, before: next) }
    if isListed(index) || index > 0 && candidates[index - 1].number?.style == .annex && isListed(index - 1) {
      return Judgement(.contentsEntry, before: next)
    }
    if candidate.traits.contains(.hasColon), next.map({ candidates[$0].number == candidate.number }) ?? false
    {
      return Judgement(.contentsEntry, before: next)
    }
    let last = open.last(of: .annex)
    let continues = last?.number.map { candidate.number?.follows($0) ?? false } ?? false
    return Judgement(continues ? .continuesSeries : .beginsSeries, after: last?.index, before: next)
  }

  /// Whether the next annex stands directly below.
  private func isListed(_ index: Int) -> Bool {
    guard index + 1 < candidates.count, let number = candidates[index].number,
      let next = candidates[index + 1].number, next.style == .annex, next.follows(number)
    else { return false }
    return isAdjacent(index)
  }
}
