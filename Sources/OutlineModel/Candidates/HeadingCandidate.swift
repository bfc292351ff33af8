/// A line that has the form of a heading; whether it is one is judged later.
struct HeadingCandidate {
  private let lineBytes: ByteRange
  private let labelBytes: ByteRange
  /// Nil for a word that stands for a heading, and for a heading that was recognised by its title.
  let number: SectionNumber?
  let traits: Traits
  private let storedLevels: UInt8
  private let storedIndent: UInt8
  /// The depth that the format or a person gives it; 0 for none.
  private let storedDepth: UInt8

  /// What can be told of the line by its form alone.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// White space, a bracket, other punctuation or nothing stands behind the number.
    static let isSetApart = Traits(rawValue: 1)
    /// Nothing stands behind the number.
    static let isLabelOnly = Traits(rawValue: 1 << 1)
    /// What stands behind the number reads on as a sentence: 第三条的规定, 1.5亿元, 一、二、三产业.
    static let readsOn = Traits(rawValue: 1 << 2)
    /// The line ends with a semicolon, or further entries of a list stand in it.
    static let isLikeListEntry = Traits(rawValue: 1 << 3)
    /// The line ends with 。 ； ， or the like.
    static let endsSentence = Traits(rawValue: 1 << 4)
    /// The line holds more than a title can.
    static let isLong = Traits(rawValue: 1 << 5)
    /// The number has neither punctuation nor word: `1 Scope`.
    static let isBare = Traits(rawValue: 1 << 6)
    /// A sign stands for another in the number.
    static let isMisprinted = Traits(rawValue: 1 << 7)
    /// A colon stands behind the number.
    static let hasColon = Traits(rawValue: 1 << 8)
    /// A word that stands for a heading by itself.
    static let isWord = Traits(rawValue: 1 << 9)
    /// It begins in the middle of a line.
    static let isInLine = Traits(rawValue: 1 << 10)
    /// A person said that it is a heading.
    static let isCorrected = Traits(rawValue: 1 << 11)
    /// A word for what is appended: 附件, 附录, Appendix.
    static let isAnnexWord = Traits(rawValue: 1 << 12)
    /// It stands below all that the format marks, which does not mark it.
    static let isBelowMarks = Traits(rawValue: 1 << 13)
    /// The number is written in the capital forms: 壹、
    static let isFinancial = Traits(rawValue: 1 << 14)
    /// A row of signs stands below the line: `====`.
    static let isUnderlined = Traits(rawValue: 1 << 15)
  }

  init(
    line: Range<Int>, number: SectionNumber?, label: Range<Int>, traits: Traits, levels: Int = 1,
    indent: Int = 0, depth: Int? = nil
  ) {
    lineBytes = ByteRange(line)
    self.number = number
    labelBytes = ByteRange(label)
    self.traits = traits
    storedLevels = UInt8(levels)
    storedIndent = UInt8(clamping: indent)
    storedDepth = UInt8(clamping: depth ?? 0)
  }

  /// The first byte of its line, or of its number where that stands in the middle of a line.
  var lineStart: Int { lineBytes.lowerBound }
  /// The first byte of the next line.
  var lineEnd: Int { lineBytes.upperBound }
  /// The number as it is written; empty where there is none.
  var label: Range<Int> { labelBytes.range }
  /// How many numbers a path of numbers has; 1 for every other style.
  var levels: Int { Int(storedLevels) }
  /// White space before it in its line, in characters, at most 255.
  var indent: Int { Int(storedIndent) }
  /// The depth that the format or a person gives it, from 1.
  var depth: Int? { storedDepth == 0 ? nil : Int(storedDepth) }

  /// Whether it has the form of a heading beyond doubt: its number is set apart and does not read on.
  var isStrong: Bool { traits.contains(.isSetApart) && !traits.contains(.readsOn) }

  /// The same candidate with a depth of its own.
  func corrected(depth: Int?) -> HeadingCandidate {
    HeadingCandidate(
      line: lineStart..<lineEnd, number: number, label: label, traits: traits.union(.isCorrected),
      levels: levels,
      indent: indent, depth: depth)
  }

  /// The same candidate with the depth that the format gives its line.
  func marked(depth: Int) -> HeadingCandidate {
    HeadingCandidate(
      line: lineStart..<lineEnd, number: number, label: label, traits: traits, levels: levels, indent: indent,
      depth: depth)
  }

  /// Whether the format marks it as a heading.
  var isMarked: Bool { depth != nil && traits.isDisjoint(with: [.isCorrected, .isBelowMarks]) }

  /// The same candidate below all headings that the format marks, with a depth greater than theirs.
  func belowMarks(depth: Int) -> HeadingCandidate {
    HeadingCandidate(
      line: lineStart..<lineEnd, number: number, label: label, traits: traits.union(.isBelowMarks),
      levels: levels, indent: indent, depth: depth)
  }

  /// The same candidate, known to begin in the middle of a line.
  func inLine() -> HeadingCandidate {
    HeadingCandidate(
      line: lineStart..<lineEnd, number: number, label: label, traits: traits.union(.isInLine), levels: levels
    )
  }

  /// The same candidate as a number of another style.
  func restyled(_ style: NumberStyle) -> HeadingCandidate {
    HeadingCandidate(
      line: lineStart..<lineEnd, number: number.map { SectionNumber(style, $0.value, suffix: $0.suffix) },
      label: label, traits: traits, levels: levels, indent: indent, depth: depth)
  }
}

