/// The line above a table of contents.
enum ContentsHeading {
  private static let words: WordList = [
    "目录", "目錄", "目次", "提纲", "内容提要", "简目", "细目", "細目", "总目", "总目录", "总目次", "简要目录", "简明目录", "详目", "详细目录",
    "本章目录", "もくじ", "목차", "차례", "contents", "tableofcontents", "briefcontents", "shortcontents",
    "summarycontents", "contentsinbrief", "detailedcontents", "detailedtableofcontents",
  ]

  /// What a list can be of, and how it is called then: 图目录, 表格清单, 図の一覧.
  private static let listed: WordList = [
    "图", "表", "插图", "插表", "附图", "附表", "图表", "图片", "表格", "公式", "例", "示例", "圖", "插圖", "圖表", "図", "図表", "表の",
    "図の",
    "例の", "그림", "표",
  ]
  private static let lists: WordList = ["目录", "目錄", "目次", "次", "清单", "索引", "一览", "一览表", "一覧", "목차", "차례"]
  private static let englishLists: WordList = [
    "listoffigures", "listoftables", "listofexamples", "listofillustrations", "listofequations",
    "listoflistings",
    "listofalgorithms", "listofcharts", "listofplates", "listofmaps", "listofboxes", "listoffiguresandtables",
    "listoftablesandfigures",
  ]

  /// Whether a line stands above a list of figures or tables, whose numbers are none of sections.
  static func isListHeading(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard (6...40).contains(content.count), canBeginList(bytes, at: content.lowerBound) else { return false }
    let text = FoldedTitle.squeezed(bytes, content)
    return englishLists.contains(text)
      || listed.prefixes(of: text).contains { lists.contains(Array(text[$0...])) }
  }

  /// Whether such a line can begin with a byte: L, or the leading bytes of what a list can be of.
  private static func canBeginList(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "L"), UInt8(ascii: "l"): true
    case 0xE4: bytes[offset + 1] == 0xBE
    case 0xE5: [0x85, 0x9B, 0x9C].contains(bytes[offset + 1])
    case 0xE6: bytes[offset + 1] == 0x8F
    case 0xE7: bytes[offset + 1] == 0xA4
    case 0xE8: bytes[offset + 1] == 0xA1
    case 0xE9: bytes[offset + 1] == 0x99
    case 0xEA: bytes[offset + 1] == 0xB7
    case 0xED: bytes[offset + 1] == 0x91
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

  /// Whether one of the words can begin with a byte: its first letter, or the leading bytes of 目 提 内 简 細 细 总 详 本 も 목 차.
  private static func canBegin(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      "bcdst".utf8.contains(bytes[offset] | 0x20)
    case 0xE3: bytes[offset + 1] == 0x82
    case 0xE5: bytes[offset + 1] == 0x86
    case 0xE6: [0x80, 0x8F, 0x9C].contains(bytes[offset + 1])
    case 0xE7: [0x9B, 0xAE, 0xB4, 0xBB].contains(bytes[offset + 1])
    case 0xE8: bytes[offset + 1] == 0xAF
    case 0xEB: bytes[offset + 1] == 0xAA
    case 0xEC: bytes[offset + 1] == 0xB0
    default: false
    }
  }
}
