extension HeadingJudge {
  /// Rules on 1, 1.2, 1.2.3: by whether the path has its place behind the one before it.
  func judgePath(_ index: Int, _ number: SectionNumber) -> Judgement {
    let candidate = candidates[index]
    let next = series.next(after: index)
    func ruled(_ reason: Verdict.Reason) -> Judgement { Judgement(reason, after: pathHeading, before: next) }
    if candidate.traits.contains(.readsOn) { return ruled(.citation) }
    if !hasWords(behind: candidate) { return ruled(.strayNumber) }
    let own = path(of: candidate)
    let following = next.map { path(of: candidates[$0]) }
    if own.count == 1, let lastListed, number.follows(lastListed), !(following?.isInside(own) ?? false) {
      return ruled(.listEntry)
    }
    if own.count == 1 { return ruled(firstLevel(candidate, own, following)) }
    if isWrapped(candidate), isClaimedLater(own, index) { return ruled(.sentence) }
    if own.follows(path) {
      return ruled(own.last <= 1 && own.count > path.count ? .beginsSeries : .continuesSeries)
    }
    guard candidate.isStrong else { return ruled(.strayNumber) }
    return ruled(deeperLevel(own, following))
  }

  /// A single number is a heading only in its order: lists are numbered like it.
  private func firstLevel(
    _ candidate: HeadingCandidate, _ own: NumberPath, _ following: NumberPath?
  ) -> Verdict.Reason {
    if !rules.beginsPath(candidate) { return .listEntry }
    if let limit = rules.pathIndent, candidate.indent > limit { return .listEntry }
    if candidate.traits.contains(.endsSentence) || title(of: candidate).isTooLong { return .listEntry }
    let isParent = following.map { $0.isInside(own) } ?? false
    if path.count == 0 { return own.last <= 1 || isParent ? .beginsSeries : .strayNumber }
    if own.last == path[0] + 1 { return .continuesSeries }
    if repeats(candidate, own, following) { return .formOutweighsNumber }
    if own.last <= 1, isParent || hasUnitAbove { return .beginsSeries }
    return own.last > path[0] && isParent ? .resumesSeries : .listEntry
  }

  /// Whether a heading of the first level has the number of the one before it by mistake: another title stands behind
  /// it, and the series goes on.
  private func repeats(_ candidate: HeadingCandidate, _ own: NumberPath, _ following: NumberPath?) -> Bool {
    guard path == own, own.last > 1, lastListed == nil, let pathHeading, let following else { return false }
    return (following.follows(own) || following.isInside(own))
      && title(of: candidate).key != title(of: candidates[pathHeading]).key
  }

  private func deeperLevel(_ own: NumberPath, _ following: NumberPath?) -> Verdict.Reason {
    let goesOn = following.map { $0.follows(own) } ?? false
    if path.count == 0 { return goesOn || own.isAllOnes ? .beginsExtract : .strayNumber }
    if own == path { return following.map { $0.follows(own) } ?? true ? .formOutweighsNumber : .strayNumber }
    if own.isInside(path), own.isBegun(below: path) { return .beginsSeries }
    if own.isBehind(path) {
      if let following, following.follows(path), !following.follows(own) { return .strayNumber }
      let isNear = own.distance(behind: path).map { $0 <= SeriesRuns.gapLimit + 1 } ?? false
      return isNear || goesOn ? .resumesSeries : .strayNumber
    }
    return own.isAllOnes && (hasUnitAbove || goesOn) ? .beginsSeries : .strayNumber
  }

  /// Whether a line looks as if its number came to stand at its start by the break of a line: it is indented
  /// further than headings are, or goes on with a small letter.
  private func isWrapped(_ candidate: HeadingCandidate) -> Bool {
    if let limit = rules.pathIndent, candidate.indent > limit { return true }
    var cursor = TextCursor(candidate.label.upperBound..<candidate.lineEnd)
    cursor.skipWhiteSpace(bytes.span)
    return cursor.peek(bytes.span).map { ("a"..."z").contains($0) } ?? false
  }

  /// Whether a candidate further on has the same path and the look of a heading.
  private func isClaimedLater(_ path: NumberPath, _ index: Int) -> Bool {
    series.contains(within: Self.claimLookahead, after: index) {
      self.path(of: candidates[$0]) == path && !isWrapped(candidates[$0])
    }
  }

  /// How far ahead that is looked for, in candidates.
  private static var claimLookahead: Int { 200 }

  /// Whether the heading before is of another kind, so that paths may begin anew below it.
  private var hasUnitAbove: Bool {
    pathHeading.flatMap { candidates[$0].number }.map { $0.style != .decimal } ?? false
  }

  /// Whether a letter stands behind the number: rows of tables hold none.
  private func hasWords(behind candidate: HeadingCandidate) -> Bool {
    if candidate.traits.contains(.isLabelOnly) { return candidate.levels > 1 }
    var cursor = TextCursor(
      candidate.label.upperBound..<min(candidate.lineEnd, candidate.label.upperBound + 90))
    while let scalar = cursor.next(bytes.span) {
      if Characters.isWordLike(scalar), Characters.decimalDigit(scalar) == nil { return true }
    }
    return false
  }
}

extension NumberPath {
  fileprivate var isAllOnes: Bool { (0..<count).allSatisfy { self[$0] <= 1 } }

  /// Whether all numbers behind those of the other path are the first of their level.
  fileprivate func isBegun(below other: NumberPath) -> Bool {
    (other.count..<count).allSatisfy { self[$0] <= 1 }
  }

  /// Whether this path stands behind another in the order of a document.
  fileprivate func isBehind(_ other: NumberPath) -> Bool {
    for level in 0..<min(count, other.count) where self[level] != other[level] {
      return self[level] > other[level]
    }
    return count > other.count
  }

  /// How far the number stands behind the one it goes on from, where only the last number differs.
  fileprivate func distance(behind other: NumberPath) -> Int? {
    if count == other.count + 1 { return prefix(count - 1) == other ? last : nil }
    guard count <= other.count, prefix(count - 1) == other.prefix(count - 1) else { return nil }
    return last - other[count - 1]
  }
}
