/// Finds text that stands twice in the body of a document.
///
/// Paragraphs are compared by their bytes; what stands around two equal ones is taken in as far as it is equal
/// too. Statutes repeat whole paragraphs (单位犯前款罪的, …), so in them only copies with sections in
/// them count.
struct RepeatedText {
  private let document: Document
  private let bytes: [UInt8]
  /// Each second copy with the first.
  private var copies: [(copy: Range<Int>, first: Range<Int>)] = []
  /// What lies before was looked at, as a copy long enough or not.
  private var lookedAt = 0

  /// Shorter text is no copy, in characters; twice as many where the document is no speech.
  private static let characters = 60
  /// Shorter lines are not looked up, in bytes.
  private static let lookupBytes = 60

  /// - Complexity: O(n) in the number of bytes.
  init(_ document: Document) {
    self.document = document
    bytes = document.source.proseBytes
    let body = document.body
    let paragraphs = Paragraphs(bytes.span, body, minimum: Self.lookupBytes)
    var table = ParagraphTable()
    for index in paragraphs.ranges.indices {
      let paragraph = paragraphs.ranges[index].range
      guard let hash = paragraphs.hashOfRepeated(index),
        paragraph.lowerBound >= lookedAt,
        let first = table.place(of: paragraph, hash: hash, in: bytes.span)
      else { continue }
      let start = document.source.paragraphStart(of: paragraph.lowerBound)
      let end = document.source.nextParagraphStart(behind: paragraph.lowerBound)
      note(start..<min(end, body.upperBound), first: first, in: body)
    }
  }

  /// One for each second copy, whose section is the one in which it begins.
  func anomalies() -> [Anomaly] {
    copies.map { copy in
      let start = LineIterator.content(bytes.span, copy.copy).lowerBound
      return Anomaly(
        .repeatedText, at: start, section: document.outline.section(at: start), .other(ByteRange(copy.first)))
    }
  }

  /// Whether a byte lies in a second copy.
  ///
  /// - Complexity: O(log n) for n copies.
  func isRepeated(at byteOffset: Int) -> Bool {
    let next = copies.partitioningIndex { $0.copy.upperBound > byteOffset }
    return next < copies.count && copies[next].copy.lowerBound <= byteOffset
  }

  // MARK: Widening

  /// Takes in what is equal around a line and its first copy, and keeps the two where they are long enough.
  private mutating func note(_ line: Range<Int>, first: Int, in body: Range<Int>) {
    let firstStart = document.source.paragraphStart(of: first)
    var copy = line
    var other = firstStart..<min(document.source.nextParagraphStart(behind: first), line.lowerBound)
    // What lies between is either copy's own: neither may reach into the other.
    widenForwards(&copy, &other, end: body.upperBound)
    widenBackwards(&copy, &other, start: max(body.lowerBound, lookedAt), firstStart: body.lowerBound)
    lookedAt = copy.upperBound
    if isLong(copy) { copies.append((copy, other)) }
  }

  /// Whether nobody would write a text twice. Code, tables and forms repeat themselves, prose and sections do not.
  private func isLong(_ copy: Range<Int>) -> Bool {
    let sections = document.outline.sections
    let first = sections.partitioningIndex { $0.start >= copy.lowerBound }
    let hasSections = first + 1 < sections.count && sections[first + 1].start < copy.upperBound
    let length = CharacterCounts.count(bytes, copy)
    switch document.profile {
    case .statute: return hasSections && length >= 2 * Self.characters
    case .speech: return length >= Self.characters
    case .decimal, .chapters, .markup, .plain:
      return length >= 2 * Self.characters && (hasSections || ideographs(in: copy) >= 2 * Self.characters)
    }
  }

  /// How many characters begin with the bytes with which ideographs do.
  private func ideographs(in range: Range<Int>) -> Int {
    range.count { (0xE3...0xE9).contains(bytes[$0]) }
  }

  private func widenForwards(_ copy: inout Range<Int>, _ other: inout Range<Int>, end: Int) {
    while copy.upperBound < end, other.upperBound < copy.lowerBound {
      let line = copy.upperBound..<nextLine(copy.upperBound, end)
      let place = other.upperBound..<other.upperBound + line.count
      guard place.upperBound <= copy.lowerBound, areEqual(line, place) else { return }
      copy = copy.lowerBound..<line.upperBound
      other = other.lowerBound..<place.upperBound
    }
  }

  private func widenBackwards(
    _ copy: inout Range<Int>, _ other: inout Range<Int>, start: Int, firstStart: Int
  ) {
    while copy.lowerBound > max(start, other.upperBound), other.lowerBound > firstStart {
      let line = document.source.paragraphStart(of: copy.lowerBound - 1)..<copy.lowerBound
      guard line.lowerBound >= max(start, other.upperBound), other.lowerBound - line.count >= firstStart
      else { return }
      let place = other.lowerBound - line.count..<other.lowerBound
      guard areEqual(line, place) else { return }
      copy = line.lowerBound..<copy.upperBound
      other = place.lowerBound..<other.upperBound
    }
  }

  private func nextLine(_ start: Int, _ end: Int) -> Int {
    min(end, LineFeeds.first(in: bytes.span, from: start, to: end) + 1)
  }

  private func areEqual(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    bytes[range].elementsEqual(bytes[other])
  }
}
