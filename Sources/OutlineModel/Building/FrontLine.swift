/// A line before the first section.
struct FrontLine {
  let line: Line
  /// The beginning of the line, half width.
  let text: [UInt8]
  /// What the beginning is compared by.
  let key: TitleKey
  let endsWithColon: Bool
  /// `同志们:`
  let isSalutation: Bool
  /// Whether the line is a sentence or longer, and so belongs to no title block.
  let isParagraph: Bool

  private static let persons: WordList = [
    "同志", "各位", "代表", "委员", "朋友", "来宾", "先生", "女士", "老师", "同学", "同仁", "家长", "乡亲", "嘉宾", "领导", "尊敬的", "亲爱的",
    "Dear ", "Ladies", "Gentlemen", "Mr. ", "Madam",
  ]
  private static let fullStop: WordList = ["。"]
  /// No more of a line is looked at, in characters.
  private static let characterLimit = 80

  /// Reads a line that is not blank.
  init(_ bytes: Span<UInt8>, _ line: Line) {
    self.line = line
    var text: [UInt8] = []
    var length = 0
    var key = TitleKey()
    var last: Unicode.Scalar = " "
    var cursor = TextCursor(line.content)
    while length <= Self.characterLimit, let scalar = cursor.next(bytes) {
      last = Characters.narrowed(scalar)
      text.append(contentsOf: UTF8.encode(last) ?? UTF8.encodedReplacementCharacter)
      key.add(scalar)
      length += 1
    }
    self.text = text
    self.key = key
    endsWithColon = cursor.isAtEnd && last == ":"
    let hasSentence = Self.fullStop.occurs(in: text) || cursor.isAtEnd && last == ";"
    isSalutation = endsWithColon && length <= 40 && !hasSentence && Self.persons.occurs(in: text)
    isParagraph = !isSalutation && (length > 60 || hasSentence)
  }
}
