/// The candidates of a text where the format marks headings, or a person has said what is one.
struct CorrectedCandidates {
  private let source: SourceText
  private let corrections: Corrections

  init(_ source: SourceText, _ corrections: Corrections) {
    self.source = source
    self.corrections = corrections
  }

  /// The candidates in order, those of the scan among them.
  ///
  /// - Complexity: O(n) in the number of candidates; where there are patterns, also in that of lines times patterns.
  func candidates(_ scanned: [HeadingCandidate]) -> [HeadingCandidate] {
    var candidates = scanned
    if !corrections.levels.isEmpty {
      candidates = matching()
    } else if !source.marks.headings.isEmpty {
      let articles = UnmarkedArticles(source.marks, scanned.filter { !isSetApart($0.lineStart) })
      let headings = source.marks.headings.map { marked($0) }
      candidates = articles.added(to: PathDepths(source.paragraphBytes).parted(headings))
    } else if !source.marks.parts.isEmpty {
      candidates.removeAll { isSetApart($0.lineStart) }
    }
    guard !corrections.headings.isEmpty || !corrections.texts.isEmpty else { return candidates }
    var headings: [Int: HeadingCandidate] = [:]
    for (number, depth) in corrections.headings {
      guard let start = source.start(ofLine: number), let line = line(at: start) else { continue }
      headings[start] = candidate(line, depth: depth)
    }
    let texts = Set(corrections.texts.compactMap(source.start(ofLine:)))
    candidates.removeAll { headings[$0.lineStart] != nil || texts.contains($0.lineStart) }
    return (candidates + headings.values).sorted { $0.lineStart < $1.lineStart }
  }

  /// Whether patterns alone say which lines are headings.
  var hasPatterns: Bool { !corrections.levels.isEmpty }

  /// Whether a person said that the line of a byte is no heading.
  func isText(at byteOffset: Int) -> Bool {
    !corrections.texts.isEmpty && corrections.texts.contains(source.line(of: byteOffset))
  }

  /// The line that begins at a byte, nil where it is blank.
  private func line(at start: Int) -> Line? {
    var lines = LineIterator(source.paragraphBytes.span, start..<source.count)
    return lines.next(source.paragraphBytes.span).flatMap { $0.isBlank ? nil : $0 }
  }

  private func candidate(_ line: Line, depth: Int?) -> HeadingCandidate {
    let candidate =
      HeadingCandidate.read(source.paragraphBytes.span, line) ?? .word(source.paragraphBytes.span, line)
    return candidate.corrected(depth: depth)
  }

  /// Whether the format says that a byte belongs to no section.
  private func isSetApart(_ byteOffset: Int) -> Bool {
    let next = source.marks.parts.partitioningIndex { $0.range.lowerBound > byteOffset }
    return next > 0 && source.marks.parts[next - 1].range.range.contains(byteOffset)
  }

  /// A candidate where the format marks an entry of the contents, without the number of the page behind it.
  func entry(_ entry: FormatMarks.Heading) -> HeadingCandidate {
    let text = entry.text.range
    let bare = ContentsEntries.withoutPage(source.paragraphBytes.span, text)
    guard !bare.isEmpty, bare != text else { return marked(entry) }
    return marked(FormatMarks.Heading(bare, depth: entry.depth), end: bare.upperBound)
  }

  /// A candidate where the format marks a heading.
  ///
  /// - Parameter end: of the heading; nil where its paragraph is all there is.
  func marked(_ heading: FormatMarks.Heading, end: Int? = nil) -> HeadingCandidate {
    let content = heading.text.range
    let line = Line(
      start: source.paragraphStart(of: content.lowerBound),
      next: end ?? source.nextParagraphStart(behind: content.upperBound), content: content)
    let candidate =
      HeadingCandidate.read(source.paragraphBytes.span, line) ?? .word(source.paragraphBytes.span, line)
    return candidate.marked(depth: heading.depth)
  }

  private func matching() -> [HeadingCandidate] {
    var candidates: [HeadingCandidate] = []
    var lines = LineIterator(source.paragraphBytes.span, 0..<source.count)
    while let line = lines.next(source.paragraphBytes.span) {
      guard !line.isBlank else { continue }
      let text = source.string(line.content)
      if let level = corrections.levels.firstIndex(where: { $0.matches(beginningOf: text[...]) }) {
        candidates.append(candidate(line, depth: level + 1))
      }
    }
    return candidates
  }
}
