/// A heading of the contents or of the body: a candidate that was ruled to be one, with its title.
struct Heading {
  let candidate: HeadingCandidate
  let title: HeadingTitle
  /// Its place among the levels of the document, 0 at the top.
  let rank: Int
  /// Where its line ends; behind the next line where the title stands there.
  let lineEnd: Int

  init(_ candidate: HeadingCandidate, _ title: HeadingTitle, rank: Int, lineEnd: Int? = nil) {
    self.candidate = candidate
    self.title = title
    self.rank = rank
    self.lineEnd = lineEnd ?? candidate.lineEnd
  }

  var number: SectionNumber? { candidate.number }
  var label: Range<Int> { candidate.label }
  var lineStart: Int { candidate.lineStart }

  /// Where the own text begins: behind a run-in title (behind the number where the title is too long), else on
  /// the next line.
  var ownTextStart: Int {
    if title.isTooLong { return title.range.lowerBound }
    return title.isRunIn ? title.end : lineEnd
  }

  /// The title as the outline shows it: none where what stands there is a paragraph.
  var shownTitle: Range<Int> {
    title.isTooLong ? title.range.lowerBound..<title.range.lowerBound : title.range
  }

  /// The same heading with a title that goes on in a further line.
  func extended(_ bytes: [UInt8], to end: Int) -> Heading {
    let title = HeadingTitle.read(bytes.span, from: title.range.lowerBound, lineEnd: end)
    return Heading(candidate, title, rank: rank, lineEnd: lineEnd)
  }

  /// The same heading at another place among the levels.
  func ranked(_ rank: Int) -> Heading {
    Heading(candidate, title, rank: rank, lineEnd: lineEnd)
  }

  /// Whether another heading has the same number, or the same path of numbers.
  func hasNumber(of other: Heading, _ bytes: [UInt8]) -> Bool {
    number == other.number && NumberKey(self, bytes) == NumberKey(other, bytes)
  }
}

/// What the numbers of two headings are compared by: the number, and all of its path.
struct NumberKey: Hashable {
  private let number: SectionNumber
  private let path: NumberPath?

  /// Nil for a heading without a number.
  init?(_ heading: Heading, _ bytes: [UInt8]) {
    guard let number = heading.number else { return nil }
    self.number = number
    path = number.style == .decimal ? NumberPath(bytes.span, label: heading.label) : nil
  }
}
