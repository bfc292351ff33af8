/// Words that number items within text: 一是, 二是, 三要.
enum OrdinalWord {
  /// Whether a range begins with such a word.
  static func begins(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var cursor = TextCursor(content)
    guard ChineseNumeral.read(&cursor, in: bytes) != nil, let next = cursor.next(bytes) else { return false }
    return next == "是" || next == "要"
  }
}
