/// Finds what the contents and the body of a document do not agree about.
struct ContentsAnomalies {
  private let document: Document
  private let bytes: [UInt8]
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
    bytes = document.source.paragraphBytes
  }

  /// - Complexity: O(n) in the number of sections.
  func anomalies() -> [Anomaly] {
    guard outline.sections.contains(where: { $0.contentsEntry != nil }) else { return [] }
    return missingInBody() + missingInContents() + differingTitles()
  }

  /// One for each topmost section that only the contents name, where most others are in the body.
  private func missingInBody() -> [Anomaly] {
    let absent = outline.sections.count { !$0.hasHeading && $0.contentsEntry != nil }
    guard absent > 0, absent * 2 <= outline.count else { return [] }
    return outline.sections.indices.compactMap { index in
      let section = outline[index]
      guard !section.hasHeading, let entry = section.contentsEntry else { return nil }
      if let parent = section.parent, outline[parent].presence == .contentsOnly { return nil }
      return Anomaly(.missingInBody, at: entry.lowerBound, section: index, .other(entry))
    }
  }

  /// One for each topmost section that the contents leave out, where they name one of its style beside it, or most of
  /// its style and depth.
  private func missingInContents() -> [Anomaly] {
    var kinds: [Kind: (listed: Int, all: Int)] = [:]
    var series: Set<Series> = []
    for section in outline.sections {
      let isListed = section.contentsEntry != nil
      kinds[Kind(section), default: (0, 0)].all += 1
      if isListed { kinds[Kind(section), default: (0, 0)].listed += 1 }
      if isListed { series.insert(Series(section)) }
    }
    return outline.sections.indices.compactMap { index in
      let section = outline[index]
      guard section.contentsEntry == nil, section.hasHeading, section.number != nil,
        let kind = kinds[Kind(section)], series.contains(Series(section)) || kind.listed * 2 > kind.all
      else { return nil }
      if let parent = section.parent, outline[parent].contentsEntry == nil { return nil }
      return Anomaly(.missingInContents, at: document.place(of: index), section: index)
    }
  }

  /// Sections of one style at one depth.
  private struct Kind: Hashable {
    private let style: NumberStyle?
    private let depth: Int

    init(_ section: Section) {
      style = section.number?.style
      depth = section.depth
    }
  }

  /// Sections of one style in one section.
  private struct Series: Hashable {
    private let style: NumberStyle?
    private let parent: Int?

    init(_ section: Section) {
      style = section.number?.style
      parent = section.parent
    }
  }
}

extension ContentsAnomalies {
  /// Sections whose titles differ by more than spaces, width and punctuation.
  private func differingTitles() -> [Anomaly] {
    outline.sections.indices.compactMap { index in
      let section = outline[index]
      guard section.hasHeading, !section.title.isEmpty, let entry = section.contentsEntry,
        let title = title(of: entry.range, section), !title.isEmpty
      else { return nil }
      let body = TitleKey(bytes.span, section.title.range)
      if body.count == 0 || body == TitleKey(bytes.span, title) { return nil }
      let bare = withoutPageNumber(title)
      if bare.isEmpty || body == TitleKey(bytes.span, bare) || isCutOff(bare, section.title.range) {
        return nil
      }
      return Anomaly(
        .titlesDiffer, at: document.place(of: index), section: index, .other(ByteRange(bare)))
    }
  }

  /// The title within an entry of the contents; nil where its number cannot be told from it.
  private func title(of entry: Range<Int>, _ section: Section) -> Range<Int>? {
    var cursor = TextCursor(entry)
    if section.number != nil {
      guard HeadingMark.read(&cursor, in: bytes.span) != nil else { return nil }
    }
    return LineIterator.content(bytes.span, cursor.offset..<entry.upperBound)
  }

  /// A title without the page number behind it and what leads to that (`总则……1`, `总则 (12)`).
  private func withoutPageNumber(_ title: Range<Int>) -> Range<Int> {
    var end = title.upperBound
    while let (last, length) = UTF8Decoding.scalar(in: bytes.span, before: end), end > title.lowerBound {
      let isPageNumber =
        Characters.decimalDigit(last) != nil
        || !Characters.isWordLike(last) && !"”’」』》?!".unicodeScalars.contains(Characters.narrowed(last))
      guard isPageNumber else { break }
      end -= length
    }
    return title.lowerBound..<max(title.lowerBound, end)
  }

  /// Whether the contents give only the beginning of a title, and say so with dots.
  private func isCutOff(_ title: Range<Int>, _ full: Range<Int>) -> Bool {
    guard title.count < full.count else { return false }
    var dots = TextCursor(title.upperBound..<min(bytes.count, title.upperBound + 3))
    guard let first = dots.next(bytes.span), first == "…" || first == "." else { return false }
    return TitleKey(bytes.span, full.prefix(title.count)) == TitleKey(bytes.span, title)
  }
}
