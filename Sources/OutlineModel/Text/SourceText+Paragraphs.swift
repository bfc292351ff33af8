extension SourceText {
  /// The bytes with paragraphs as lines: each byte of the text keeps its place, what joins lines is white space.
  ///
  /// They are what the parser, items, counts and search read. Where every line is a paragraph they are `bytes`.
  package var paragraphBytes: [UInt8] { paragraphs.bytes }

  /// Where the paragraph that holds a byte begins.
  ///
  /// - Complexity: As `lineStart(of:)`.
  public func paragraphStart(of byteOffset: Int) -> Int {
    splitStart(at: byteOffset) ?? withSplit(paragraphs.start(of: byteOffset))
  }

  /// The paragraph that holds a byte, without its line end.
  ///
  /// - Complexity: As `lineStart(of:)`.
  public func paragraphContent(at byteOffset: Int) -> Range<Int> {
    if let start = splitStart(at: byteOffset) {
      return start..<contentEnd(paragraphs.content(at: splitEnd(start)).upperBound)
    }
    let content = paragraphs.content(at: byteOffset)
    return withSplit(content.lowerBound)..<contentEnd(content.upperBound)
  }

  /// Where the paragraph behind the one that holds a byte begins; the end of the text behind the last one.
  ///
  /// - Complexity: As `lineStart(of:)`.
  public func nextParagraphStart(behind byteOffset: Int) -> Int {
    withSplit(paragraphs.next(behind: splitStart(at: byteOffset).map(splitEnd) ?? byteOffset))
  }

  /// The seams that have a byte in a range.
  ///
  /// - Complexity: O(log n).
  public func seams(in range: Range<Int>) -> ArraySlice<Seam> { breaks.seams(in: range) }

  /// The text of a range in one line: lines are joined as those of one paragraph, indents left out.
  ///
  /// - Complexity: O(n) in the length of the range.
  public func inOneLine(_ range: Range<Int>) -> String {
    let seams = seams(in: range)
    guard !seams.isEmpty || bytes[range].contains(0x0A) else { return string(range) }
    var text = ""
    var start = range.lowerBound
    for seam in seams {
      text += linesJoined(start..<max(start, seam.range.lowerBound))
      if seam.isSpace { text += " " }
      start = min(range.upperBound, seam.range.upperBound)
    }
    return text + linesJoined(start..<range.upperBound)
  }

  /// The text of a range in one line: lines are joined as those of one paragraph, indents left out.
  public func inOneLine(_ range: ByteRange) -> String { inOneLine(range.range) }

  private func linesJoined(_ range: Range<Int>) -> String {
    var text = ""
    var start = range.lowerBound
    while let lineFeed = bytes[start..<range.upperBound].firstIndex(of: 0x0A) {
      var end = lineFeed
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      var cursor = TextCursor(lineFeed..<range.upperBound)
      cursor.skipWhiteSpace(bytes.span)
      text += string(start..<end)
      if Seam.isSpace(end..<cursor.offset, in: bytes.span) { text += " " }
      start = cursor.offset
    }
    return text + string(start..<range.upperBound)
  }
}

extension SourceText {
  /// Where a paragraph begins with the white space at a split, as the line behind that white space begins at a byte.
  func withSplit(_ lineStart: Int) -> Int {
    guard !breaks.splits.isEmpty, lineStart > 0, bytes[lineStart - 1] != 0x0A else { return lineStart }
    let index = breaks.splits.partitioningIndex { $0 >= lineStart } - 1
    return index >= 0 && splitEnd(breaks.splits[index]) == lineStart ? breaks.splits[index] : lineStart
  }

  /// The end of a paragraph, which does not reach into the white space of a split.
  private func contentEnd(_ end: Int) -> Int {
    guard !breaks.splits.isEmpty else { return end }
    let index = breaks.splits.partitioningIndex { $0 > end } - 1
    return index >= 0 && breaks.splits[index] < end && end < splitEnd(breaks.splits[index])
      ? breaks.splits[index] : end
  }

  /// The split whose first character of white space holds a byte.
  private func splitStart(at byteOffset: Int) -> Int? {
    guard !breaks.splits.isEmpty else { return nil }
    let index = breaks.splits.partitioningIndex { $0 > byteOffset } - 1
    guard index >= 0, byteOffset < splitEnd(breaks.splits[index]) else { return nil }
    return breaks.splits[index]
  }

  /// The byte behind the first character of white space at a split.
  private func splitEnd(_ split: Int) -> Int {
    split + UTF8Decoding.scalar(in: bytes.span, at: split).length
  }
}
