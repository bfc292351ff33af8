/// What is recognised before the first section: title, date, salutation, and where the speaker begins.
struct FrontMatter {
  private(set) var title: Range<Int>?
  private(set) var date: String?
  private(set) var salutation: Range<Int>?
  /// The line with which the spoken text begins; nil where it begins with the first section.
  private(set) var opening: Int?
  /// The first line behind the title; where there is none, the first line.
  private(set) var end: Int

  /// Front matter longer than this, in lines, is text.
  private static let lineLimit = 400

  /// Reads the lines in the given ranges, which lie before the first section and in the order of the text; only
  /// the last one can hold salutation and opening.
  ///
  /// - Complexity: O(n) in the number of bytes of the first `lineLimit` lines that are not blank.
  init(_ bytes: Span<UInt8>, ranges: [Range<Int>]) {
    end = ranges.first?.lowerBound ?? 0
    var lines: [FrontLine] = []
    for range in ranges {
      var iterator = LineIterator(bytes, range)
      while lines.count < Self.lineLimit, let line = iterator.next(bytes) {
        if !line.isBlank { lines.append(FrontLine(bytes, line)) }
      }
    }
    // Names and dates behind the first paragraph belong to the text, such as those of a signature.
    let titleBlock = lines.prefix { !$0.isParagraph }
    readTitle(titleBlock)
    readDate(titleBlock)
    let spoken = lines.filter { line in
      line.line.start >= (ranges.last?.lowerBound ?? 0) && line.line.content != title
    }
    salutation = spoken.first(where: \.isSalutation)?.line.content
    opening = (spoken.first(where: \.isSalutation) ?? spoken.first(where: \.isParagraph))?.line.start
    if let title, let line = lines.first(where: { $0.line.content == title }) {
      end = line.line.next
    }
  }

  private mutating func readTitle(_ lines: ArraySlice<FrontLine>) {
    var copies: [TitleKey: Int] = [:]
    for line in lines where line.canBeTitle { copies[line.key, default: 0] += 1 }
    var best = 0
    for (index, line) in lines.enumerated() where line.canBeTitle {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      var score = index == 0 ? 1 : 0
      if copies[line.key, default: 0] > 1 { score += 4 }
      if line.hasGenre { score += 2 }
      if let next, next.date != nil || next.isSalutation { score += 2 }
      if score > best { (best, title) = (score, line.line.content) }
    }
  }

  private mutating func readDate(_ lines: ArraySlice<FrontLine>) {
    let dated = lines.filter { $0.date != nil }
    date = (dated.first(where: \.namesPublication) ?? dated.first)?.date
  }
}

/// A line of the front matter and what it could be.
struct FrontLine {
  let line: Line
  let key: TitleKey
  let date: String?
  let isSalutation: Bool
  let isParagraph: Bool
  let canBeTitle: Bool
  let hasGenre: Bool
  let namesPublication: Bool

  private static let genres: WordList = [
    "讲话", "报告", "发言", "致辞", "致词", "主持词", "意见", "通知", "方案", "办法", "决定", "总结", "规划", "纲要", "计划", "要点",
    "汇报", "材料", "讲稿", "演讲", "公报", "通报", "决议", "谈话", "说明", "稿",
  ]
  private static let persons: WordList = [
    "同志", "各位", "代表", "委员", "朋友", "来宾", "先生", "女士", "老师", "同学", "同仁", "家长", "乡亲", "嘉宾", "领导", "尊敬的", "亲爱的",
    "Dear ", "Ladies", "Gentlemen", "Mr. ", "Madam",
  ]
  private static let publication: WordList = ["发布", "时间", "日期", "公布", "发表", "Date", "date"]

  /// No more of a line is looked at, in characters.
  private static let characterLimit = 80

  /// Reads a line that is not blank.
  init(_ bytes: Span<UInt8>, _ line: Line) {
    self.line = line
    var text: [UInt8] = []
    var squeezed: [UInt8] = []
    var length = 0
    var key = TitleKey()
    var last: Unicode.Scalar = " "
    var cursor = TextCursor(line.content)
    while length <= Self.characterLimit, let scalar = cursor.next(bytes) {
      let narrow = Characters.narrowed(scalar)
      let encoded = UTF8.encode(narrow).map(Array.init) ?? []
      text += encoded
      if !Characters.isWhiteSpace(scalar), narrow != ")" { squeezed += encoded }
      key.add(scalar)
      last = narrow
      length += 1
    }
    self.key = key
    let endsWithColon = cursor.isAtEnd && last == ":"
    let hasSentence = text.contains("。".utf8) || cursor.isAtEnd && last == ";"
    date = DateReader.date(in: String(decoding: text, as: UTF8.self))
    namesPublication = Self.publication.occurs(in: text)
    isSalutation = endsWithColon && length <= 40 && !hasSentence && Self.persons.occurs(in: text)
    isParagraph = !isSalutation && (length > 60 || hasSentence)
    canBeTitle =
      !isParagraph && !endsWithColon && date == nil && key.count >= 2 && !text.contains(UInt8(ascii: ">"))
      && !ContentsHeading.isContentsHeading(bytes, line.content)
    hasGenre = Self.genres.ends(squeezed)
  }
}
