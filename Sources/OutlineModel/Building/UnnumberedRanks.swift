/// The places of headings without a number among the levels of a document.
///
/// They stand at the top, but for 附则 directly above articles that nothing else holds, which stands above them,
/// and for what closes a document behind its annexes, which stands beside these.
struct UnnumberedRanks {
  private let bytes: [UInt8]
  /// The highest rank of a number, annexes left out.
  private let top: Int?

  /// - Complexity: O(n) in the number of headings.
  init(_ bytes: [UInt8], _ rules: NumberingRules, of headings: [Heading]) {
    self.bytes = bytes
    top = headings.lazy.compactMap { heading in
      guard let style = heading.number?.style, style != .annex else { return nil }
      return style == .decimal ? rules.rank(ofPathWith: 1) : heading.rank
    }.min()
  }

  /// The headings of contents or body with the places of those without a number or a depth.
  ///
  /// - Complexity: O(n) in the number of headings.
  func ranked(_ headings: [Heading]) -> [Heading] {
    guard let top, headings.contains(where: { $0.number == nil }) else { return headings }
    var annex: Int?
    return headings.indices.map { index in
      let heading = headings[index]
      if heading.isAnnex {
        annex = heading.rank
      } else if heading.number == nil, heading.candidate.depth == nil {
        let title = heading.title.range
        if let annex, HeadingWord.isClosing(bytes.span, title) { return heading.ranked(annex) }
        let holdsArticles = HeadingWord.isSupplement(bytes.span, title) && isArticle(headings, index + 1, top)
        return heading.ranked(holdsArticles ? top - 1 : top)
      }
      return heading
    }
  }

  /// Whether a heading is an article that nothing stands above.
  private func isArticle(_ headings: [Heading], _ index: Int, _ top: Int) -> Bool {
    index < headings.count && headings[index].number?.style == .article && headings[index].rank == top
  }
}

extension Heading {
  /// Whether it heads what is appended.
  fileprivate var isAnnex: Bool { number?.style == .annex || candidate.traits.contains(.isAnnexWord) }
}
