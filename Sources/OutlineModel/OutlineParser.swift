/// Recovers the outline of a document from its text alone.
///
/// Lines are scanned once for candidates; the contents are found among them; the rest are judged by form and
/// series; contents and body are brought into one order and built into a flat outline. Each step is a pass
/// over ranges of bytes, and nothing recurses.
public struct OutlineParser {
  private let source: SourceText
  private let ladder = NumberingLadder.official

  private let corrections: Corrections

  private init(_ source: SourceText, _ corrections: Corrections) {
    self.source = source
    self.corrections = corrections
  }

  /// The document that a source text holds. Any bytes are a document.
  ///
  /// - Complexity: O(n) in the number of bytes, O(m log m) in the number of headings.
  public static func parse(_ source: SourceText, _ corrections: Corrections = .none) -> Document {
    OutlineParser(source, corrections).document()
  }

  /// What the parser holds of a line, from 1, and on what evidence; nil where there is no such line.
  public static func explain(
    _ source: SourceText, line: Int, _ corrections: Corrections = .none
  ) -> Verdict? {
    guard let start = source.start(ofLine: line) else { return nil }
    return Verdict(.noNumber, label: ByteRange(emptyAt: start))
  }

  private func document() -> Document {
    let scan = LineScan(source.bytes.span)
    let contents = ContentsFinder(source.bytes, scan).find()
    let entries = judged(contents.map { scan.candidates[$0.entries] } ?? [])
    var bodyCandidates = scan.candidates[...]
    if let contents {
      bodyCandidates = scan.candidates[contents.entries.upperBound...]
    }
    let headings = judged(bodyCandidates)
    if entries.isEmpty && headings.isEmpty { return documentWithoutHeadings(scan) }
    let searched = (contents?.range.upperBound ?? 0)..<source.count
    var reconciler = ContentsReconciler(
      source.bytes, ladder: ladder, entries: entries, headings: headings, body: searched)
    let merged = reconciler.merged()
    return document(merged, scan: scan, contents: contents)
  }

  private func judged(_ candidates: ArraySlice<HeadingCandidate>) -> [HeadingCandidate] {
    var judge = HeadingJudge(ladder)
    return candidates.indices.compactMap { index in
      let following = index + 1 < candidates.endIndex ? candidates[index + 1] : nil
      return judge.judge(candidates[index], following: following) == .heading ? candidates[index] : nil
    }
  }

  private func document(_ merged: [MergedHeading], scan: LineScan, contents: ContentsTable?) -> Document {
    let afterContents = contents?.range.upperBound ?? 0
    let lastText = merged.last { $0.body != nil }?.body?.ownTextStart ?? afterContents
    let bodyEnd = PageFooter(scan).start(in: source, notBefore: lastText)
    let bodyStart = merged.first { $0.body != nil }?.body?.lineStart ?? bodyEnd
    var builder = OutlineBuilder()
    for heading in merged {
      builder.append(draft(heading), rank: ladder.rank(of: heading.number))
    }
    let breaks = TextBreak(source.bytes, elisions: scan.elisions)
    let outline = builder.outline(bodyEnd: bodyEnd, isExcerpt: breaks.isExcerpt)
    let parts = self.parts(contents: contents?.range, body: bodyStart..<bodyEnd)
    let front = FrontMatter(
      source.bytes.span, ranges: parts.filter { $0.kind == .frontMatter }.map(\.range.range))
    return Document(
      source: source, outline: outline, parts: parts, profile: .speech,
      title: front.title.map(ByteRange.init),
      date: front.date, salutation: front.salutation.map(ByteRange.init), opening: front.opening ?? bodyStart,
      anomalies: anomalies(merged, outline, raised: builder.raised))
  }

  private func draft(_ heading: MergedHeading) -> OutlineBuilder.Draft {
    let label = (heading.isNumberLost ? heading.contents : heading.body ?? heading.contents)?.label
    let title = (heading.body ?? heading.contents)?.shownTitle
    return OutlineBuilder.Draft(
      number: heading.number, label: label ?? 0..<0, title: title ?? 0..<0,
      heading: heading.body.map { $0.lineStart..<$0.ownTextStart } ?? 0..<0,
      contentsEntry: heading.contents.map { $0.label.lowerBound..<$0.title.range.upperBound })
  }

  /// Front matter, contents, body and back matter in the order of the text, without empty ones.
  private func parts(contents: Range<Int>?, body: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var end = 0
    func add(_ kind: PartKind, upTo bound: Int) {
      if bound > end { parts.append(Part(kind, end..<bound)) }
      end = max(end, bound)
    }
    if let contents {
      add(.frontMatter, upTo: contents.lowerBound)
      add(.contents, upTo: contents.upperBound)
    }
    add(.frontMatter, upTo: body.lowerBound)
    add(.body, upTo: body.upperBound)
    add(.backMatter, upTo: source.count)
    return parts
  }

  private func anomalies(_ merged: [MergedHeading], _ outline: Outline, raised: [Int]) -> [Anomaly] {
    let lost = merged.indices.filter { merged[$0].isNumberLost }.map {
      Anomaly(.numberLost, at: outline[$0].start, section: $0)
    }
    let deep = raised.map { Anomaly(.depthLimit, at: outline[$0].start, section: $0) }
    return (lost + deep).sorted { $0.byteOffset < $1.byteOffset }
  }

  /// A document without headings is one section.
  private func documentWithoutHeadings(_ scan: LineScan) -> Document {
    let end = PageFooter(scan).start(in: source, notBefore: 0)
    let front = FrontMatter(source.bytes.span, ranges: [0..<end])
    let hasTextBehind = !LineIterator.content(source.bytes.span, front.end..<end).isEmpty
    let start = front.title != nil && hasTextBehind ? front.end : 0
    let breaks = TextBreak(source.bytes, elisions: scan.elisions)
    let section = Section(
      depth: 1, number: nil, label: ByteRange(emptyAt: start), title: ByteRange(emptyAt: start),
      heading: ByteRange(emptyAt: start), ownText: ByteRange(start..<end), contentsEntry: nil,
      presence: breaks.isExcerpt(start..<end) ? .excerpt : .full, descendantCount: 0, parent: nil)
    return Document(
      source: source, outline: Outline([section]), parts: parts(contents: nil, body: start..<end),
      profile: .plain, title: start > 0 ? front.title.map(ByteRange.init) : nil, date: front.date,
      salutation: front.salutation.map(ByteRange.init), opening: start, anomalies: [])
  }
}
