extension OutlineParser {
  /// What the parser holds of a line, from 1, and on what evidence; nil where there is no such line.
  public static func explain(
    _ source: SourceText, line: Int, _ corrections: Corrections = .none
  ) -> Verdict? {
    guard let start = source.start(ofLine: line) else { return nil }
    let parser = OutlineParser(source, corrections)
    if CorrectedCandidates(source, corrections).isText(at: start) {
      return Verdict(.correctedToText, label: ByteRange(emptyAt: start))
    }
    return parser.verdict(start..<source.nextLineStart(behind: start))
  }

  private func verdict(_ line: Range<Int>) -> Verdict {
    let index = judge.candidates.partitioningIndex { $0.lineStart >= line.lowerBound }
    if index < judge.candidates.count, judge.candidates[index].lineStart == line.lowerBound {
      return verdict(on: index)
    }
    let document = document()
    let section = document.outline.sections.first { $0.headingStart.map(line.contains) ?? false }
    if let section {
      // A number that stands in the line continues its series in the middle of a paragraph.
      let isWritten = !section.label.isEmpty && line.contains(section.label.lowerBound)
      return Verdict(
        isWritten ? .continuesSeries : .namedInContents, number: section.number, label: section.label)
    }
    let content = LineIterator.content(source.bytes.span, line)
    let label = ByteRange(emptyAt: content.lowerBound)
    switch document.part(at: line.lowerBound) {
    case .contents: return Verdict(.contentsEntry, label: label)
    case .frontMatter, .backMatter: return Verdict(.outsideBody, label: label)
    case .body:
      if !source.headings.isEmpty { return Verdict(.notMarkedByFormat, label: label) }
      return Verdict(OrdinalWord.begins(source.bytes.span, content) ? .ordinalWord : .noNumber, label: label)
    }
  }

  private func verdict(on index: Int) -> Verdict {
    let candidate = judge.candidates[index]
    let judgement = judgements[index]
    return Verdict(
      judgement.reason, number: candidate.number, label: ByteRange(candidate.label),
      predecessor: judgement.predecessor.flatMap(neighbour), successor: judgement.successor.flatMap(neighbour)
    )
  }

  private func neighbour(_ index: Int) -> Verdict.Neighbour? {
    let candidate = judge.candidates[index]
    return candidate.number.map { Verdict.Neighbour(byteOffset: candidate.label.lowerBound, number: $0) }
  }
}
