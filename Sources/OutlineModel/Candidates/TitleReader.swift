/// Reads the titles of candidates, which stand behind the number, in brackets behind it, or on the next line.
struct TitleReader {
  private let bytes: [UInt8]
  private let rules: NumberingRules

  init(_ bytes: [UInt8], _ rules: NumberingRules) {
    self.bytes = bytes
    self.rules = rules
  }

  /// The heading that a candidate is, with its title.
  ///
  /// - Complexity: O(1) but for white space: titles are short.
  func heading(_ candidate: HeadingCandidate) -> Heading {
    let rank = rules.rank(of: candidate)
    if candidate.isMarked { return Heading(candidate, wholeTitle(candidate), rank: rank) }
    if candidate.traits.contains(.isUnderlined), !candidate.traits.contains(.isLabelOnly) {
      let content = LineIterator.content(bytes.span, candidate.lineStart..<candidate.lineEnd)
      let end = Underline.end(bytes.span, below: candidate.lineEnd, contentBytes: content.count)
      return Heading(candidate, wholeTitle(candidate), rank: rank, lineEnd: end)
    }
    if candidate.traits.contains(.isLabelOnly), let heading = titleOnNextLine(candidate, rank) {
      return heading
    }
    return Heading(candidate, title(candidate), rank: rank)
  }

  /// All that the format marks, or that is underlined, is the heading, whatever it looks like.
  private func wholeTitle(_ candidate: HeadingCandidate) -> HeadingTitle {
    let content = LineIterator.content(bytes.span, candidate.label.upperBound..<candidate.lineEnd)
    var cursor = TextCursor(content)
    if candidate.number != nil {
      while cursor.skip(bytes.span, where: { Self.isSeparator($0) || Characters.isWhiteSpace($0) }) {}
    }
    let title = HeadingTitle.whole(bytes.span, cursor.offset..<content.upperBound)
    return title.isTooLong ? .opening(bytes.span, cursor.offset..<content.upperBound) : title
  }

  private func title(_ candidate: HeadingCandidate) -> HeadingTitle {
    let lineEnd = LineIterator.content(bytes.span, candidate.label.upperBound..<candidate.lineEnd).upperBound
    if candidate.number?.style == .article { return articleTitle(candidate, lineEnd) }
    var cursor = TextCursor(candidate.label.upperBound..<max(candidate.label.upperBound, lineEnd))
    if let style = candidate.number?.style, style.isUnit {
      while cursor.skip(bytes.span, where: { Self.isSeparator($0) || Characters.isWhiteSpace($0) }) {}
    }
    let title = HeadingTitle.read(bytes.span, from: cursor.offset, lineEnd: max(cursor.offset, lineEnd))
    if candidate.number == nil, title.isTooLong { return .opening(bytes.span, cursor.offset..<lineEnd) }
    if candidate.number?.style == .decimal, title.isRunIn, !candidate.traits.contains(.endsSentence),
      bytes[lineEnd - 1] != UInt8(ascii: ".")
    {
      return .whole(bytes.span, title.range.lowerBound..<lineEnd)
    }
    let isClause =
      candidate.number?.style == .decimal && candidate.levels > 1
      && (title.isRunIn
        ? title.range.count > Self.clauseBytes : candidate.traits.contains(.endsSentence) && !asks(title))
    return isClause ? .paragraph(at: cursor.offset) : title
  }

  /// A clause with a path of numbers is a sentence, or begins with one that is longer than a title, in bytes.
  private static let clauseBytes = 60

  /// Whether a title is a short question: 什么是民族？
  private func asks(_ title: HeadingTitle) -> Bool {
    title.range.count <= Self.clauseBytes
      && UTF8Decoding.scalar(in: bytes.span, before: title.range.upperBound)?.scalar == "？"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    ":、.—-·".unicodeScalars.contains(Characters.narrowed(scalar))
  }

  /// An article has a title in brackets, or alone in its line where that is the custom; else its text begins.
  private func articleTitle(_ candidate: HeadingCandidate, _ lineEnd: Int) -> HeadingTitle {
    var cursor = TextCursor(candidate.label.upperBound..<max(candidate.label.upperBound, lineEnd))
    while cursor.skip(bytes.span, where: { Characters.isWhiteSpace($0) || Characters.narrowed($0) == ":" }) {}
    if let title = bracketedTitle(cursor) { return title }
    let isTitle =
      rules.hasArticleTitles && candidate.traits.isDisjoint(with: [.endsSentence, .isLong]) && !cursor.isAtEnd
    if isTitle || cursor.isAtEnd {
      return HeadingTitle.read(bytes.span, from: cursor.offset, lineEnd: cursor.end)
    }
    return .paragraph(at: cursor.offset)
  }

  /// `【立法目的】`, `（目的）` at a place.
  private func bracketedTitle(_ cursor: TextCursor) -> HeadingTitle? {
    var cursor = cursor
    guard let open = cursor.next(bytes.span), let close = Self.closing(open) else { return nil }
    let start = cursor.offset
    let limit = min(cursor.end, start + 3 * HeadingTitle.characterLimit)
    while cursor.offset < limit, let scalar = cursor.peek(bytes.span) {
      guard scalar != close else {
        let range = start..<cursor.offset
        cursor.skip(bytes.span) { _ in true }
        cursor.skipWhiteSpace(bytes.span)
        return range.isEmpty
          ? nil : .bracketed(bytes.span, range, end: cursor.offset, isRunIn: !cursor.isAtEnd)
      }
      cursor.skip(bytes.span) { _ in true }
    }
    return nil
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "【": "】"
    case "〔": "〕"
    case "（": "）"
    case "(": ")"
    case "[": "]"
    default: nil
    }
  }

  /// 第一章, and 总则 on the line below; `3.1`, and its term below; 附录A, （规范性） and the title below.
  private func titleOnNextLine(_ candidate: HeadingCandidate, _ rank: Int) -> Heading? {
    guard let number = candidate.number, number.style != .article || rules.profile == .decimal,
      number.style.isUnit || candidate.levels > 1
    else { return nil }
    var lines = LineIterator(
      bytes.span, candidate.lineEnd..<min(bytes.count, candidate.lineEnd + Self.lookahead))
    var found: Heading?
    while let line = lines.next(bytes.span) {
      if line.isBlank { continue }
      guard let title = titleAlone(in: line) else { break }
      found = Heading(candidate, title, rank: rank, lineEnd: line.next)
      guard number.style == .annex, isInBrackets(title.range) else { break }
    }
    return found
  }

  /// The title that is all of a line; nil where the line is text, or a heading of its own.
  private func titleAlone(in line: Line) -> HeadingTitle? {
    let title = HeadingTitle.read(bytes.span, from: line.content.lowerBound, lineEnd: line.content.upperBound)
    guard line.content.count <= Self.nextLineBytes, !title.isRunIn, !title.isTooLong,
      title.range.upperBound == line.content.upperBound,
      HeadingCandidate.read(bytes.span, line)?.number == nil, !Elision.isElision(bytes.span, line.content)
    else { return nil }
    return title
  }

  private func isInBrackets(_ range: Range<Int>) -> Bool {
    var cursor = TextCursor(range)
    let first = cursor.next(bytes.span).map(Characters.narrowed)
    let last = UTF8Decoding.scalar(in: bytes.span, before: range.upperBound)?.scalar
    return first == "(" && last.map(Characters.narrowed) == ")"
  }

  /// How far the next line is looked for, and how long it may be, in bytes.
  private static let lookahead = 200
  private static let nextLineBytes = 90
}
