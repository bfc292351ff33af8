/// The line above a table of contents.
enum ContentsHeading {
  private static let words: WordList = ["目录", "目次", "提纲", "内容提要", "contents", "tableofcontents"]

  private static let lists: WordList = [
    "listoffigures", "listoftables", "listofexamples", "图目录", "表目录", "插图目录", "表格目录", "图表目录", "图次", "表次",
    "插图清单", "附表清单", "表格清单", "示例清单", "表の一覧", "図の一覧", "例の一覧",
  ]

  /// Whether a line stands above a list of figures or tables, whose numbers are none of sections.
  static func isListHeading(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard (6...40).contains(content.count), canBeginList(bytes, at: content.lowerBound) else { return false }
    return lists.contains(FoldedTitle.squeezed(bytes, content))
  }

  /// Whether such a line can begin with a byte: L, or the leading bytes of 图 図 插 表 附 示 例.
  private static func canBeginList(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "L"): true
    case 0xE4: bytes[offset + 1] == 0xBE
    case 0xE5: bytes[offset + 1] == 0x9B
    case 0xE7: bytes[offset + 1] == 0xA4
    case 0xE6: bytes[offset + 1] == 0x8F
    case 0xE8: bytes[offset + 1] == 0xA1
    case 0xE9: bytes[offset + 1] == 0x99
    default: false
    }
  }

  /// Whether a line without white space at its ends is such a line: one of the words, perhaps with spaces
  /// inside, alone or before a colon, slash or dots (`目录/提纲:……`).
  static func isContentsHeading(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard (4...60).contains(content.count), canBegin(bytes, at: content.lowerBound) else { return false }
    var cursor = TextCursor(content)
    while cursor.skip(bytes, where: { Characters.isWordLike($0) || Characters.isWhiteSpace($0) }) {}
    return words.contains(FoldedTitle.squeezed(bytes, content.lowerBound..<cursor.offset))
  }

  /// Whether one of the words can begin with a byte: its first letter, or the leading bytes of 目 提 内.
  private static func canBegin(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "c"), UInt8(ascii: "t"): true
    case 0xE7: bytes[offset + 1] == 0x9B
    case 0xE6: bytes[offset + 1] == 0x8F
    case 0xE5: bytes[offset + 1] == 0x86
    default: false
    }
  }
}
