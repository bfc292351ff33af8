/// Finds tables of contents by their headings (目录, 提纲, Contents) or because the body repeats them.
struct ContentsFinder {
  private let bytes: [UInt8]
  private let scan: LineScan
  private let rules: NumberingRules
  private let reader: ContentsTableReader
  private lazy var comparison = TableComparison(bytes, HeadingPlaces(bytes, rules, scan.candidates))

  init(_ bytes: [UInt8], _ scan: LineScan, _ rules: NumberingRules) {
    self.bytes = bytes
    self.scan = scan
    self.rules = rules
    reader = ContentsTableReader(bytes, rules, MarkedTitles(bytes, scan.candidates))
  }

  /// All tables.
  ///
  /// - Parameter marked: the tables that the format sets apart, in order.
  /// - Complexity: O(n log n) in the number of candidates, O(n) in that of the lines behind headings that are tried.
  mutating func find(marked: [ContentsTable]) -> FoundContents {
    let isMarked = marked.first.map { !comparison.standsBehind($0) } ?? false
    var opening = isMarked ? marked.first : self.opening()
    let start = opening?.range.upperBound ?? 0
    var tables = merged(marked.dropFirst(isMarked ? 1 : 0).map(\.range) + headedTables(behind: start))
    tables = merged(tables + repeatedTables(behind: start, outside: tables))
    if let first = opening {
      opening = withoutItself(isMarked ? first : joined(first, with: &tables), tables)
    }
    let closing = takeClosing(from: &tables)
    return FoundContents(opening: opening, closing: closing, local: tables)
  }

  /// Ranges in order, without those that begin within another.
  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= merged.last?.upperBound ?? 0 {
      merged.append(range)
    }
    return merged
  }
}

// MARK: Before the body

extension ContentsFinder {
  /// The table that the body follows, or nil.
  private mutating func opening() -> ContentsTable? {
    for heading in scan.contentsHeadings {
      guard let table = reader.table(from: heading.start, firstLine: heading.next), table.entries.count > 1
      else { continue }
      if let part = reader.table(from: heading.start, firstLine: heading.next, topRank: .max),
        comparison.isRepeated(part), isOfChapter(part)
      {
        return nil
      }
      if isBelowMarked(table) { return nil }
      if comparison.isRepeated(table) || !comparison.standsBehind(table) { return table }
    }
    guard let start = scan.candidates.first(where: { $0.isStrong && $0.number != nil })?.lineStart,
      let table = reader.table(from: start, firstLine: start), table.entries.count >= 3,
      comparison.isRepeated(table), beginsWithEntry(table)
    else { return nil }
    return table
  }

  /// Whether entries that mostly have no numbers stand below a heading that the format marks, which is then a section
  /// as they are.
  private func isBelowMarked(_ table: ContentsTable) -> Bool {
    scan.candidates.first.map { $0.isMarked && $0.lineStart < table.range.lowerBound } == true
      && table.entries.count { $0.number == nil } * 2 > table.entries.count
  }

  /// Whether a table is that of one chapter: a heading above all entries stands before it, and the next one behind.
  private func isOfChapter(_ table: ContentsTable) -> Bool {
    let highest = table.entries.map(\.rank).min() ?? 0
    let before = scan.candidates.prefix { $0.lineStart < table.range.lowerBound }
    guard
      let chapter = before.last(where: {
        $0.isStrong && $0.number != nil && rules.rank(of: $0) < highest
      }), let number = chapter.number
    else { return false }
    let rank = rules.rank(of: chapter)
    return scan.candidates[before.count...].contains {
      $0.isStrong && $0.lineStart >= table.range.upperBound && rules.rank(of: $0) == rank
        && $0.number?.follows(number) == true
    }
  }

  /// Whether the first entry of a table without heading is one, and not the chapter whose contents follow: the body
  /// has it again, or the table goes on at its level.
  private mutating func beginsWithEntry(_ table: ContentsTable) -> Bool {
    guard let first = table.entries.first else { return false }
    return comparison.has(first, behind: table.range.upperBound)
      || table.entries.dropFirst().contains { $0.rank <= first.rank }
  }

  /// The table with those that stand directly behind it, as detailed contents behind short ones: the entries are those
  /// of the longest.
  private func joined(_ first: ContentsTable, with tables: inout [Range<Int>]) -> ContentsTable {
    var table = first
    var readEnd = 0
    let behind = tables.prefix { next in
      guard isNothing(table.range.upperBound..<next.lowerBound, besides: true) else { return false }
      let isRead = next.lowerBound < readEnd
      let whole = isRead ? nil : reader.table(from: next.lowerBound, firstLine: next.lowerBound)
      readEnd = max(readEnd, whole?.range.upperBound ?? 0)
      let entries = whole?.entries ?? []
      table = ContentsTable(
        range: table.range.lowerBound..<next.upperBound,
        entries: entries.count > table.entries.count ? entries : table.entries)
      return true
    }
    tables.removeFirst(behind.count)
    return table
  }
}

// MARK: Within and behind the body

