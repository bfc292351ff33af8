/// Finds the headings that the bookmarks of a PDF name, each on the page that its bookmark leads to.
///
/// Marks that the format gives replace all that the numbering of a text says. So they are worth something only where
/// most bookmarks are found and name more than the parts of a cover.
struct BookmarkMatcher {
  /// A heading: paragraphs, of the last one perhaps only the beginning.
  struct Match: Equatable {
    /// The number and the words of a heading can be printed apart, and so can the lines of a long title.
    var paragraphs: Range<Int>
    let depth: Int
    /// How much of the last paragraph is the heading, in characters; the rest is text behind it.
    var length: Int
  }

  private let paragraphs: [PageParagraph]
  private let folded: [FoldedParagraph]
  private let firstOfPage: [Int: Int]
  /// The height that most of the text has.
  private let textHeight: Double

  /// The headings in order, none where the bookmarks do not fit the text.
  ///
  /// - Complexity: O(n) in the paragraphs and in the bookmarks.
  static func matches(_ bookmarks: [Bookmark], _ paragraphs: [PageParagraph]) -> [Match] {
    guard bookmarks.count >= 2 else { return [] }
    let matcher = BookmarkMatcher(paragraphs)
    var matches: [Match] = []
    for bookmark in bookmarks {
      let next = matches.last?.paragraphs.upperBound ?? 0
      if let match = matcher.match(bookmark, from: next) { matches.append(match) }
    }
    guard matches.count >= 2, 5 * matches.count >= 3 * bookmarks.count else { return [] }
    return matcher.completed(matches)
  }

  /// So many paragraphs are looked at for a bookmark; no page that can be read has more.
  private static let reach = 300
  /// A heading is printed in so many paragraphs at most.
  private static let parts = 4
  /// What is printed so much larger than the text is no text.
  private static let large = 1.15

  private init(_ paragraphs: [PageParagraph]) {
    self.paragraphs = paragraphs
    folded = paragraphs.map { FoldedParagraph($0.text) }
    firstOfPage = Dictionary(
      paragraphs.enumerated().map { ($1.page, $0) }, uniquingKeysWith: { first, _ in first })
    var weights: [Double: Int] = [:]
    for paragraph in paragraphs { weights[paragraph.height, default: 0] += paragraph.text.utf8.count }
    textHeight = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  private func match(_ bookmark: Bookmark, from next: Int) -> Match? {
    guard let page = bookmark.page, let first = firstOfPage[page] else { return nil }
    let title = FoldedParagraph(bookmark.title).signs
    guard !title.isEmpty else { return nil }
    let candidates = paragraphs.indices[max(first, next)...].prefix(Self.reach).prefix {
      paragraphs[$0].page == page
    }
    // A number that the page does not have before the words, or has elsewhere.
    let words = ChapterNumber.words(behindNumberOf: bookmark.title).map { FoldedParagraph($0).signs } ?? []
    let steps = [([whole, numbered], title), ([beginning], title), ([whole], words)]
    for (ways, title) in steps where !title.isEmpty {
      let fits = ways.flatMap { way in candidates.compactMap { way(title[...], $0) } }
      // What is said of a title in the text is in smaller print.
      let height = fits.map { paragraphs[$0.paragraphs.lowerBound].height }.max()
      let best = fits.first { paragraphs[$0.paragraphs.lowerBound].height == height }
      if let best { return Match(paragraphs: best.paragraphs, depth: bookmark.depth, length: best.length) }
    }
    return nil
  }

  private typealias Fit = (paragraphs: Range<Int>, length: Int)

  /// The paragraphs from an index on that are together the title and nothing else.
  private func whole(_ title: ArraySlice<Character>, _ index: Int) -> Fit? {
    var rest = title
    for part in index..<min(index + Self.parts, paragraphs.count) {
      guard isOfHeading(part, with: index), rest.starts(with: folded[part].signs) else { return nil }
      rest = rest.dropFirst(folded[part].signs.count)
      // With a colon it introduces what follows.
      if rest.isEmpty {
        return folded[part].endsWithColon ? nil : (index..<(part + 1), paragraphs[part].text.count)
      }
    }
    return nil
  }

  private func numbered(_ title: ArraySlice<Character>, _ index: Int) -> Fit? {
    guard paragraphs[index].kind == .text else { return nil }
    return folded[index].isNumbered(title).map { (index..<(index + 1), $0) }
  }

  private func beginning(_ title: ArraySlice<Character>, _ index: Int) -> Fit? {
    guard paragraphs[index].kind == .text else { return nil }
    return folded[index].beginsWith(title).map { (index..<(index + 1), $0) }
  }

  private func isOfHeading(_ part: Int, with index: Int) -> Bool {
    paragraphs[part].kind == .text && paragraphs[part].page == paragraphs[index].page
      && !folded[part].signs.isEmpty
  }

  /// Headings with the number that stands above their words, or the words that stand below their number, where the
  /// bookmark names only one of both.
  private func completed(_ matches: [Match]) -> [Match] {
    var matches = matches
    for index in matches.indices {
      let range = matches[index].paragraphs
      let start = index > 0 ? matches[index - 1].paragraphs.upperBound : 0
      let end = index + 1 < matches.count ? matches[index + 1].paragraphs.lowerBound : paragraphs.count
      let before = range.lowerBound - 1
      if ChapterNumber.isAlone(paragraphs[range.lowerBound].text) {
        guard range.count == 1 else { continue }
        let words = (range.upperBound..<end).prefix(Self.parts - 1).prefix {
          isOfHeading($0, with: range.lowerBound) && paragraphs[$0].height > Self.large * textHeight
            && !OutlineNumber.begins(paragraphs[$0].text)
        }
        guard let last = words.last else { continue }
        matches[index].paragraphs = range.lowerBound..<(last + 1)
        matches[index].length = paragraphs[last].text.count
      } else if before >= start, isOfHeading(before, with: range.lowerBound),
        ChapterNumber.isAlone(paragraphs[before].text), !hasNumber(paragraphs[range.lowerBound].text)
      {
        matches[index].paragraphs = before..<range.upperBound
      }
    }
    return matches
  }

  private func hasNumber(_ title: String) -> Bool {
    ChapterNumber.words(behindNumberOf: title) != nil || OutlineNumber.begins(title)
  }
}
