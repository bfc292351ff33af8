/// The number of its page in the words of a header or a footer.
enum PageNumber {
  /// Whether the last number of each line is that of its page, counted from wherever.
  static func areCounted(in lines: [PageLine]) -> Bool {
    let starts = lines.map { line in number(in: line.text).map { $0.value - line.page } }
    return starts.first.flatMap { $0 } != nil && starts.allSatisfy { $0 == starts[0] }
  }

  /// The words of the first of lines that are alike, without the number of its page and what belongs to that.
  static func removed(from lines: [PageLine]) -> String {
    guard let line = lines.first, let number = number(in: line.text), areCounted(in: lines),
      lines.count > 1 || number.value == line.page
    else { return lines.first?.text ?? "" }
    let parts = [
      trimmed(line.text[..<number.range.lowerBound]), trimmed(line.text[number.range.upperBound...]),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func number(in text: String) -> (value: Int, range: Range<String.Index>)? {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: isDigit) else { return nil }
    let start =
      scalars[...last].lastIndex { !isDigit($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
    let range = start..<scalars.index(after: last)
    return Int(text[range]).map { ($0, range) }
  }

  /// What stands before or behind the number, without what is said of the page.
  private static func trimmed(_ part: Substring) -> String {
    var words = part.split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last, isOfNumber(last) { words.removeLast() }
    while let first = words.first, isOfNumber(first) { words.removeFirst() }
    let text = words.joined(separator: " ")[...]
    return String(text.dropFirst(text.hasPrefix("页") ? 1 : 0).dropLast(text.hasSuffix("第") ? 1 : 0).trimmed)
  }

  private static func isOfNumber(_ word: String) -> Bool {
    let letters = word.lowercased().unicodeScalars.filter { !signs.contains($0) }
    return letters.isEmpty || ["page", "seite"].contains(String(String.UnicodeScalarView(letters)))
  }

  private static let signs = Set("-–—―－/|·~_.,[]()（）第页頁".unicodeScalars)
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
