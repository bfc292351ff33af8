/// What the headings of a Markdown text are worth, told from its lines before it is parsed.
///
/// An author who marks 一、 and leaves （一） a paragraph, or marks no more than the title, hides the rest of the outline.
/// Where all headings but the title have numbers, nothing is lost if the numbers tell, and they do where lines without
/// a mark have a series of their own.
struct MarkdownHeadings {
  /// Whether what is marked is a heading; else it is a paragraph, but for the title.
  var areMarked: Bool { !isNumbered || !evidence.hasFurtherSeries }

  /// Whether no heading is left but the title, if any.
  var areNone: Bool { !areMarked && !hasOthers }

  private var evidence = HeadingEvidence()
  /// The first signs of the number that the last paragraph with one began with.
  private var lastBeginning: ArraySlice<UInt8> = []
  /// Whether a heading of the first level without a number comes before all others, and no other has its level.
  private(set) var hasTitle = false
  /// Whether there are headings beside the title, and whether all of them have numbers.
  private var hasOthers = false
  private var isNumbered = true

  /// - Complexity: O(n).
  init(_ source: [UInt8]) {
    var code = FencedCode()
    var last: ArraySlice<UInt8> = []
    for line in ByteLines(source) {
      let words = line.drop { $0 == 0x20 }
      if code.takes(words) { continue }
      if let level = MarkdownLines.underlineLevel(words), !last.isEmpty {
        read(last, level: level)
        last = []
        continue
      }
      readParagraph(last)
      let level = MarkdownLines.signLevel(words)
      if let level { read(words.dropFirst(level), level: level) }
      last = level == nil ? Self.withoutTail(words) : []
    }
    readParagraph(last)
  }

  private mutating func read(_ words: ArraySlice<UInt8>, level: Int) {
    let words = Self.unmarked(words)
    let isNumber = SeriesKind(words) != nil
    if level == 1, !isNumber, !hasTitle, !hasOthers {
      hasTitle = true
      return
    }
    hasOthers = true
    isNumbered = isNumbered && isNumber
    evidence.read(words, isHeading: true)
  }

  private mutating func readParagraph(_ words: ArraySlice<UInt8>) {
    let words = Self.unmarked(words)
    guard SeriesKind(words) != nil else { return }
    // 一、二、三产业 twice is no series.
    defer { lastBeginning = words.prefix(6) }
    if words.prefix(6) != lastBeginning { evidence.read(words, isHeading: false) }
  }

  /// Words without what emphasises their beginning, and without white space before it.
  private static func unmarked(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    words.drop { BlockText.isWhiteSpace($0) || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
  }

  private static func withoutTail(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    words.allSatisfy(BlockText.isWhiteSpace) ? [] : words
  }
}

/// Follows the blocks of code between fences.
private struct FencedCode {
  /// What the block that is open began with.
  private var fence: ArraySlice<UInt8>?

  /// Whether a line belongs to such a block, or begins or ends one.
  mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
    if let open = fence {
      if line.starts(with: open) { fence = nil }
      return true
    }
    guard let first = line.first, [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(first) else { return false }
    let sign = line.prefix { $0 == first }
    if sign.count >= 3 { fence = sign }
    return sign.count >= 3
  }
}
