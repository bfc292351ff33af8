/// The printed table of contents: where it stands and what its entries are.
struct ContentsTable {
  /// From its heading, or from the first entry, to where front matter or body goes on.
  let range: Range<Int>
  let entries: [Heading]
}

/// Finds the table of contents by its heading (目录, 提纲, Contents) or because the body repeats it.
struct ContentsFinder {
  private let bytes: [UInt8]
  private let scan: LineScan
  private let rules: NumberingRules

  init(_ bytes: [UInt8], _ scan: LineScan, _ rules: NumberingRules) {
    self.bytes = bytes
    self.scan = scan
    self.rules = rules
  }

  /// The first table of contents, or nil.
  ///
  /// - Complexity: O(n) in the number of candidates and of the lines behind the headings that are tried.
  func find() -> ContentsTable? {
    for heading in scan.contentsHeadings {
      if let table = table(from: heading.start, firstLine: heading.next), table.entries.count > 1 {
        return table
      }
    }
    guard let start = scan.candidates.first(where: { $0.isStrong && $0.number != nil })?.lineStart,
      let table = table(from: start, firstLine: start), table.entries.count >= 3, isRepeated(table)
    else { return nil }
    return table
  }

  /// Tables within the body, of the contents of a chapter or of figures: their lines are no headings.
  ///
  /// - Complexity: O(n) in the number of lines of the tables.
  func localTables(behind byteOffset: Int) -> [Range<Int>] {
    var tables: [Range<Int>] = []
    let headings = (scan.contentsHeadings.map { ($0, false) } + scan.listHeadings.map { ($0, true) })
      .sorted { $0.0.start < $1.0.start }
    for (heading, isList) in headings where heading.start >= max(byteOffset, tables.last?.upperBound ?? 0) {
      if isList {
        tables.append(heading.start..<listEnd(from: heading.next))
      } else if let table = table(from: heading.start, firstLine: heading.next, topRank: .max),
        isRepeated(table, within: Self.localCandidates)
      {
        tables.append(table.range)
      }
    }
    return tables
  }

  /// Where a list of figures or tables ends, whose entries have paths of numbers (1.1, A.2): before the first line
  /// that begins with another kind of number, or behind which there are no more entries.
  private func listEnd(from start: Int) -> Int {
    var end = start
    var skipped = 0
    var lines = LineIterator(bytes.span, start..<bytes.count)
    while let line = lines.next(bytes.span), skipped <= Self.listSkipLimit {
      if line.isBlank { continue }
      if let candidate = HeadingCandidate.read(bytes.span, line) {
        guard candidate.levels > 1 else { break }
        (end, skipped) = (line.next, 0)
      } else {
        skipped += 1
      }
    }
    return end
  }

  /// So many lines without a number may stand between two entries: the rest of a title.
  private static let listSkipLimit = 2

  /// Whether the body has entries of a table again: the first, or two of the next few where that one is damaged.
  ///
  /// - Parameter limit: so many candidates behind the table are compared.
  private func isRepeated(_ table: ContentsTable, within limit: Int = .max) -> Bool {
    let wanted = table.entries.prefix(Self.comparedEntries)
    var keys: [TitleKey: Int] = [:]
    for (index, entry) in wanted.enumerated().reversed() { keys[entry.title.key] = index }
    let behind = scan.candidates.partitioningIndex { $0.lineStart >= table.range.upperBound }
    let values = Set(wanted.map { $0.number?.value })
    let reader = TitleReader(bytes, rules)
    var found: Set<Int> = []
    for candidate in scan.candidates[behind...].prefix(limit) where values.contains(candidate.number?.value) {
      guard let index = keys[reader.heading(candidate).title.key],
        wanted[index].number?.value == candidate.number?.value
      else { continue }
      found.insert(index)
      if index == 0 || found.count >= 2 { return true }
    }
    return false
  }

  /// What a chapter's own table of contents names begins within so many candidates behind it.
  private static let localCandidates = 300
  /// So many entries are compared with the body.
  private static let comparedEntries = 5

