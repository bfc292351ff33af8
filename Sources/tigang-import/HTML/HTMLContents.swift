import MarkedText

/// The table of contents that a page or the navigation of a book has.
struct HTMLContents {
  /// A place that it names.
  struct Entry {
    /// The link, or what names a group of entries.
    let index: Int
    /// What it says.
    let words: String
    /// From 1.
    let depth: Int
  }

  /// In order.
  private(set) var entries: [Entry] = []

  /// Reads links in lists within each other, and links without lists as entries of the first depth.
  init(_ tree: HTMLTree, _ root: Int) {
    var lists: [Int] = []
    var entryEnd = 0
    for index in root + 1..<max(root + 1, tree.nodes[root].end) {
      while let last = lists.last, tree.nodes[last].end <= index { lists.removeLast() }
      let tag = tree.nodes[index].tag
      if tag == .ol || tag == .ul { lists.append(index) }
      guard index >= entryEnd, tag == .a || !lists.isEmpty && Self.isLabel(tree, index) else { continue }
      let words = Self.words(tree, index)
      guard !words.isEmpty else { continue }
      entryEnd = tree.nodes[index].end
      entries.append(Entry(index: index, words: words, depth: max(1, lists.count)))
    }
  }

  /// The entries as blocks.
  func blocks(_ tree: HTMLTree) -> [MarkedBlock] {
    entries.map { entry in
      let indent = [UInt8](repeating: 0x20, count: 2 * min(entry.depth - 1, 20))
      let text = indent + Array(entry.words.utf8)
      var block = MarkedBlock(
        .paragraph, text, depth: entry.depth, part: .contents, line: tree.nodes[entry.index].line)
      if let target = tree.attribute(.href, of: entry.index) {
        block.spans = [MarkedText.Span(kind: .link, range: indent.count..<text.count, target: target)]
      }
      return block
    }
  }

  /// What an entry says: of MediaWiki's without the number, which the text has nowhere.
  private static func words(_ tree: HTMLTree, _ index: Int) -> String {
    let title = (index..<tree.nodes[index].end).first { tree.attribute(.class, of: $0) == "toctext" }
    return tree.words(in: title ?? index)
  }

  /// Whether an element names a group of entries that itself leads nowhere.
  private static func isLabel(_ tree: HTMLTree, _ index: Int) -> Bool {
    guard tree.nodes[index].tag == .other,
      tree.nodes[index - 1].tag == .li || tree.nodes[index - 1].tag == .text
    else { return false }
    let inner = index..<tree.nodes[index].end
    return !inner.contains { tree.nodes[$0].tag == .a } && inner.contains { tree.nodes[$0].tag == .text }
  }
}