extension ContentsFinder {
  /// Tables below a heading of their own, of a chapter, of figures, or behind the body.
  private mutating func headedTables(behind byteOffset: Int) -> [Range<Int>] {
    var tables: [Range<Int>] = []
    let headings = (scan.contentsHeadings.map { ($0, false) } + scan.listHeadings.map { ($0, true) })
      .sorted { $0.0.start < $1.0.start }
    var readEnd = 0
    for (heading, isList) in headings where heading.start >= max(byteOffset, tables.last?.upperBound ?? 0) {
      if isList {
        let end = reader.listEnd(from: heading.next)
        if end > heading.next { tables.append(heading.start..<end) }
      } else if let table = headedTable(heading, behind: byteOffset, &readEnd) {
        tables.append(table)
      }
    }
    return tables
  }

  /// The table below a heading: the whole one where it stands behind the body, else that of a chapter.
  ///
  /// - Parameter readEnd: so far tables have been read in vain.
  private mutating func headedTable(
    _ heading: Line, behind byteOffset: Int, _ readEnd: inout Int
  ) -> Range<Int>? {
    let isRead = heading.start < readEnd
    let whole = isRead ? nil : reader.table(from: heading.start, firstLine: heading.next)
    readEnd = max(readEnd, whole?.range.upperBound ?? 0)
    let last = whole.flatMap { table in
      table.entries.count > 1 && comparison.standsBehind(table, from: byteOffset) ? table.range : nil
    }
    if let last, !comparison.hasHeadings(behind: last.upperBound) { return last }
    if let part = reader.table(from: heading.start, firstLine: heading.next, topRank: .max),
      comparison.isRepeated(part, within: Self.localCandidates)
    {
      return part.range
    }
    return last
  }

  /// What a chapter's own table of contents names begins within so many candidates behind it.
  private static let localCandidates = 300

  /// Whether a byte lies in one of some ranges, which are in order.
  private func isWithin(_ ranges: [Range<Int>], _ byteOffset: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > byteOffset }
    return next < ranges.count && ranges[next].contains(byteOffset)
  }

  /// Tables without a heading.
  private mutating func repeatedTables(behind byteOffset: Int, outside tables: [Range<Int>]) -> [Range<Int>] {
    let candidates = scan.candidates.filter {
      $0.lineStart >= byteOffset && !isWithin(tables, $0.lineStart)
    }
    return RunSearch(bytes, rules, candidates).stretches().flatMap { stretch in
      let places =
        stretch.count < scan.candidates.count
        ? HeadingPlaces(bytes, rules, Array(candidates[stretch])) : comparison.places
      let isWhole = stretch.count == candidates.count
      return RepeatedRuns(places).tables(in: 0..<stretch.count, atEnd: isWhole).map {
        places.candidates[$0.lowerBound].lineStart..<places.end($0.upperBound - 1)
      }
    }
  }

  /// A table without the entry that names the contents themselves, unless a section behind it is called so.
  private func withoutItself(_ table: ContentsTable, _ tables: [Range<Int>]) -> ContentsTable {
    let sections = scan.contentsHeadings.filter { line in
      line.start >= table.range.upperBound && !isWithin(tables, line.start)
    }
    let keys = Set(sections.map { TitleKey(bytes.span, $0.content) })
    let entries = table.entries.filter { entry in
      entry.number != nil || keys.contains(entry.title.key)
        || !ContentsHeading.isContentsHeading(bytes.span, entry.title.range)
    }
    return ContentsTable(range: table.range, entries: entries)
  }

  /// Parts the tables with which the document ends from the others: from the first of them to the last.
  private func takeClosing(from tables: inout [Range<Int>]) -> Range<Int>? {
    var closing: Range<Int>?
    while let last = tables.last {
      guard isNothing(last.upperBound..<(closing?.lowerBound ?? bytes.count), besides: false) else { break }
      closing = last.lowerBound..<(closing?.upperBound ?? last.upperBound)
      tables.removeLast()
    }
    return closing
  }

  /// Whether no heading and no sentence stands in a range.
  ///
  /// - Parameter besides: whether all that may stand there is the heading of a table.
  private func isNothing(_ range: Range<Int>, besides: Bool) -> Bool {
    let next = scan.candidates.partitioningIndex { $0.lineStart >= range.lowerBound }
    if next < scan.candidates.count, range.contains(scan.candidates[next].lineStart) { return false }
    var lines = LineIterator(bytes.span, range)
    while let line = lines.next(bytes.span) {
      guard !line.isBlank else { continue }
      let isHeading = ContentsHeading.isContentsHeading(bytes.span, line.content)
      guard besides ? isHeading : isHeading || !isParagraph(line.content) else { return false }
    }
    return true
  }

  private func isParagraph(_ content: Range<Int>) -> Bool {
    guard content.count <= 2 * HeadingTitle.characterLimit,
      let last = UTF8Decoding.scalar(in: bytes.span, before: content.upperBound)?.scalar
    else { return true }
    return "。.！!？?；;：:".unicodeScalars.contains(last)
  }
}
