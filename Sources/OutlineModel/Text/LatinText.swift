/// Text in Latin letters, which has no signs of its own for what ends a sentence.
enum LatinText {
  /// Whether a line of Latin letters is a sentence, or goes on as one in the next line.
  ///
  /// - Parameter lineEnd: the first byte of the next line.
  /// - Complexity: O(n) in the length of the range.
  static func isSentence(_ bytes: Span<UInt8>, _ range: Range<Int>, lineEnd: Int) -> Bool {
    guard !range.isEmpty, isLatin(bytes, range) else { return false }
    let behind = LineIterator.content(bytes, range.upperBound..<max(range.upperBound, lineEnd))
    let last = behind.isEmpty ? bytes[range.upperBound - 1] : bytes[behind.upperBound - 1]
    return last == 0x2E || last == 0x2C || last == 0x3B
      || range.count >= wrappedBytes && goesOn(bytes, lineEnd)
  }

  /// A shorter line is not broken within a sentence, in bytes.
  private static let wrappedBytes = 40

  private static func isLatin(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range where bytes[offset] >= 0xE3 { return false }
    return true
  }

  /// Whether the next line begins with a small letter.
  private static func goesOn(_ bytes: Span<UInt8>, _ lineEnd: Int) -> Bool {
    var cursor = TextCursor(lineEnd..<min(bytes.count, lineEnd + 80))
    while cursor.skip(bytes, where: { $0 == " " || $0 == "\t" }) {}
    return cursor.peek(bytes).map { ("a"..."z").contains($0) } ?? false
  }
}
