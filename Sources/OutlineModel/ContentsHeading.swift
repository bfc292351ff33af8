/// The line above a table of contents.
enum ContentsHeading {
  private static let words = ["目录", "目次", "提纲", "内容提要", "contents", "tableofcontents"]

  /// Whether a line without white space at its ends is such a line: one of the words, perhaps with spaces
  /// inside, alone or before a colon, slash or dots (`目录/提纲:……`).
  static func isContentsHeading(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard content.count <= 60, canBegin(bytes[content.lowerBound]) else { return false }
    var letters = ""
    var cursor = TextCursor(content)
    while let scalar = cursor.next(bytes) {
      if Characters.isWordLike(scalar) {
        letters.unicodeScalars.append(scalar)
      } else if !Characters.isWhiteSpace(scalar), words.contains(letters.lowercased()) {
        return true
      }
    }
    return words.contains(letters.lowercased())
  }

  private static func canBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "c"), UInt8(ascii: "t"), 0xE5...0xE7: true
    default: false
    }
  }
}