extension HeadingCandidate {
  /// Reads a line by its form alone; nil where it begins neither with a number nor with a word for a heading.
  static func read(_ bytes: Span<UInt8>, _ line: Line) -> HeadingCandidate? {
    var cursor = TextCursor(line.content)
    let indent = line.content.lowerBound - line.start
    guard let mark = HeadingMark.read(&cursor, in: bytes) else {
      guard HeadingWord.isHeadingWord(bytes, line.content) else { return nil }
      return word(bytes, line)
    }
    var traits = mark.formTraits
    traits.formUnion(Following(bytes, behind: cursor, mark).traits)
    traits.formUnion(ending(bytes, line.content))
    if Underline.end(bytes, below: line.next, contentBytes: line.content.count) != nil {
      traits.insert(.isUnderlined)
    }
    if !traits.contains(.isLikeListEntry), mark.number.style.isListStyle,
      holdsEntries(bytes, cursor.offset..<line.content.upperBound)
    {
      traits.insert(.isLikeListEntry)
    }
    return HeadingCandidate(
      line: line.start..<line.next, number: mark.number, label: mark.label, traits: traits,
      levels: mark.levels,
      indent: indent)
  }

  /// A line taken as a heading for its words, without a number.
  static func word(_ bytes: Span<UInt8>, _ line: Line) -> HeadingCandidate {
    let start = line.content.lowerBound
    var traits: Traits = [.isWord, .isSetApart]
    if HeadingWord.isAnnex(bytes, line.content) { traits.insert(.isAnnexWord) }
    return HeadingCandidate(
      line: line.start..<line.next, number: nil, label: start..<start, traits: traits,
      indent: start - line.start)
  }

  /// What the end of the line tells.
  private static func ending(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Traits {
    var traits: Traits = content.count > titleLineLimit ? .isLong : []
    switch UTF8Decoding.scalar(in: bytes, before: content.upperBound)?.scalar {
    case ";", "；": traits.formUnion([.isLikeListEntry, .endsSentence])
    case "。", "！", "？", "，", ",", "：", ":", "、": traits.insert(.endsSentence)
    default: break
    }
    return traits
  }

  /// No line that is all title is longer, in bytes.
  private static let titleLineLimit = 3 * HeadingTitle.characterLimit + 30

  /// `（1）…；（2）…` is a list glued into one line.
  private static func holdsEntries(_ bytes: Span<UInt8>, _ title: Range<Int>) -> Bool {
    var offset = title.lowerBound
    let end = min(title.upperBound, offset + entryReach)
    while offset < end {
      let width = semicolonWidth(bytes, at: offset, end: end)
      offset += max(1, width)
      guard width > 0 else { continue }
      var cursor = TextCursor(offset..<title.upperBound)
      cursor.skipWhiteSpace(bytes)
      if HeadingMark.read(&cursor, in: bytes) != nil { return true }
    }
    return false
  }

  /// No further entries are looked for behind so many bytes.
  private static let entryReach = 600

  /// How many bytes a semicolon takes that stands at a place (3B, or EF BC 9B); 0 where none does.
  private static func semicolonWidth(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int {
    switch bytes[offset] {
    case 0x3B: 1
    case 0xEF: offset + 2 < end && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9B ? 3 : 0
    default: 0
    }
  }
}

extension HeadingMark {
  fileprivate var formTraits: HeadingCandidate.Traits {
    var traits: HeadingCandidate.Traits = []
    if isBare { traits.insert(.isBare) }
    if isMisprinted { traits.insert(.isMisprinted) }
    if isFinancial { traits.insert(.isFinancial) }
    return traits
  }
}
