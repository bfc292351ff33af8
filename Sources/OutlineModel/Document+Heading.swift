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
    var lines = LineIterator(source.bytes.span, outline[section].ownText.range)
    while let line = lines.next(source.bytes.span) {
      if !line.isBlank { return source.string(line.content.prefix(Self.firstWordBytes)) }
    }
    return ""
  }

  /// No more of a line is taken for its first words, in bytes.
  static let firstWordBytes = 120

  private func join(_ label: String, _ text: String) -> String {
    guard let last = label.unicodeScalars.last, !text.isEmpty else { return label + text }
    return last != ")" && (last.isASCII || last.properties.isAlphabetic) ? "\(label) \(text)" : label + text
  }
}
