extension ContentsReconciler {
  /// What stands between two anchors.
  struct Gap {
    var entries: Range<Int>
    var headings: Range<Int>
  }

  /// Merges what stands between two anchors, with headings whose number was lost.
  func fill(_ gap: Gap, into merged: inout [MergedHeading]) {
    let found = lostHeadings(of: gap)
    let lostEntries = found.keys.sorted()
    var nextLost = 0
    var heading = gap.headings.lowerBound
    for index in gap.entries {
      let lost = found[index]
      while nextLost < lostEntries.count, lostEntries[nextLost] < index { nextLost += 1 }
      let limit = nextLost < lostEntries.count ? found[lostEntries[nextLost]]?.lineStart : nil
      // What stands behind a lost heading never comes before it, whatever the numbers say.
      while heading < gap.headings.upperBound, headings[heading].lineStart < limit ?? .max,
        lost != nil || stands(headings[heading], before: entries[index])
      {
        merged.append(MergedHeading(contents: nil, body: headings[heading]))
        heading += 1
      }
      merged.append(MergedHeading(contents: entries[index], body: lost))
    }
    merged += headings[heading..<gap.headings.upperBound].map { MergedHeading(contents: nil, body: $0) }
  }

  /// Whether a heading that only the body has comes before an entry that only the contents have: what is
  /// deeper belongs to what stands before, and numbers rise.
  private func stands(_ heading: Heading, before entry: Heading) -> Bool {
    if heading.rank != entry.rank { return heading.rank > entry.rank }
    return (heading.number?.value ?? 0) <= (entry.number?.value ?? 0)
  }

  /// The lines of the body between two anchors that begin with the title of an entry, by entry. A short title has to
  /// be all of its line.
  private func lostHeadings(of gap: Gap) -> [Int: Heading] {
    guard !gap.entries.isEmpty else { return [:] }
    var wanted: [TitleKey: Int] = [:]
    for index in gap.entries where entries[index].title.key.count >= Self.shortestTitle {
      wanted[entries[index].title.key] = index
    }
    var found: [Int: Heading] = [:]
    var lastEntry = -1
    let start =
      gap.headings.lowerBound == 0 ? body.lowerBound : headings[gap.headings.lowerBound - 1].lineEnd
    let end =
      gap.headings.upperBound == headings.count
      ? body.upperBound : headings[gap.headings.upperBound].lineStart
    var lines = LineIterator(bytes.span, start..<max(start, end))
    var known = headings[gap.headings]
    while let line = lines.next(bytes.span) {
      known = known.drop { $0.lineEnd <= line.start }
      // A line in which a heading stands is that heading's.
      guard !line.isBlank, known.first.map({ $0.lineStart >= line.next }) ?? true else { continue }
      let title = HeadingTitle.read(
        bytes.span, from: line.content.lowerBound, lineEnd: line.content.upperBound)
      guard !title.isTooLong, let entry = wanted[title.key], entry > lastEntry else { continue }
      if entries[entry].number == nil || title.key.count < Self.tellingTitle, title.isRunIn { continue }
      found[entry] = Heading(
        HeadingCandidate.word(bytes.span, line), title, rank: entries[entry].rank)
      lastEntry = entry
    }
    return found
  }

  /// In signs.
  private static let shortestTitle = 2
  /// A title of so many signs is no other words of the text.
  private static let tellingTitle = 4
}
