/// Recovers the outline of a document from its text alone.
///
/// Lines are scanned once for candidates; what they are like as a whole gives the rules; the contents are found
/// among them and the rest are judged by form and series; contents and body are brought into one order and built
/// into a flat outline. Each step is a pass over ranges of bytes, and nothing recurses.
public struct OutlineParser {
  let source: SourceText
  /// The text as paragraphs, without tables and code.
  private let bytes: [UInt8]
  private let scan: LineScan
  private let rules: NumberingRules
  private let contents: ContentsTable?
  /// Tables of contents behind the body.
  private let closing: Range<Int>?
  /// Holds the candidates between the contents and tables behind the body.
  let judge: HeadingJudge
  /// One for each candidate.
  let judgements: [Judgement]

  /// - Complexity: that of `parse`.
  init(_ source: SourceText, _ corrections: Corrections) {
    self.source = source
    let bytes = source.proseBytes(corrections)
    self.bytes = bytes
    var scan = LineScan(bytes.span)
    let corrected = CorrectedCandidates(source, corrections)
    scan.correct(with: corrected)
    scan.partFinancialNumbers()
    let census = NumberingCensus(bytes.span, scan.candidates)
    let isMarked = !source.marks.headings.isEmpty && corrections.levels.isEmpty
    rules = NumberingRules(census, profile: corrections.profile ?? (isMarked ? .markup : nil))
    var finder = ContentsFinder(bytes, scan, rules)
    let found = finder.find(marked: MarkedContents(source, corrected, rules).tables)
    (contents, closing) = (found.opening, found.closing)
    let searched = (contents?.range.upperBound ?? 0)..<(closing?.lowerBound ?? bytes.count)
    var judge = HeadingJudge(bytes, rules, scan.candidates(in: searched), localTables: found.local)
    judgements = judge.judgements()
    self.judge = judge
    self.scan = scan
  }

  /// The document that a source text holds. Any bytes are a document.
  ///
  /// - Complexity: O(n) in the number of bytes, O(m log m) in the number of headings.
  public static func parse(_ source: SourceText, _ corrections: Corrections = .none) -> Document {
    OutlineParser(source, corrections).document()
  }

  /// The document that the text holds.
  func document() -> Document {
    let merged = merged()
    return merged.isEmpty ? documentWithoutHeadings() : document(merged)
  }

  /// The headings of contents and body in one order; none where all there is are words without a number.
  private func merged() -> [MergedHeading] {
    let reader = TitleReader(bytes, rules)
    let judged = judgements.indices.filter { judgements[$0].makesSection }.map {
      reader.heading(judge.candidates[$0])
    }
    let entries = contents?.entries ?? []
    guard judged.contains(where: \.isSection) || entries.contains(where: { $0.number != nil }) else {
      return []
    }
    let ranks = UnnumberedRanks(bytes, rules, of: judged + entries)
    let headings = JoinedHeadings(bytes, rules).added(
      to: ranks.ranked(judged), end: textEnd)
    let searched = (contents?.range.upperBound ?? 0)..<textEnd
    var reconciler = ContentsReconciler(
      bytes, entries: ranks.ranked(entries), headings: headings, body: searched)
    let merged = reconciler.merged()
    var parents = MissingParents(bytes, rules)
    return parents.added(to: merged)
  }

  private func document(_ merged: [MergedHeading]) -> Document {
    let afterContents = contents?.range.upperBound ?? 0
    let lastText = merged.last { $0.body != nil }?.body?.ownTextStart ?? afterContents
    let bodyEnd = min(
      backMatterStart(notBefore: lastText), max(lastText, source.withSplit(textEnd)))
    let bodyStart = merged.first { $0.body != nil }?.body.map(start(of:)) ?? bodyEnd
    var builder = OutlineBuilder()
    for (heading, end) in zip(merged, ends(of: merged, bodyEnd)) {
      builder.append(draft(heading, end: end), rank: heading.rank)
    }
    let breaks = TextBreak(
      source, elisions: scan.elisions, endsWithPunctuation: rules.profile == .speech)
    let outline = builder.outline(bodyEnd: bodyEnd, isExcerpt: breaks.isExcerpt)
    let parts = self.parts(contentsRange, body: bodyStart..<bodyEnd, closing)
    let frontMatter = parts.filter { $0.kind == .frontMatter }
    let front = FrontMatter(
      bytes.span, ranges: frontMatter.map(\.range.range), takesLatestDate: isStatute(merged))
    // Columns are those of the lines as they are written.
    let memo = MemoHead(source.bytes.span, frontMatter.first?.range.range ?? 0..<0)
    return Document(
      source: source, outline: outline, parts: parts, profile: rules.profile,
      title: source.marks.title ?? (memo.title ?? front.title).map(ByteRange.init),
      date: memo.date ?? date(front, above: bodyStart), salutation: front.salutation.map(ByteRange.init),
      opening: front.opening ?? bodyStart,
      anomalies: anomalies(merged, outline, raised: builder.raised))
  }

  /// What the title block says, a table above the text, or the properties of the file, in this order.
  private func date(_ front: FrontMatter, above start: Int) -> String? {
    front.date ?? TableDate.first(in: source, before: start) ?? source.marks.dateProperty
  }

