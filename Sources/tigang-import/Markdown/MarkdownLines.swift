/// What lines of a Markdown text say before it is parsed.
enum MarkdownLines {
  /// Whether each line is a paragraph: the text has no headings and is mainly Chinese, where authors often write a
  /// paragraph a line.
  ///
  /// - Parameter hasNoHeadings: whether it has none but a title, whatever it marks.
  /// - Complexity: O(n).
  static func areParagraphs(_ source: [UInt8], hasNoHeadings: Bool) -> Bool {
    // Two out of three bytes of a sign are continuations, and its first is one of these.
    let wide = source.count { (0xE3...0xE9).contains($0) }
    guard wide * 6 > source.count else { return false }
    if hasNoHeadings { return true }
    var isBehindText = false
    for line in ByteLines(source) {
      let words = line.drop { $0 == 0x20 }
      if isHeading(words) || isBehindText && underlineLevel(words) != nil { return false }
      isBehindText = words.contains { !BlockText.isWhiteSpace($0) }
    }
    return true
  }

  /// The text of a heading without attributes at its end, `{#name .class}`.
  static func withoutAttributes(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.last == UInt8(ascii: "}"), let start = text.lastIndex(of: UInt8(ascii: "{")),
      start + 1 < text.endIndex, [UInt8(ascii: "#"), UInt8(ascii: ".")].contains(text[start + 1])
    else { return text }
    return text[..<start]
  }

  private static func isHeading(_ words: ArraySlice<UInt8>) -> Bool {
    let tag = Array(words.prefix(3))
    if tag.count == 3, tag[0] == UInt8(ascii: "<"), tag[1] | 0x20 == UInt8(ascii: "h") {
      return (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(tag[2])
    }
    return signLevel(words) != nil
  }

  /// The level of a heading that `#` marks; nil for other lines.
  static func signLevel(_ words: ArraySlice<UInt8>) -> Int? {
    let signs = words.prefix { $0 == UInt8(ascii: "#") }.count
    let next = words.dropFirst(signs).first ?? 0x20
    return (1...6).contains(signs) && BlockText.isWhiteSpace(next) ? signs : nil
  }

  /// The level of a heading that a line underlines; nil for other lines.
  static func underlineLevel(_ words: ArraySlice<UInt8>) -> Int? {
    guard let sign = words.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
      words.drop(while: { $0 == sign }).allSatisfy(BlockText.isWhiteSpace)
    else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : 2
  }
}