  /// Reads entries line by line until something is none.
  ///
  /// - Parameter topRank: only entries of this rank or a higher one can show that the body begins.
  private func table(from start: Int, firstLine: Int, topRank: Int? = nil) -> ContentsTable? {
    let reader = ContentsEntries(bytes, rules)
    var table = OpenTable(
      bytes, end: firstLine, topRank: topRank ?? rules.topRank, hasHeading: firstLine > start)
    var lines = LineIterator(bytes.span, firstLine..<bytes.count)
    while let line = lines.next(bytes.span) {
      if line.isBlank { continue }
      if Elision.isElision(bytes.span, line.content) {
        table.end = line.next
        continue
      }
      let entries = reader.entries(line)
      if !entries.isEmpty {
        guard table.add(entries, end: line.next) else { break }
      } else if ContentsHeading.isListHeading(bytes.span, line.content)
        || topRank != nil && ContentsHeading.isContentsHeading(bytes.span, line.content)
      {
        break
      } else if !table.skips(line) {
        break
      }
    }
    return table.entries.isEmpty ? nil : ContentsTable(range: start..<table.end, entries: table.entries)
  }
}

extension ContentsFinder {
  /// A table that is being read.
  private struct OpenTable {
    private(set) var entries: [Heading] = []
    /// Behind the last line that belongs to it.
    var end: Int
    private let bytes: [UInt8]
    private var keys: Set<EntryKey> = []
    private var skipped: [Line] = []
    private var pages = 0
    /// An entry without page number among others that have one, whose title may go on in the next line.
    private var unfinished: Heading?
    /// The rank of the topmost style in the document.
    private let topRank: Int
    /// Whether a line above it says that it is one.
    private let hasHeading: Bool

    init(_ bytes: [UInt8], end: Int, topRank: Int, hasHeading: Bool) {
      self.bytes = bytes
      self.end = end
      self.hasHeading = hasHeading
      self.topRank = topRank
    }

    /// Adds the entries of a line; false where one of them begins the series again, so that the body begins.
    mutating func add(_ new: [ContentsEntries.Entry], end: Int) -> Bool {
      let count = entries.count
      if skipped.count == 1, let line = skipped.first, line.start == self.end, let last = entries.last,
        pages == 0
      {
        entries[count - 1] = last.extended(bytes, to: line.content.upperBound)
      }
      for entry in new where !completes(entry) {
        if !entry.hasPage, pages >= 2, unfinished == nil {
          unfinished = entry.heading
          return true
        }
        guard unfinished == nil, !beginsAgain(entry) else {
          entries.removeLast(entries.count - count)
          return false
        }
        entries.append(entry.heading)
        if entry.hasPage { pages += 1 }
      }
      skipped = []
      self.end = end
      return true
    }

    /// Whether an entry is the rest of one whose title did not fit into its line.
    private mutating func completes(_ entry: ContentsEntries.Entry) -> Bool {
      guard let heading = unfinished, entry.heading.number == nil, entry.hasPage else { return false }
      entries.append(heading.extended(bytes, to: entry.heading.title.range.upperBound))
      unfinished = nil
      return true
    }

    /// Whether a line that is no entry may stand within the table: a title above it, the rest of a title, or what
    /// a page break leaves.
    mutating func skips(_ line: Line) -> Bool {
      skipped.append(line)
      guard unfinished == nil, line.content.count < 3 * HeadingTitle.characterLimit else { return false }
      if entries.isEmpty && hasHeading || pages * 2 > entries.count { return skipped.count <= 3 }
      guard
        !endsSentence(line.content) || ContentsEntries.withoutBullet(bytes.span, line.content) != line.content
      else { return false }
      return hasHeading ? skipped.count <= Self.skipLimit : skipped.count == 1 && end == line.start
    }

    /// So many lines without a number may stand between two entries.
    private static let skipLimit = 12

    private func endsSentence(_ content: Range<Int>) -> Bool {
      let last = UTF8Decoding.scalar(in: bytes.span, before: content.upperBound)?.scalar
      return last.map { "。：:；;，,！!？?".unicodeScalars.contains($0) } ?? true
    }

    /// Whether an entry has the number of the first, at the top, or the number and title of another one there.
    private mutating func beginsAgain(_ entry: ContentsEntries.Entry) -> Bool {
      guard let first = entries.first, entry.heading.rank <= topRank, !entry.hasPage else {
        keys.insert(EntryKey(entry.heading, bytes))
        return false
      }
      if entry.heading.number != nil, entry.heading.hasNumber(of: first, bytes) { return true }
      // A word without a number is no title of several sections: 总则.
      let least = entry.heading.number == nil ? 2 : 4
      if entry.heading.rank <= first.rank, entry.heading.title.key == first.title.key,
        first.title.key.count >= least
      {
        return true
      }
      return !keys.insert(EntryKey(entry.heading, bytes)).inserted
    }
  }

  private struct EntryKey: Hashable {
    let number: NumberKey?
    let title: TitleKey

    init(_ heading: Heading, _ bytes: [UInt8]) {
      number = NumberKey(heading, bytes)
      title = heading.title.key
    }
  }
}
