extension Document {
  /// Label and title in one line, set apart where the label ends like a word; only the label where there is no
  /// title.
  public func heading(of section: Int) -> String {
    join(label(of: section), title(of: section))
  }

  /// What names a section in a list: its heading, or where it has no title the label and the first words of its
  /// own text.
  public func caption(of section: Int) -> String {
    outline[section].title.isEmpty ? join(label(of: section), firstWords(of: section)) : heading(of: section)
  }

  /// The beginning of a section's own text: what stands in its first line that is not blank.
  public func firstWords(of section: Int) -> String {
    source.inOneLine(firstWordRange(of: section))
  }

  /// Where the first words of a section stand, at the end of a character.
  func firstWordRange(of section: Int) -> Range<Int> {
    let text = outline[section].ownText.range
    var lines = LineIterator(source.paragraphBytes.span, text)
    while let line = lines.next(source.paragraphBytes.span) {
      guard !line.isBlank else { continue }
      return beginning(of: line.content)
    }
    return text.lowerBound..<text.lowerBound
  }

  /// As much of a line as its first words may take, at the end of a character.
  func beginning(of content: Range<Int>) -> Range<Int> {
    var end = min(content.upperBound, content.lowerBound + Self.firstWordBytes)
    while end > content.lowerBound, end < content.upperBound, source.paragraphBytes[end] & 0xC0 == 0x80 {
      end -= 1
    }
    return content.lowerBound..<end
  }

  /// No more of a line is taken for its first words, in bytes.
  private static let firstWordBytes = 120

  private func join(_ label: String, _ text: String) -> String {
    guard let last = label.unicodeScalars.last, !text.isEmpty else { return label + text }
    return last != ")" && (last.isASCII || last.properties.isAlphabetic) ? "\(label) \(text)" : label + text
  }
}
