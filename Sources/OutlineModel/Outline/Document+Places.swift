extension Document {
  /// The section that holds the first word of the line that begins at a byte; nil where none does.
  ///
  /// - Complexity: O(log n), O(k) in the length of the line.
  package func section(onLineAt start: Int) -> Int? {
    // A heading begins behind the white space of its line.
    let words = LineIterator.content(source.bytes.span, source.lineContent(at: start))
    guard let section = section(at: words.lowerBound), text(of: section).contains(words.lowerBound) else {
      return nil
    }
    return section
  }

  /// Where a section is spoken of: its number in the body, or else its entry in the contents.
  func place(of section: Int) -> Int {
    let section = outline[section]
    return section.headingStart ?? section.contentsEntry?.lowerBound ?? section.start
  }

  /// The bytes from the number to the end of the title, for an anomaly that points to another section.
  func headingBytes(of section: Int) -> ByteRange {
    let section = outline[section]
    guard section.hasHeading else { return section.contentsEntry ?? section.title }
    let start = section.headingStart ?? section.start
    return ByteRange(start..<max(start, section.label.upperBound, section.title.upperBound))
  }

  /// The stretches that hold the document's own words: the contents, the opening and the body.
  var spokenParts: [Range<Int>] {
    let body = body
    var ranges = parts.filter { $0.kind == .contents }.map(\.range.range)
    ranges.append(min(opening, body.lowerBound)..<body.upperBound)
    return ranges.filter { !$0.isEmpty }
  }
}
