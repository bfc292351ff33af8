/// Finds references of a document to sections of its own that do not exist.
///
/// Only what is certain counts: the document says that the section is its own (本法第九十条, 本条第(三)项), or has
/// annexes with numbers and names one behind them; nothing that may lie outside of an extract.
public struct DanglingReferences {
  private let bytes: [UInt8]
  private let outline: Outline
  private let known: KnownSections
  private var anomalies: [Anomaly] = []
  /// The section whose items were read last, and the one whose references were: many may dangle in one.
  private var lastItems: (section: Int, held: HeldItems)?
  private var lastReferences: (section: Int, references: [Reference])?

  /// The dangling references of a document in the order of the text.
  public static func anomalies(in document: Document) -> [Anomaly] {
    anomalies(in: document.source.proseBytes, document.outline)
  }

  /// The dangling references within the sections of an outline, in the order of the text.
  ///
  /// - Complexity: O(n) in the number of bytes, sixteen at a time but for the signs 本 and 附; O(k) for a section
  ///   of k bytes that may have a dangling reference.
  static func anomalies(in bytes: [UInt8], _ outline: Outline) -> [Anomaly] {
    var search = DanglingReferences(bytes, outline)
    if search.known.isEmpty { return [] }
    search.scan(outline[0].start..<outline.end(of: outline.count - 1))
    return search.anomalies
  }

  private init(_ bytes: [UInt8], _ outline: Outline) {
    self.bytes = bytes
    self.outline = outline
    known = KnownSections(outline, in: bytes)
  }

  private mutating func scan(_ range: Range<Int>) {
    let bytes = bytes
    let span = bytes.span
    var offset = range.lowerBound
    while true {
      offset = SignScan.next(in: span, from: offset, to: range.upperBound)
      guard offset < range.upperBound else { return }
      var cursor = TextCursor(offset + 3..<range.upperBound)
      let isDangling =
        span[offset] == 0xE6 ? isOwnDangling(&cursor, span, offset) : isAnnexDangling(cursor, span)
      if isDangling { report(from: offset, to: cursor.offset) }
      offset = max(cursor.offset, offset + 3)
    }
  }

  /// Whether one of the numbers behind 本 (本法第三条、第九十条) or 本条 names nothing.
  private mutating func isOwnDangling(_ cursor: inout TextCursor, _ bytes: Span<UInt8>, _ start: Int) -> Bool
  {
    if cursor.skip(bytes, where: { $0 == "条" }), cursor.peek(bytes) == "第" {
      guard let inside = CitedNumber.read(&cursor, in: bytes), inside.article == nil else { return false }
      return lacks(inside, at: start)
    }
    guard leadsToNumber(bytes, start), OwnName.skip(&cursor, in: bytes) else { return false }
    var isDangling = false
    while cursor.peek(bytes) == "第", let cited = CitedNumber.read(&cursor, in: bytes) {
      isDangling = isDangling || lacks(cited)
      cursor.skip(bytes, where: ReferenceReader.connects)
    }
    return isDangling
  }

  /// Whether 第 stands within a few signs behind 本; mostly it does not, and no name need be read.
  private func leadsToNumber(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let signs = stride(from: start + 6, through: min(start + 21, bytes.count - 3), by: 3)
    return signs.contains { bytes[$0] == 0xE7 && bytes[$0 + 1] == 0xAC && bytes[$0 + 2] == 0xAC }
  }

  private func lacks(_ cited: CitedNumber) -> Bool {
    if let article = cited.article { return known.lacks(article: article) }
    return known.lacks(divisions: cited.divisions)
  }

  /// Whether the article at a byte has fewer paragraphs or entries than 本条第二款, 本条第(三)项 say.
  private mutating func lacks(_ inside: CitedNumber, at byteOffset: Int) -> Bool {
    let index = outline.section(at: byteOffset)
    let section = outline[index]
    guard section.number?.style == .article, section.presence == .full else { return false }
    guard (inside.paragraph ?? 1) > 1 || inside.entry != nil else { return false }
    if lastItems?.section != index, hasLines(for: inside, in: section.ownText.range) { return false }
    let held = items(of: index)
    if let paragraph = inside.paragraph, paragraph > held.paragraphs { return true }
    return inside.entry.map { !held.entries.contains($0) } ?? false
  }

  /// What there is of items in a section.
  private struct HeldItems {
    var paragraphs = 0
    var entries: Set<Int> = []
  }

  private mutating func items(of section: Int) -> HeldItems {
    if let lastItems, lastItems.section == section { return lastItems.held }
    var held = HeldItems()
    for item in ItemReader.items(of: outline[section], in: bytes) {
      if item.kind == .paragraph { held.paragraphs += 1 }
      if item.kind == .entry { held.entries.insert(item.number.value) }
    }
    lastItems = (section, held)
    return held
  }

  /// Whether lines of a text begin like the entry, and as many like paragraphs as there must be: nearly always
  /// they do, and no items need be read.
  private func hasLines(for inside: CitedNumber, in text: Range<Int>) -> Bool {
    let span = bytes.span
    var lines = LineIterator(span, text)
    var paragraphs = 0
    var hasEntry = inside.entry == nil
    while let line = lines.next(span) {
      guard !line.isBlank else { continue }
      var cursor = TextCursor(line.content)
      let first = cursor.peek(span).map(Characters.narrowed)
      if first == "(" {
        hasEntry = hasEntry || HeadingMark.read(&cursor, in: span)?.number.value == inside.entry
      } else if first != "<" {
        paragraphs += 1
      }
      if hasEntry, paragraphs >= inside.paragraph ?? 1 { return true }
    }
    return false
  }

  private func isAnnexDangling(_ cursor: TextCursor, _ bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    guard reader.skip(bytes, where: { $0 == "件" }), let value = CitedNumber.numeral(&reader, bytes) else {
      return false
    }
    return known.lacks(annex: value)
  }

  /// Reads the section anew as a person would: within quotation marks and behind other names nothing counts.
  private mutating func report(from start: Int, to end: Int) {
    let section = outline.section(at: start)
    let references = references(in: section)
    let first = references.partitioningIndex { $0.range.lowerBound >= start }
    for reference in references[first...].prefix(while: { $0.range.lowerBound < max(end, start + 1) })
    where isCertain(reference) {
      anomalies.append(
        Anomaly(
          .danglingReference, at: reference.range.lowerBound, section: section, .words(reference.range)))
    }
  }

  private mutating func references(in section: Int) -> [Reference] {
    if let lastReferences, lastReferences.section == section { return lastReferences.references }
    let text = outline[section].heading.lowerBound..<outline[section].ownText.upperBound
    let references = ReferenceReader.references(in: text, of: bytes)
    lastReferences = (section, references)
    return references
  }

  private func isCertain(_ reference: Reference) -> Bool {
    switch reference.target {
    case .article(let number?, _, _): reference.isExpress && known.lacks(article: number)
    case .article: reference.isExpress
    case .division(let path): reference.isExpress && known.lacks(divisions: path)
    case .annex(let number): known.lacks(annex: number.value) && isOwn(annex: reference)
    case .decimal: false
    }
  }

  /// Whether the word before an annex leads to it: 见附件4, (附件4), 按照附件4.
  private func isOwn(annex reference: Reference) -> Bool {
    guard let before = UTF8Decoding.scalar(in: bytes.span, before: reference.range.lowerBound)?.scalar
    else { return false }
    return "见按照据依在由和、及与至（(".unicodeScalars.contains(before)
  }
}
