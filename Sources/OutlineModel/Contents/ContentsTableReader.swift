/// Reads a table of contents line by line.
struct ContentsTableReader {
  private let bytes: [UInt8]
  private let rules: NumberingRules
  private let marked: MarkedTitles

  init(_ bytes: [UInt8], _ rules: NumberingRules, _ marked: MarkedTitles) {
    self.bytes = bytes
    self.rules = rules
    self.marked = marked
  }

  /// Reads entries line by line until something is none.
  ///
  /// - Parameter topRank: only entries of this rank or a higher one can show that the body begins.
  func table(from start: Int, firstLine: Int, topRank: Int? = nil) -> ContentsTable? {
    let reader = ContentsEntries(bytes, rules, marked, hasHeading: firstLine > start)
    var table = OpenTable(
      bytes, end: firstLine, topRank: topRank ?? rules.topRank, hasHeading: firstLine > start)
    var lines = LineIterator(bytes.span, firstLine..<bytes.count)
    while let line = lines.next(bytes.span) {
      if line.isBlank { continue }
      table.isApart = line.start > table.end
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
    table.dropHeadingOfText()
    return table.entries.isEmpty ? nil : ContentsTable(range: start..<table.end, entries: table.entries)
  }

  /// Where a list of figures or tables ends, whose entries have paths of numbers (1.1, A.2) or page numbers: before
  /// the first line that begins with a number and has neither, or behind which there are no more entries.
  func listEnd(from start: Int) -> Int {
    var end = start
    var skipped = 0
    var lines = LineIterator(bytes.span, start..<bytes.count)
    while let line = lines.next(bytes.span), skipped <= Self.listSkipLimit {
      if line.isBlank { continue }
      let hasPage = ContentsEntries.withoutPage(bytes.span, line.content) != line.content
      let candidate = HeadingCandidate.read(bytes.span, line)
      if hasPage || candidate.map({ $0.levels > 1 }) == true {
        (end, skipped) = (line.next, 0)
      } else if candidate == nil {
        skipped += 1
      } else {
        break
      }
    }
    return end
  }

  /// So many lines without a number may stand between two entries: the rest of a title.
  private static let listSkipLimit = 2
}

extension ContentsTableReader {
  /// A table that is being read.
  private struct OpenTable {
    private(set) var entries: [Heading] = []
    /// Behind the last line that belongs to it.
    var end: Int
    private let bytes: [UInt8]
    /// By rank those of the entries below what the last entry is below.
    private var keys: [Int: Set<EntryKey>] = [:]
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

    /// Whether blank lines stand before the line that is being read.
    var isApart = false
    /// Where the table ended before its last line, if that is one word that stands apart from what is before.
    private var endBeforeWord: Int?

    /// Drops a last entry that is the heading of the text directly behind it, as blank lines around both tell.
    mutating func dropHeadingOfText() {
      guard let before = endBeforeWord, skipped.first?.start == end else { return }
      entries.removeLast()
      end = before
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
      let isWord = new.count == 1 && new[0].heading.number == nil && !new[0].hasPage && entries.count > 1
      endBeforeWord = isWord && isApart ? self.end : nil
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
      let goesOn = isRestOfTitle(line)
      skipped.append(line)
      guard unfinished == nil, line.content.count < 3 * HeadingTitle.characterLimit else { return false }
      if entries.isEmpty && hasHeading || pages * 2 > entries.count { return skipped.count <= 3 }
      guard
        goesOn || !endsSentence(line.content)
          || ContentsEntries.withoutBullet(bytes.span, line.content) != line.content
      else { return false }
      return hasHeading ? skipped.count <= Self.skipLimit : skipped.count == 1 && end == line.start
    }

    /// Whether a line is indented directly below an entry, or below what goes on with one: questions can be long.
    private func isRestOfTitle(_ line: Line) -> Bool {
      hasHeading && !entries.isEmpty && line.content.lowerBound > line.start
        && line.start == skipped.last?.next ?? end
    }

    /// So many lines without a number may stand between two entries.
    private static let skipLimit = 12

    private func endsSentence(_ content: Range<Int>) -> Bool {
      guard let (last, length) = UTF8Decoding.scalar(in: bytes.span, before: content.upperBound) else {
        return true
      }
      if last == ".", content.count > 1 { return bytes[content.upperBound - length - 1] != UInt8(ascii: ".") }
      return "。：:；;，,！!？?".unicodeScalars.contains(last)
    }

    /// Whether an entry has the number of the first, at the top, or a lower one, or the number and title of another one
    /// there; with a page number behind it, the number and title of the first.
    private mutating func beginsAgain(_ entry: ContentsEntries.Entry) -> Bool {
      let key = EntryKey(entry.heading, bytes)
      let isNew = note(key, rank: entry.heading.rank)
      guard let first = entries.first, entry.heading.rank <= topRank else { return false }
      if entry.hasPage {
        return key.number != nil && key.title.count >= 2 && key == EntryKey(first, bytes)
      }
      if entry.heading.number != nil, entry.heading.hasNumber(of: first, bytes) { return true }
      if entries.count > 1, entry.heading.comesBefore(first) { return true }
      // A word without a number is no title of several sections: 总则.
      let least = entry.heading.number == nil ? 2 : 4
      if entry.heading.rank <= first.rank, entry.heading.title.key == first.title.key,
        first.title.key.count >= least
      {
        return true
      }
      return !isNew
    }

    /// Notes an entry; false where the same one stands below the same parent.
    private mutating func note(_ key: EntryKey, rank: Int) -> Bool {
      if let last = entries.last, last.rank > rank { keys = keys.filter { $0.key <= rank } }
      return keys[rank, default: []].insert(key).inserted
    }
  }
}

extension Heading {
  /// Whether it has a lower number than another of its rank.
  fileprivate func comesBefore(_ other: Heading) -> Bool {
    guard rank == other.rank, let number, let first = other.number, number.style == first.style else {
      return false
    }
    return candidate.levels == 1 && number.value < first.value
  }
}
