/// The articles of a statute whose format marks 编 and 章 as headings, and leaves 第一条 an ordinary paragraph.
struct UnmarkedArticles {
  private let marks: FormatMarks
  private let scanned: [HeadingCandidate]

  /// - Parameter scanned: the lines that look like headings, whatever the format says of them.
  init(_ marks: FormatMarks, _ scanned: [HeadingCandidate]) {
    self.marks = marks
    self.scanned = scanned
  }

  /// The marked headings, with the articles among them where there is a series of these and none is marked.
  ///
  /// - Complexity: O(n log n) in the number of candidates.
  func added(to marked: [HeadingCandidate]) -> [HeadingCandidate] {
    guard !marked.contains(where: { $0.number?.style == .article }) else { return marked }
    let lines = Set(marked.map(\.lineStart))
    let articles = scanned.filter { candidate in
      candidate.number?.style == .article && !candidate.traits.contains(.readsOn)
        && !lines.contains(candidate.lineStart) && isOrdinary(candidate)
    }
    guard Self.isSeries(articles.compactMap(\.number)) else { return marked }
    let depth = 1 + (marked.compactMap(\.depth).max() ?? 0)
    return (marked + articles.map { $0.belowMarks(depth: depth) }).sorted { $0.lineStart < $1.lineStart }
  }

  /// Whether most numbers follow the one before them.
  private static func isSeries(_ numbers: [SectionNumber]) -> Bool {
    let successors = zip(numbers, numbers.dropFirst()).count { $1.follows($0) }
    return successors >= 1 && successors * 2 >= numbers.count - 1
  }

  /// Whether a line is text of the document itself, and nothing quoted or set in a table.
  private func isOrdinary(_ candidate: HeadingCandidate) -> Bool {
    switch marks.block(at: candidate.label.lowerBound)?.kind {
    case nil, .paragraph, .item: true
    case .title, .quote, .note, .preformatted, .table: false
    }
  }
}
