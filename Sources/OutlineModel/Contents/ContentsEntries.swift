/// Reads a line of the printed contents: its entries without dotted leaders and page numbers.
struct ContentsEntries {
  /// An entry and whether a page number stands behind it.
  struct Entry {
    let heading: Heading
    let hasPage: Bool
  }

  private let bytes: [UInt8]
  private let rules: NumberingRules
  private let marked: MarkedTitles
  /// Whether a line above says that these are contents.
  private let hasHeading: Bool

  init(_ bytes: [UInt8], _ rules: NumberingRules, _ marked: MarkedTitles, hasHeading: Bool = false) {
    self.bytes = bytes
    self.rules = rules
    self.marked = marked
    self.hasHeading = hasHeading
  }

  /// The entries of a line: several where the contents were glued into one line, none where it is no line of
  /// contents. A line without a number is an entry where a page number stands behind it, or where a heading that the
  /// format marks says the same.
  ///
  /// - Complexity: O(n) in the length of the line, which is at most `lineLimit` for a line with entries.
  func entries(_ line: Line) -> [Entry] {
    guard line.content.count <= Self.lineLimit else { return [] }
    let line = Line(start: line.start, next: line.next, content: Self.withoutBullet(bytes.span, line.content))
    let places = self.places(line.content)
    if places.count < 2 { return entry(line).map { [$0] } ?? [] }
    return places.indices.compactMap { index in
      let end = index + 1 < places.count ? places[index + 1] : line.content.upperBound
      let content = LineIterator.content(bytes.span, places[index]..<end)
      return entry(
        Line(start: places[index], next: index + 1 < places.count ? end : line.next, content: content))
    }
  }

  /// No line of contents is longer, in bytes.
  private static let lineLimit = 6000