  /// Whether a document is a statute, which the format may hide by marking its chapters.
  private func isStatute(_ merged: [MergedHeading]) -> Bool {
    rules.profile == .statute || rules.profile == .markup && merged.contains { $0.number?.style == .article }
  }

  /// Where no heading stands any more.
  private var textEnd: Int { closing?.lowerBound ?? source.count }

  /// Where what is behind the body begins: as the format says, else the footer of a saved page.
  private func backMatterStart(notBefore limit: Int) -> Int {
    if let back = source.marks.parts.last, back.kind == .backMatter {
      return max(limit, back.range.lowerBound)
    }
    return PageFooter(scan).start(in: source, notBefore: limit)
  }

  /// For each heading where the next one in the body begins.
  private func ends(of merged: [MergedHeading], _ bodyEnd: Int) -> [Int] {
    var end = bodyEnd
    return merged.reversed().map { heading in
      defer { end = heading.body.map(start(of:)) ?? end }
      return end
    }.reversed()
  }

  /// Where the paragraph of a heading begins, or the heading itself within a paragraph.
  private func start(of heading: Heading) -> Int { source.withSplit(heading.lineStart) }

  /// - Parameter end: where the next heading begins, which may be the line that the title was taken from.
  private func draft(_ heading: MergedHeading, end: Int) -> OutlineBuilder.Draft {
    let label = (heading.isNumberLost ? heading.contents : heading.body ?? heading.contents)?.label
    var title = (heading.body ?? heading.contents)?.shownTitle ?? 0..<0
    if heading.body != nil { title = title.clamped(to: 0..<end) }
    return OutlineBuilder.Draft(
      number: heading.number, label: label ?? 0..<0, title: title,
      heading: heading.body.map { start(of: $0)..<min($0.ownTextStart, end) } ?? 0..<0,
      contentsEntry: heading.contents.map { $0.label.lowerBound..<$0.title.range.upperBound })
  }

  /// Front matter, contents, body and back matter in the order of the text, without empty ones.
  private func parts(_ contents: Range<Int>?, body: Range<Int>, _ closing: Range<Int>?) -> [Part] {
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
    if let closing {
      add(.backMatter, upTo: source.withSplit(closing.lowerBound))
      add(.contents, upTo: source.withSplit(closing.upperBound))
    }
    add(.backMatter, upTo: source.count)
    return parts
  }

  /// The contents as they are parted from what stands around them.
  private var contentsRange: Range<Int>? {
    contents.map { source.withSplit($0.range.lowerBound)..<source.withSplit($0.range.upperBound) }
  }

  /// What only the parser knows of; all else is found in the finished document.
  private func anomalies(_ merged: [MergedHeading], _ outline: Outline, raised: [Int]) -> [Anomaly] {
    var anomalies = raised.map { Anomaly(.depthLimit, at: outline[$0].start, section: $0) }
    for (index, heading) in merged.enumerated() {
      let place = outline[index].headingStart ?? outline[index].start
      if heading.isNumberLost {
        anomalies.append(Anomaly(.numberLost, at: outline[index].start, section: index))
      }
      guard let traits = heading.body?.candidate.traits else { continue }
      if traits.contains(.isMisprinted) {
        anomalies.append(
          Anomaly(.numberMisprint, at: place, section: index, .words(outline[index].label)))
      }
      if traits.contains(.isInLine) {
        anomalies.append(Anomaly(.headingInParagraph, at: place, section: index))
      }
    }
    return anomalies.inTextOrder
  }

  /// Where the text of a document without headings begins: behind its title and what the format sets before the
  /// text, if anything stands there.
  private func startWithoutHeadings(_ front: FrontMatter, end: Int) -> Int {
    let set =
      source.marks.parts.first { $0.kind == .frontMatter && $0.range.lowerBound == 0 }?.range.upperBound ?? 0
    let start = max(set, front.title == nil ? 0 : front.end)
    return start < end && !LineIterator.content(source.paragraphBytes.span, start..<end).isEmpty ? start : 0
  }

  /// A document without headings is one section.
  private func documentWithoutHeadings() -> Document {
    let end = backMatterStart(notBefore: 0)
    let front = FrontMatter(bytes.span, ranges: [0..<end])
    let start = startWithoutHeadings(front, end: end)
    let breaks = TextBreak(source, elisions: scan.elisions)
    let section = Section(
      depth: 1, number: nil, label: ByteRange(emptyAt: start), title: ByteRange(emptyAt: start),
      heading: ByteRange(emptyAt: start), ownText: ByteRange(start..<end), contentsEntry: nil,
      presence: breaks.isExcerpt(start..<end) ? .excerpt : .full, descendantCount: 0, parent: nil)
    return Document(
      source: source, outline: Outline([section]), parts: parts(nil, body: start..<end, nil),
      profile: .plain,
      title: source.marks.title ?? front.title.flatMap { $0.upperBound <= start ? ByteRange($0) : nil },
      date: date(front, above: front.opening ?? end),
      salutation: front.salutation.map(ByteRange.init), opening: start, anomalies: [])
  }
}

extension Judgement {
  /// Whether the line is a section of its own.
  fileprivate var makesSection: Bool { reason.ruling == .heading && reason != .titleOfHeading }
}

extension Heading {
  /// Whether it is a section beyond doubt: numbered, or said to be one by the format or a person.
  fileprivate var isSection: Bool {
    number != nil || candidate.depth != nil || candidate.traits.contains(.isCorrected)
  }
}
