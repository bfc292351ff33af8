/// Finds the paragraphs that the bookmarks of a PDF name, each on the page that its bookmark leads to.
///
/// Marks that the format gives replace all that the numbering of a text says. So they are worth something only where
/// most bookmarks are found and name more than the parts of a cover.
struct BookmarkMatcher {
  /// A paragraph, or its beginning, that is a heading.
  struct Match: Equatable {
    let paragraph: Int
    let depth: Int
    /// How much of the paragraph is the heading, in characters; the rest is text behind it.
    let length: Int
  }

  private let paragraphs: [PageParagraph]
  private let folded: [FoldedParagraph]
  private let firstOfPage: [Int: Int]

  /// The headings in order, none where the bookmarks do not fit the text.
  ///
  /// - Complexity: O(n) in the paragraphs and in the bookmarks.
  static func matches(_ bookmarks: [Bookmark], _ paragraphs: [PageParagraph]) -> [Match] {
    guard bookmarks.count >= 2 else { return [] }
    let matcher = BookmarkMatcher(paragraphs)
    var matches: [Match] = []
    for bookmark in bookmarks {
      let next = matches.last.map { $0.paragraph + 1 } ?? 0
      if let match = matcher.match(bookmark, from: next) { matches.append(match) }
    }
    return matches.count >= 2 && 5 * matches.count >= 3 * bookmarks.count ? matches : []
  }

  /// So many paragraphs are looked at for a bookmark; no page that can be read has more.
  private static let reach = 300

  private init(_ paragraphs: [PageParagraph]) {
    self.paragraphs = paragraphs
    folded = paragraphs.map { FoldedParagraph($0.text) }
    firstOfPage = Dictionary(
      paragraphs.enumerated().map { ($1.page, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func match(_ bookmark: Bookmark, from next: Int) -> Match? {
    guard let page = bookmark.page, let first = firstOfPage[page] else { return nil }
    let title = FoldedParagraph(bookmark.title).signs
    guard !title.isEmpty else { return nil }
    let candidates = paragraphs.indices[max(first, next)...].prefix(Self.reach).prefix {
      paragraphs[$0].page == page
    }
    for fit in [FoldedParagraph.isWhole, FoldedParagraph.isNumbered, FoldedParagraph.beginsWith] {
      for index in candidates where paragraphs[index].kind == .text {
        guard let length = fit(folded[index])(title) else { continue }
        return Match(paragraph: index, depth: bookmark.depth, length: length)
      }
    }
    return nil
  }
}

/// The signs of a paragraph without white space, capitals and width, and where each of them stands.
struct FoldedParagraph {
  /// So many signs of a paragraph are compared.
  private static let limit = 400
  /// A number before a title has at most so many signs.
  private static let numberLimit = 12

  /// In order.
  private(set) var signs: [Character] = []
  /// For each sign the count of the characters up to and with it.
  private var ends: [Int] = []
  private let length: Int

  init(_ text: String) {
    length = text.count
    for (index, character) in text.prefix(Self.limit).enumerated() where !character.isWhitespace {
      signs.append(Self.folded(character))
      ends.append(index + 1)
    }
  }

  /// The length of the paragraph where it is the title and nothing else.
  func isWhole(_ title: [Character]) -> Int? {
    signs == title ? length : nil
  }

  /// The length of the paragraph where it is the title behind a number that the bookmark leaves out.
  func isNumbered(_ title: [Character]) -> Int? {
    let rest = signs.count - title.count
    guard title.count > 1, (1...Self.numberLimit).contains(rest),
      signs.suffix(title.count).elementsEqual(title)
    else { return nil }
    return signs.prefix(rest).contains { $0.isNumber || "、.）)章节条编篇".contains($0) } ? length : nil
  }

  /// The length of the title where the paragraph begins with it and goes on.
  func beginsWith(_ title: [Character]) -> Int? {
    guard title.count > 2, signs.count > title.count, signs.starts(with: title) else { return nil }
    // A mark that ends the heading belongs to it.
    let isEnded = "。．.：:".contains(signs[title.count])
    return ends[title.count - (isEnded ? 0 : 1)]
  }

  private static func folded(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let narrow = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return Character(narrow).lowercased().first ?? character
  }
}