  /// A line without the `*` or `-` of a list.
  static func withoutBullet(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Range<Int> {
    var cursor = TextCursor(content)
    guard cursor.skip(bytes, where: { "*-+•·●○■□▪◆".unicodeScalars.contains($0) }),
      cursor.peek(bytes).map(Characters.isWhiteSpace) == true
    else { return content }
    cursor.skipWhiteSpace(bytes)
    return cursor.offset..<content.upperBound
  }

  private func entry(_ line: Line) -> Entry? {
    let content = Self.withoutPage(bytes.span, line.content)
    let hasPage = content.upperBound < line.content.upperBound
    let bare = Line(start: line.start, next: line.next, content: content)
    guard let candidate = HeadingCandidate.read(bytes.span, bare).map(rules.interpreted) else {
      guard content.count <= 3 * HeadingTitle.characterLimit, !content.isEmpty,
        hasPage || marked.isEntry(bytes.span, bare)
      else { return nil }
      let title = HeadingTitle.read(bytes.span, from: content.lowerBound, lineEnd: content.upperBound)
      let word = HeadingCandidate.word(bytes.span, bare)
      return Entry(heading: Heading(word, title, rank: rules.rank(of: word)), hasPage: hasPage)
    }
    if let question = question(candidate, end: content.upperBound) {
      return Entry(heading: Heading(candidate, question, rank: rules.rank(of: candidate)), hasPage: hasPage)
    }
    let isTitle = candidate.traits.isDisjoint(with: [.readsOn, .isLong]) || hasPage
    let title = self.title(candidate, end: content.upperBound)
    guard isTitle, !title.isRunIn, !title.isTooLong else { return nil }
    if !hasPage, candidate.traits.contains(.endsSentence), candidate.number?.style == .article { return nil }
    return Entry(heading: Heading(candidate, title, rank: rules.rank(of: candidate)), hasPage: hasPage)
  }

  /// The title of an entry that is a question, which may be long and have sentences before it; nil where it is none.
  private func question(_ candidate: HeadingCandidate, end: Int) -> HeadingTitle? {
    guard hasHeading, candidate.levels > 1, candidate.isStrong,
      let (last, _) = UTF8Decoding.scalar(in: bytes.span, before: end), Characters.narrowed(last) == "?"
    else { return nil }
    let range = LineIterator.content(bytes.span, titleStart(candidate)..<max(titleStart(candidate), end))
    let title = HeadingTitle.whole(bytes.span, range)
    return title.isTooLong ? .opening(bytes.span, range) : title
  }

  /// The title of an entry, in which a colon ends nothing where no sentence follows.
  private func title(_ candidate: HeadingCandidate, end: Int) -> HeadingTitle {
    let start = titleStart(candidate)
    let title = HeadingTitle.read(
      bytes.span, from: start, lineEnd: max(start, withoutArticles(start..<max(start, end))))
    guard title.isRunIn, !candidate.traits.contains(.endsSentence) else { return title }
    return .whole(bytes.span, title.range.lowerBound..<end)
  }

  /// The end of an entry without the articles that its chapter holds: `（第一条—第九条）`.
  private func withoutArticles(_ range: Range<Int>) -> Int {
    guard let (last, _) = UTF8Decoding.scalar(in: bytes.span, before: range.upperBound),
      Characters.narrowed(last) == ")"
    else { return range.upperBound }
    var cursor = TextCursor(range)
    while let scalar = cursor.peek(bytes.span) {
      let place = cursor.offset
      cursor.skip(bytes.span) { _ in true }
      if Characters.narrowed(scalar) == "(", cursor.peek(bytes.span) == "第" { return place }
    }
    return range.upperBound
  }

  private func titleStart(_ candidate: HeadingCandidate) -> Int {
    var cursor = TextCursor(candidate.label.upperBound..<candidate.lineEnd)
    cursor.skip(bytes.span) { Characters.narrowed($0) == ":" }
    return cursor.offset
  }

  /// Where numbers stand in a line that runs on: 第一章 … 第二章 …, or 一、 … 二、 … set apart by white space.
  private func places(_ content: Range<Int>) -> [Int] {
    var places: [Int] = []
    var last: SectionNumber?
    var cursor = TextCursor(content)
    var isSetApart = true
    var depth = 0
    while let scalar = cursor.peek(bytes.span) {
      var reader = cursor
      if depth == 0, Self.canBegin(scalar, isSetApart: isSetApart),
        let mark = HeadingMark.read(&reader, in: bytes.span),
        continues(mark, last)
      {
        places.append(cursor.offset)
        if mark.number.value > 1 || last == nil || last?.style == mark.number.style { last = mark.number }
        cursor.offset = reader.offset
      } else {
        cursor.skip(bytes.span) { _ in true }
        depth += Self.nesting(scalar)
      }
      isSetApart = Characters.isWhiteSpace(scalar)
    }
    return places
  }

  /// How much deeper one is in brackets behind a sign.
  private static func nesting(_ scalar: Unicode.Scalar) -> Int {
    switch Characters.narrowed(scalar) {
    case "(", "【", "《": 1
    case ")", "】", "》": -1
    default: 0
    }
  }

  private static func canBegin(_ scalar: Unicode.Scalar, isSetApart: Bool) -> Bool {
    scalar == "第" || isSetApart && !Characters.isWhiteSpace(scalar)
  }

  private func continues(_ mark: HeadingMark, _ last: SectionNumber?) -> Bool {
    guard !mark.isBare, mark.number.style.isUnit || mark.number.style.isListStyle else { return false }
    guard let last else { return true }
    return mark.number.style == last.style ? mark.number.follows(last) : mark.number.value == 1
  }

  /// A line without the leaders and the page number behind its title.
  static func withoutPage(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Range<Int> {
    let digits = trimmed(bytes, content) {
      Characters.decimalDigit($0) != nil || "()-—".unicodeScalars.contains(Characters.narrowed($0))
    }
    let number = digits.count < content.count ? digits : trimmed(bytes, content, where: isRomanDigit)
    let (leaders, spaces) = leaderCount(bytes, number)
    guard leaders >= 3 || number.count < content.count && spaces >= 2 else { return content }
    return LineIterator.content(bytes, content.lowerBound..<leaderStart(bytes, number))
  }

  /// A range without the characters of one kind at its end.
  private static func trimmed(
    _ bytes: Span<UInt8>, _ range: Range<Int>, where isWanted: (Unicode.Scalar) -> Bool
  ) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, let (scalar, length) = UTF8Decoding.scalar(in: bytes, before: end),
      isWanted(scalar)
    {
      end -= length
    }
    return range.lowerBound..<end
  }

  /// Whether a page of the front matter can be numbered with a sign.
  private static func isRomanDigit(_ scalar: Unicode.Scalar) -> Bool {
    "ivxlcIVX".unicodeScalars.contains(scalar) || (0x2160...0x217B).contains(scalar.value)
  }

  private static func leaderStart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    trimmed(bytes, range) { isLeader($0) || Characters.isWhiteSpace($0) }.upperBound
  }

  /// How many leaders stand at the end of a range, and how much white space (a tab counts as much as needed).
  private static func leaderCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (leaders: Int, spaces: Int) {
    var end = range.upperBound
    var (leaders, spaces) = (0, 0)
    while end > range.lowerBound, let (scalar, length) = UTF8Decoding.scalar(in: bytes, before: end) {
      if isLeader(scalar) {
        leaders += scalar == "…" || scalar == "⋯" ? 3 : 1
      } else if Characters.isWhiteSpace(scalar) {
        spaces += scalar == "\t" ? 2 : 1
      } else {
        break
      }
      end -= length
    }
    return (leaders, spaces)
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    ".…·⋯・．_-".unicodeScalars.contains(scalar)
  }
}
