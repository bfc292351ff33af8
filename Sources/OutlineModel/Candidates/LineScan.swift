/// What one pass over the lines of a text notes: lines that could be headings and lines that mark a cut.
///
/// A line is a range of bytes; there is no string per line.
struct LineScan {
  /// Lines that begin with a number or are a word for a heading, in order.
  private(set) var candidates: [HeadingCandidate] = []
  /// Lines that hold nothing but an elision mark (`……略……`, `( ……`), in order.
  private(set) var elisions: [Range<Int>] = []
  /// Lines that could stand above a table of contents, in order.
  private(set) var contentsHeadings: [Line] = []
  /// Lines that stand above a list of figures or tables, in order.
  private(set) var listHeadings: [Line] = []
  /// How many lines are indented, among those that hold a paragraph.
  private(set) var indentedParagraphs = 0
  /// How many lines hold a paragraph.
  private(set) var paragraphs = 0

  /// Longer lines hold a paragraph, in bytes: 40 Chinese characters.
  private static let paragraphBytes = 120

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>) {
    var lines = LineIterator(bytes, 0..<bytes.count)
    while let line = lines.next(bytes) {
      note(line, bytes)
    }
  }

  /// Takes what the format or a person says of headings instead of what the lines look like.
  mutating func correct(with corrections: CorrectedCandidates) {
    candidates = corrections.candidates(candidates)
  }

  /// Takes 壹、 for a level of its own where the document counts with 一、 too.
  mutating func partFinancialNumbers() {
    guard FinancialLevel(candidates).isOwn else { return }
    candidates = candidates.map { candidate in
      candidate.traits.contains(.isFinancial) ? candidate.restyled(.chineseFinancial) : candidate
    }
  }

  /// The candidates that begin in a range.
  func candidates(in range: Range<Int>) -> [HeadingCandidate] {
    let first = candidates.partitioningIndex { $0.lineStart >= range.lowerBound }
    let last = candidates.partitioningIndex { $0.lineStart >= range.upperBound }
    return first == 0 && last == candidates.count ? candidates : Array(candidates[first..<max(first, last)])
  }

  private mutating func note(_ line: Line, _ bytes: Span<UInt8>) {
    guard !line.isBlank else { return }
    if line.content.count > Self.paragraphBytes {
      paragraphs += 1
      if line.content.lowerBound > line.start { indentedParagraphs += 1 }
    }
    if ContentsHeading.isContentsHeading(bytes, line.content) { contentsHeadings.append(line) }
    if ContentsHeading.isListHeading(bytes, line.content) { listHeadings.append(line) }
    guard Self.canBegin(bytes[line.content.lowerBound]) else { return }
    if Elision.isElision(bytes, line.content) {
      elisions.append(line.start..<line.next)
    } else if let candidate = HeadingCandidate.read(bytes, line) {
      candidates.append(candidate)
    }
  }

  /// Whether a heading or an elision mark can begin with a byte: brackets, digits, letters, and the leading bytes
  /// of ideographs and of the blocks with numbers in circles and brackets.
  private static func canBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x2E, 0x5B, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE2...0xE9, 0xEF: true
    default: false
    }
  }
}
