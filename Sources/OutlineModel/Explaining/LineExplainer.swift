/// Tells what the parser holds of single lines: what was ruled of them, and what became of that in the outline.
struct LineExplainer {
  private let source: SourceText
  private let corrected: CorrectedCandidates
  private let parser: OutlineParser
  /// The document that the parser makes of the text.
  let document: Document

  /// - Complexity: that of `OutlineParser.parse`.
  init(_ source: SourceText, _ corrections: Corrections = .none) {
    self.source = source
    corrected = CorrectedCandidates(source, corrections)
    parser = OutlineParser(source, corrections)
    document = parser.document()
  }

  /// The verdict on a line, from 1; nil where there is no such line.
  ///
  /// - Complexity: O(log n) in the number of sections and candidates, O(k) in the length of the line.
  func verdict(onLine line: Int) -> Verdict? {
    guard let start = source.start(ofLine: line) else { return nil }
    if corrected.isText(at: start) { return Verdict(.correctedToText, label: ByteRange(emptyAt: start)) }
    let line = start..<source.nextParagraphStart(behind: start)
    let section = section(beginningIn: line)
    guard let index = parser.judge.candidate(at: start) else {
      return section.map(verdict(on:)) ?? verdictByParagraph(line) ?? verdictByPart(line)
    }
    let verdict = verdict(onCandidate: index)
    if let section, verdict.ruling != .heading || verdict.reason == .titleOfHeading {
      return self.verdict(on: section)
    }
    if section == nil, verdict.ruling == .heading, verdict.reason != .titleOfHeading {
      return Verdict(.loneWord, label: ByteRange(LineIterator.content(source.paragraphBytes.span, line)))
    }
    return verdict
  }

  /// The first section whose heading begins in a line.
  private func section(beginningIn line: Range<Int>) -> Section? {
    let sections = document.outline.sections
    let first = sections.partitioningIndex { $0.start >= line.lowerBound }
    return sections[first...].prefix { $0.start < line.upperBound }
      .first { $0.headingStart.map(line.contains) ?? false }
  }

  /// The verdict on a heading that is no candidate: its number was lost, or it begins within the line.
  private func verdict(on section: Section) -> Verdict {
    let isWritten = section.number != nil && section.heading.contains(section.label.lowerBound)
    return Verdict(
      isWritten ? .continuesSeries : .namedInContents, number: section.number, label: section.label)
  }

  private func verdict(onCandidate index: Int) -> Verdict {
    let candidate = parser.judge.candidates[index]
    let judgement = parser.judgements[index]
    return Verdict(
      judgement.reason, number: candidate.number, label: ByteRange(candidate.label),
      predecessor: judgement.predecessor.flatMap(neighbour), successor: judgement.successor.flatMap(neighbour)
    )
  }

  private func neighbour(_ index: Int) -> Verdict.Neighbour? {
    let candidate = parser.judge.candidates[index]
    return candidate.number.map { Verdict.Neighbour(byteOffset: candidate.label.lowerBound, number: $0) }
  }

  /// The verdict on a line that begins no paragraph; nil for one that does.
  private func verdictByParagraph(_ line: Range<Int>) -> Verdict? {
    let paragraph = source.paragraphStart(of: line.lowerBound)
    let content = source.lineContent(at: line.lowerBound)
    let words = LineIterator.content(source.bytes.span, content)
    if !words.isEmpty, !source.seams(in: words).isEmpty {
      return Verdict(.setAside, label: ByteRange(emptyAt: words.lowerBound))
    }
    guard paragraph < line.lowerBound else { return nil }
    let start = LineIterator.content(source.bytes.span, source.lineContent(at: paragraph)).lowerBound
    return Verdict(.withinParagraph, label: ByteRange(emptyAt: start))
  }

  private func verdictByPart(_ line: Range<Int>) -> Verdict {
    let content = LineIterator.content(source.paragraphBytes.span, line)
    let label = ByteRange(emptyAt: content.lowerBound)
    switch document.part(at: line.lowerBound) {
    case .contents: return Verdict(.contentsEntry, label: label)
    case .frontMatter, .backMatter: return Verdict(.outsideBody, label: label)
    case .body:
      if !corrected.hasPatterns, !content.isEmpty, source.isFramed(at: content.lowerBound) {
        return Verdict(.inTableOrCode, label: label)
      }
      if !source.marks.headings.isEmpty || corrected.hasPatterns {
        return Verdict(.notMarkedByFormat, label: label)
      }
      return Verdict(
        OrdinalWord.begins(source.paragraphBytes.span, content) ? .ordinalWord : .noNumber, label: label)
    }
  }
}

extension OutlineParser {
  /// What the parser holds of a line, from 1, and on what evidence; nil where there is no such line.
  ///
  /// - Complexity: that of `parse`.
  public static func explain(
    _ source: SourceText, line: Int, _ corrections: Corrections = .none
  ) -> Verdict? {
    LineExplainer(source, corrections).verdict(onLine: line)
  }
}

extension HeadingJudge {
  /// The candidate whose line begins at a byte.
  fileprivate func candidate(at lineStart: Int) -> Int? {
    let index = candidates.partitioningIndex { $0.lineStart >= lineStart }
    return index < candidates.count && candidates[index].lineStart == lineStart ? index : nil
  }
}
