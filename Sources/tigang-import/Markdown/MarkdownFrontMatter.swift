/// What stands before a Markdown text between two lines `---` (YAML) or `+++` (TOML).
struct MarkdownFrontMatter {
  /// Its lines, those of the signs left out, without line ends.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// Where the text begins behind it; 0 where there is none.
  private(set) var end = 0
  /// The line of the source that `end` begins.
  private(set) var endLine = 1

  init(_ source: [UInt8]) {
    guard
      let sign = [UInt8(ascii: "-"), UInt8(ascii: "+")].first(where: {
        Self.line(source, 0).elementsEqual([$0, $0, $0])
      })
    else { return }
    var lines: [ArraySlice<UInt8>] = []
    var start = Self.next(source, 0)
    while start < source.count {
      let line = Self.line(source, start)
      start = Self.next(source, start)
      if line.elementsEqual([sign, sign, sign]) || sign == UInt8(ascii: "-") && line.elementsEqual("...".utf8)
      {
        // A rule at the top of a text is no front matter: that has names and values.
        guard
          lines.contains(where: {
            $0.contains(sign == UInt8(ascii: "+") ? UInt8(ascii: "=") : UInt8(ascii: ":"))
          })
        else { return }
        (self.lines, end, endLine) = (lines, start, lines.count + 3)
        return
      }
      lines.append(line)
    }
  }

  /// The value of the first of some names that occurs at the top level.
  func value(of names: String...) -> String? {
    for name in names {
      for line in lines {
        let text = String(decoding: line, as: UTF8.self)
        guard let sign = text.firstIndex(where: { $0 == ":" || $0 == "=" }),
          text.first?.isWhitespace == false,
          text[..<sign].trimmed.lowercased() == name
        else { continue }
        let value = Self.unquoted(text[text.index(after: sign)...].trimmed)
        if !value.isEmpty { return value }
      }
    }
    return nil
  }

  private static func unquoted(_ value: String) -> String {
    for quote in ["\"", "'"] as [Character] where value.first == quote {
      guard let end = value.dropFirst().firstIndex(of: quote) else { continue }
      return String(value[value.index(after: value.startIndex)..<end])
    }
    // What follows ` #` is a comment.
    return value.split(separator: " #", maxSplits: 1, omittingEmptySubsequences: false)[0].trimmed
  }

  /// The line that begins at a byte, without white space at its end.
  private static func line(_ source: [UInt8], _ start: Int) -> ArraySlice<UInt8> {
    var end = source[start...].firstIndex(of: 0x0A) ?? source.count
    while end > start, BlockText.isWhiteSpace(source[end - 1]) { end -= 1 }
    return source[start..<end]
  }

  private static func next(_ source: [UInt8], _ start: Int) -> Int {
    source[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
  }
}
