extension ParagraphBreaks {
  /// So much of a text tells whether it was wrapped, in bytes.
  private static let evidenceBytes = 1 << 18

  /// Where the paragraphs of a text are not its lines, by the evidence of its first 256 kB: lines that were broken
  /// at a width, feet of pages, or lines that hold several paragraphs.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public static func detected(in bytes: [UInt8]) -> ParagraphBreaks {
    let span = bytes.span
    let beginning = 0..<evidenceEnd(span)
    let evidence = ParagraphEvidence(span, beginning)
    let pages = evidence.hasPageFeet ? PageBreaks(span).ranges : []
    if evidence.wrapColumns != nil || !pages.isEmpty {
      let joiner = LineJoiner(
        span, columns: evidence.wrapColumns, indentsFirstLines: evidence.indentsFirstLines, pages: pages)
      return ParagraphBreaks(seams: joiner.seams, drawings: joiner.drawings)
    }
    let drawings = FramedLines.runs(span)
    guard evidence.hasLongLines, !LostLineEnds(span, beginning).splits.isEmpty else {
      return ParagraphBreaks(drawings: drawings)
    }
    return ParagraphBreaks(splits: LostLineEnds(span, 0..<bytes.count).splits, drawings: drawings)
  }

  /// Where the evidence ends: behind a line, or else between two characters.
  private static func evidenceEnd(_ bytes: Span<UInt8>) -> Int {
    guard bytes.count > evidenceBytes else { return bytes.count }
    var end = evidenceBytes
    while end > 0, bytes[end - 1] != 0x0A { end -= 1 }
    if end > 0 { return end }
    end = evidenceBytes
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

/// What the first part of a text tells of its lines.
private struct ParagraphEvidence {
  /// At how many columns its lines were broken.
  let wrapColumns: Int?
  /// Whether the first line of a paragraph is indented and no other.
  let indentsFirstLines: Bool
  /// Whether a line ends as the foot of a page does.
  private(set) var hasPageFeet = false
  /// Whether lines are so long that several paragraphs may stand in them.
  private(set) var hasLongLines = false

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var lines = LineIterator(bytes, range)
    var width = WrapWidth()
    var last: WrappedLine?
    while let line = lines.next(bytes) {
      guard !line.isBlank else {
        last = nil
        continue
      }
      if line.content.count >= LostLineEnds.lineBytes { hasLongLines = true }
      if line.content.count > Self.longLine {
        width.noteLongLine()
        last = nil
        continue
      }
      if bytes[line.content.upperBound - 1] == UInt8(ascii: "]") { hasPageFeet = true }
      let wrapped = WrappedLine(bytes, line)
      width.note(wrapped)
      if let last { width.note(last, before: wrapped) }
      last = wrapped
    }
    wrapColumns = width.columns
    indentsFirstLines = width.indentsFirstLines
  }

  /// No wrapped line is longer, in bytes.
  private static let longLine = 500
}
