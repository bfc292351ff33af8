/// The links that generators of pages put into headings and beside them, which lead to the heading itself: `¶`, `#`,
/// `Link to this section`. They are no words of the heading.
struct Permalinks {
  /// In order, none within another.
  private(set) var links: [Int] = []
  private let tree: HTMLTree
  /// For what a link to its own heading says, behind other words, the first of these words; nil where they differ.
  private var wordsBefore: [String: String?] = [:]
  /// Such links.
  private var worded: [Int] = []

  /// - Complexity: O(n) in the number of nodes.
  init(_ tree: HTMLTree) {
    self.tree = tree
    var index = 0
    while index < tree.nodes.count {
      guard tree.nodes[index].tag.headingDepth != nil else {
        index += 1
        continue
      }
      read(index)
      index = tree.nodes[index].end
    }
    // A word of the heading itself can be such a link; what stands in several headings is none.
    links = (links + worded.filter { wordsBefore[tree.words(in: $0)] == .some(nil) }).sorted()
  }

  /// Notes the links of a heading.
  private mutating func read(_ heading: Int) {
    let inner = heading + 1..<tree.nodes[heading].end
    var all: [Int] = []
    for index in inner where tree.nodes[index].tag == .a && index >= all.last.map({ tree.nodes[$0].end }) ?? 0
    {
      if tree.attribute(.href, of: index)?.contains("#") == true { all.append(index) }
    }
    let beside = linkBehind(inner.upperBound)
    guard !all.isEmpty || beside != nil else { return }
    let names = self.names(heading)
    if let beside, leads(beside, to: names) { links.append(beside) }
    let own = Set(all.filter { leads($0, to: names) })
    let words = Self.letters(tree.words(in: heading))
    guard own.reduce(0, { $0 + Self.letters(tree.words(in: $1)) }) < words else { return }
    for link in all where !tree.isReferenceToNote(link) {
      let said = tree.words(in: link)
      if Self.letters(said) == 0 {
        // These lead to notes.
        if said.contains(where: "*†‡".contains) { continue }
        links.append(link)
      } else if own.contains(link), tree.isBlank(tree.nodes[link].end..<inner.upperBound) {
        if isCalledSo(link) { links.append(link) } else { noteWords(link, in: heading) }
      }
    }
  }

  /// Notes a link with words at the end of a heading.
  private mutating func noteWords(_ link: Int, in heading: Int) {
    worded.append(link)
    let said = tree.words(in: link)
    let before = String(tree.words(in: heading).dropLast(said.count))
    if let first = wordsBefore[said] {
      if first != before { wordsBefore[said] = .some(nil) }
    } else {
      wordsBefore[said] = before
    }
  }

  /// The link that stands directly behind an element.
  private func linkBehind(_ end: Int) -> Int? {
    var index = end
    while index < tree.nodes.count, tree.nodes[index].tag == .text, tree.isBlank(index..<index + 1) {
      index += 1
    }
    return index < tree.nodes.count && tree.nodes[index].tag == .a ? index : nil
  }

  /// What can be said to lead to a heading: the names of it, of what is in it, and of what begins with it.
  private func names(_ heading: Int) -> Set<String> {
    var names: Set<String> = []
    func add(_ index: Int) {
      for name in [tree.attribute(.id, of: index), tree.attribute(.name, of: index)] {
        if let name, !name.isEmpty { names.insert(name) }
      }
    }
    for index in heading..<tree.nodes[heading].end { add(index) }
    for index in (max(0, heading - Self.nodesBefore)..<heading).reversed() {
      guard tree.isBlank(index..<index + 1) else { break }
      add(index)
    }
    return names
  }

  /// So many nodes before a heading are asked for names.
  private static let nodesBefore = 12

  /// Whether a link leads to one of some names.
  private func leads(_ link: Int, to names: Set<String>) -> Bool {
    guard let target = tree.attribute(.href, of: link), let sign = target.lastIndex(of: "#") else {
      return false
    }
    let name = target[target.index(after: sign)...]
    // GitHub prefixes the names on a page, and not the links to them.
    return !name.isEmpty
      && [String(name), EPUBPath.decoded(name), "user-content-\(name)"].contains(where: names.contains)
  }

  /// Whether the class of a link says what it is: `headerlink`, `hash-link`, `anchor`.
  private func isCalledSo(_ link: Int) -> Bool {
    guard let name = tree.attribute(.class, of: link)?.lowercased() else { return false }
    return name.contains("anchor") || name.contains("link")
  }

  /// How many letters, ideographs and digits a text has.
  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
