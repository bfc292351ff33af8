/// The printed table of contents: where it stands and which candidates are its entries.
struct ContentsTable {
  /// From its heading, or from the first entry, to where front matter or body goes on.
  let range: Range<Int>
  /// Indices of the candidates that are its entries.
  let entries: Range<Int>
}

/// Finds the table of contents by its heading (目录, 提纲, Contents) or because the body repeats it.
struct ContentsFinder {
  private let bytes: [UInt8]
  private let scan: LineScan

  init(_ bytes: [UInt8], _ scan: LineScan) {
    self.bytes = bytes
    self.scan = scan
  }

  /// The first table of contents, or nil.
  ///
  /// - Complexity: O(n) in the number of candidates and of the lines behind the headings that are tried.
  func find() -> ContentsTable? {
    for heading in scan.contentsHeadings {
      let first = firstCandidate(from: heading.next)
      if let table = table(from: heading.start, firstLine: heading.next, candidate: first),
        table.entries.count > 1
      {
        return table
      }
    }
    return repeatedRun()
  }

  /// A run of at least three headings without text that the body repeats.
  private func repeatedRun() -> ContentsTable? {
    guard let first = scan.candidates.first else { return nil }
    guard let table = table(from: first.lineStart, firstLine: first.lineStart, candidate: 0) else {
      return nil
    }
    let isRepeated = scan.candidates[table.entries.upperBound...].contains {
      $0.number == first.number && $0.title.key == first.title.key
    }
    return table.entries.count >= 3 && isRepeated ? table : nil
  }

  /// Reads entries line by line until something is none.
  private func table(from start: Int, firstLine: Int, candidate first: Int) -> ContentsTable? {
    var seen: Set<EntryKey> = []
    var next = first
    var end = firstLine
    var linesBefore = 0
    var lines = LineIterator(bytes.span, firstLine..<bytes.count)
    while let line = lines.next(bytes.span) {
      if line.isBlank { continue }
      if next < scan.candidates.count, scan.candidates[next].lineStart == line.start {
        guard isEntry(scan.candidates[next], first: scan.candidates[first], seen: &seen) else { break }
        next += 1
        end = line.next
      } else if Elision.isElision(bytes.span, line.content) {
        end = line.next
      } else if next == first, linesBefore < 3, line.content.count < 3 * HeadingTitle.characterLimit {
        linesBefore += 1
      } else {
        break
      }
    }
    return next > first ? ContentsTable(range: start..<end, entries: first..<next) : nil
  }

  /// Whether a candidate is a further entry: it stands alone and does not begin the series again.
  private func isEntry(
    _ candidate: HeadingCandidate, first: HeadingCandidate, seen: inout Set<EntryKey>
  ) -> Bool {
    guard candidate.standsAlone else { return false }
    let key = EntryKey(number: candidate.number, title: candidate.title.key)
    if !seen.isEmpty, candidate.number == first.number, isTopStyle(first.number) { return false }
    return seen.insert(key).inserted
  }

  private func isTopStyle(_ number: SectionNumber?) -> Bool {
    NumberingLadder.official.rank(of: number) == 0
  }

  private func firstCandidate(from byteOffset: Int) -> Int {
    scan.candidates.partitioningIndex { $0.lineStart >= byteOffset }
  }
}

extension ContentsFinder {
  private struct EntryKey: Hashable {
    let number: SectionNumber?
    let title: TitleKey
  }
}
