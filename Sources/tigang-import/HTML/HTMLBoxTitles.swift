/// Headings that head no section: the title of a box with a remark (`Note`, `Tip`), and who wrote a book. DocBook makes
/// them `h3`.
enum HTMLBoxTitles {
  /// The headings of a page that are to be paragraphs.
  ///
  /// - Complexity: O(n), as boxes that lie in each other are looked at once.
  static func demoted(in tree: HTMLTree) -> [Int] {
    var demoted: [Int] = []
    var boxEnd = 0
    for index in tree.nodes.indices {
      if let depth = tree.nodes[index].tag.headingDepth {
        if depth > 1, has(tree, index, .class, in: authorClasses) { demoted.append(index) }
      } else if index >= boxEnd, isBox(tree, index) {
        boxEnd = tree.nodes[index].end
        if let title = onlyTitle(tree, index..<boxEnd) { demoted.append(title) }
      }
    }
    return demoted
  }

  private static let boxes: Set<String> = [
    "note", "tip", "warning", "caution", "important", "admonition", "callout",
  ]
  private static let boxRoles: Set<String> = ["note", "doc-tip", "doc-notice", "tip", "notice", "help"]
  private static let authorClasses: Set<String> = [
    "author", "editor", "othercredit", "corpauthor", "subtitle", "releaseinfo", "pubdate", "edition",
  ]
  /// A box with a remark has a heading of this depth at least; else it may be the whole page.
  private static let leastDepth = 3

  private static func isBox(_ tree: HTMLTree, _ index: Int) -> Bool {
    has(tree, index, .class, in: boxes) || has(tree, index, .role, in: boxRoles)
      || has(tree, index, .epubType, in: boxRoles)
  }

  private static func has(
    _ tree: HTMLTree, _ index: Int, _ name: HTMLTree.AttributeName, in words: Set<String>
  ) -> Bool {
    guard let value = tree.attribute(name, of: index) else { return false }
    return value.split(whereSeparator: \.isWhitespace).contains { words.contains(String($0)) }
  }

  /// The heading of a box that is its only one and stands before all its text.
  private static func onlyTitle(_ tree: HTMLTree, _ box: Range<Int>) -> Int? {
    let headings = box.filter { tree.nodes[$0].tag.headingDepth != nil }
    guard headings.count == 1, let depth = tree.nodes[headings[0]].tag.headingDepth, depth >= leastDepth,
      tree.isBlank(box.lowerBound..<headings[0])
    else { return nil }
    return headings[0]
  }
}
