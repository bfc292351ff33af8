import OutlineModel

/// The items that the tree shows below their sections, read as far as they come into view.
struct TreeItems: Sendable {
  /// The items of a longer own text, in bytes, are not shown: nobody walks through them in a tree.
  private static let longestText = 1 << 18

  private let document: Document
  private var known: [Int: [Item]] = [:]

  init(_ document: Document) {
    self.document = document
  }

  /// The items of a section, without those that say nothing: the only paragraph of an article.
  ///
  /// - Complexity: O(1) where they are remembered, else O(n) in the bytes of the section's own text.
  func items(of section: Int) -> [Item] {
    known[section] ?? read(section)
  }

  /// Reads the items of sections that come into view, to have them at hand.
  mutating func remember(_ sections: some Sequence<Int>) {
    for section in sections where known[section] == nil { known[section] = read(section) }
  }

  private func read(_ section: Int) -> [Item] {
    guard document.outline[section].ownText.count <= Self.longestText else { return [] }
    let items = ItemReader.items(of: section, in: document)
    let paragraphs = items.count { $0.kind == .paragraph }
    return paragraphs > 1 ? items : items.filter { $0.kind != .paragraph }
  }
}

/// A row of the tree: that of a section, or of an item below it.
struct TreePlace: Equatable, Comparable, Sendable {
  /// Among the sections that are to be seen.
  var row: Int
  /// Which item of the section; nil for the section itself.
  var item: Int?

  /// The order from the top of the tree down.
  static func < (first: TreePlace, second: TreePlace) -> Bool {
    (first.row, first.item ?? -1) < (second.row, second.item ?? -1)
  }
}

extension Reading {
  /// The items shown below the section of a row; none where they are not shown, or the section is closed.
  ///
  /// In a sparse tree they are those with hits.
  func items(atRow row: Int) -> [Item] {
    guard let items else { return [] }
    let section = tree.section(atRow: row)
    if tree.hasChildren(section) && !tree.isOpen(section) { return [] }
    guard let hits = tree.hits else { return items.items(of: section) }
    return items.items(of: section).filter { !hits.indices(in: $0.range.range).isEmpty }
  }

  /// The place of the tree's cursor.
  var cursor: TreePlace {
    let row = tree.row(of: current)
    guard let item = currentItem, tree.section(atRow: row) == current, item < items(atRow: row).count else {
      return TreePlace(row: row)
    }
    return TreePlace(row: row, item: item)
  }

  /// The place so many rows further on (or back, where negative), at most the first or the last one.
  ///
  /// - Complexity: O(k) for k rows where items are shown, else O(1).
  func place(_ start: TreePlace, movedBy rows: Int) -> TreePlace {
    guard items != nil else {
      return TreePlace(row: min(max(0, start.row + rows), tree.rows.count - 1))
    }
    var place = start
    for _ in 0..<abs(rows) {
      guard let next = rows > 0 ? self.place(behind: place) : self.place(before: place) else { break }
      place = next
    }
    return place
  }

  /// The place at the top of the pane; its section where the item is no longer shown.
  var treeTop: TreePlace {
    let row = min(tree.top.row, tree.rows.count - 1)
    return TreePlace(row: row, item: tree.top.item.flatMap { $0 < items(atRow: row).count ? $0 : nil })
  }

  /// The last item of the last section; nil where there is none.
  var lastItem: Int? {
    let items = items(atRow: tree.rows.count - 1).count
    return items > 0 ? items - 1 : nil
  }

  /// So many places, as far as there are any, from one on.
  func places(from start: TreePlace, count: Int) -> [TreePlace] {
    let places = sequence(first: start) { self.place(behind: $0) }
    return Array(places.prefix(count))
  }

  private func place(behind place: TreePlace) -> TreePlace? {
    let next = place.item.map { $0 + 1 } ?? 0
    if next < items(atRow: place.row).count { return TreePlace(row: place.row, item: next) }
    return place.row + 1 < tree.rows.count ? TreePlace(row: place.row + 1) : nil
  }

  private func place(before place: TreePlace) -> TreePlace? {
    if let item = place.item { return TreePlace(row: place.row, item: item > 0 ? item - 1 : nil) }
    guard place.row > 0 else { return nil }
    let items = items(atRow: place.row - 1).count
    return TreePlace(row: place.row - 1, item: items > 0 ? items - 1 : nil)
  }

  /// Reads the items of all rows that can come into view within so many rows of the cursor, the top and the end.
  mutating func rememberItems(within rows: Int) {
    guard var items else { return }
    let last = tree.rows.count - 1
    for row in [tree.row(of: current), min(tree.top.row, last), last] {
      items.remember((max(0, row - rows)...min(last, row + rows)).map { tree.section(atRow: $0) })
    }
    self.items = items
  }
}

extension Document {
  /// No more of an item is taken for its first words.
  private static let captionBytes = 400

  /// The label of an item and the first words behind it, in one line.
  func caption(of item: Item) -> String {
    let start = item.range.lowerBound
    let end = min(item.range.upperBound, source.lineContent(at: start).upperBound, start + Self.captionBytes)
    return source.string(start..<max(start, end))
  }
}
