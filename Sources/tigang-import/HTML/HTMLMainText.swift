/// Where the main text of a page stands.
struct HTMLMainText {
  /// The nodes of the main text; what comes before is front matter, what comes behind is back matter.
  private(set) var range: Range<Int>
  private let tree: HTMLTree
  /// For each node the bytes of text within it that is no link and in nothing that stands aside.
  private var weights: [Int]
  /// For each node the bytes of text of links within it.
  private var linkWeights: [Int]
  /// Whether what readers have said of a text stands beside it; on a page of nothing else it is the text.
  private var setsCommentsAside = true

  /// The nodes of all headings.
  private let headings: [Int]

  /// Takes what the page marks as its main text, else the smallest element that has nearly all of the running text.
  ///
  /// - Complexity: O(n) in the number of nodes, but for words in names of classes.
  init(_ tree: HTMLTree) {
    self.tree = tree
    weights = Array(repeating: 0, count: tree.nodes.count)
    linkWeights = weights
    range = 0..<tree.nodes.count
    headings = tree.nodes.indices.filter { tree.nodes[$0].tag.headingDepth != nil }
    weigh()
    if let total = weights.first, total < Self.leastText {
      setsCommentsAside = false
      weights = Array(repeating: 0, count: tree.nodes.count)
      linkWeights = weights
      weigh()
    }
    // A page in frames has no text of its own.
    if tree.first(.frame) != nil { return }
    guard let body = tree.first(.body) ?? (tree.nodes.isEmpty ? nil : 0) else { return }
    if let main = marked() {
      range = trimmed(main) { standsAside($0) }
    } else {
      range = trimmed(densest(within: body)) { standsAside($0) || leadsElsewhere($0) }
    }
  }

  /// Adds up text, from the leaves to the root.
  private mutating func weigh() {
    var parents: [Int] = []
    var linkEnd = 0
    var asideEnd = 0
    for index in tree.nodes.indices {
      while let parent = parents.last, tree.nodes[parent].end <= index {
        finish(parents.removeLast(), parents.last)
      }
      let node = tree.nodes[index]
      if node.tag == .text {
        let count = tree.bytes(of: index).count { !BlockText.isWhiteSpace($0) }
        if index < linkEnd { linkWeights[index] = count } else if index >= asideEnd { weights[index] = count }
        if let parent = parents.last { add(index, to: parent) }
        continue
      }
      if node.tag == .img, index >= asideEnd {
        weights[index] = tree.attribute(.alt, of: index)?.utf8.count ?? 0
      }
      if node.tag == .a { linkEnd = max(linkEnd, node.end) }
      if node.tag.isUnseen || standsAside(index) || tree.isHidden(index) {
        asideEnd = max(asideEnd, node.end)
      }
      parents.append(index)
    }
    while let last = parents.popLast() { finish(last, parents.last) }
  }

  private mutating func finish(_ index: Int, _ parent: Int?) {
    if let parent { add(index, to: parent) }
  }

  private mutating func add(_ index: Int, to parent: Int) {
    weights[parent] += weights[index]
    linkWeights[parent] += linkWeights[index]
  }

  /// The element that the page says holds its main text, if it has a fair part of the text.
  private func marked() -> Int? {
    let total = weights.first ?? 0
    func heaviest(_ isWanted: (Int) -> Bool) -> Int? {
      tree.nodes.indices.filter { tree.nodes[$0].tag != .text && isWanted($0) }.max {
        weights[$0] < weights[$1]
      }
    }
    if let main = heaviest({ tree.nodes[$0].tag == .main || tree.attribute(.role, of: $0) == "main" }),
      weights[main] * 4 >= total, weights[main] > 0
    {
      // One article in it is narrower still.
      return article(within: main, total: weights[main]) ?? main
    }
    return article(within: 0, total: total)
  }

  private func article(within index: Int, total: Int) -> Int? {
    let articles = (index..<tree.nodes[index].end).filter { tree.nodes[$0].tag == .article }
    guard let heaviest = articles.max(by: { weights[$0] < weights[$1] }), weights[heaviest] > 0,
      weights[heaviest] * 5 >= total * 4
    else { return nil }
    return heaviest
  }

  /// Goes into whatever child has nearly all text, as long as what is left beside it is no text of the document.
  private func densest(within body: Int) -> Int {
    var current = body
    while true {
      let children = tree.children(of: current).filter { tree.nodes[$0].tag != .text }
      guard let child = children.max(by: { weights[$0] < weights[$1] }), canHoldText(child),
        weights[child] * 10 >= weights[current] * 9, weights[child] > 0,
        !children.contains(where: { $0 != child && isText($0) }), holdsHeadings(child, of: current)
      else { return current }
      current = child
    }
  }

  /// False where an element has none of the headings, of which there are several.
  private func holdsHeadings(_ child: Int, of parent: Int) -> Bool {
    func count(_ index: Int) -> Int {
      headings.partitioningIndex { $0 >= tree.nodes[index].end } - headings.partitioningIndex { $0 >= index }
    }
    return count(parent) < 2 || count(child) > 0
  }

  private func canHoldText(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .div, .section, .article, .main, .center, .form, .table, .tbody, .tr, .td, .body, .fieldset, .other:
      true
    default: false
    }
  }

  /// Whether an element beside the main one belongs to the document: it has a heading that leads to text.
  private func isText(_ index: Int) -> Bool {
    if standsAside(index) || tree.nodes[index].tag == .header || isMostlyLinks(index) { return false }
    return (index..<tree.nodes[index].end).contains { inner in
      tree.nodes[inner].tag.headingDepth.map { $0 > 1 } ?? false
    }
  }

  private func isMostlyLinks(_ index: Int) -> Bool {
    linkWeights[index] > weights[index]
  }

  /// Whether an element is navigation, a footer, a notice or the like.
  private func standsAside(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    if node.tag.isAside { return !tree.isContents(index) }
    guard node.tag != .text, node.tag != .body, node.tag != .html, !node.range.isEmpty else { return false }
    switch tree.attribute(.role, of: index) {
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog":
      return true
    default: break
    }
    guard canHoldText(index) || node.tag == .ul else { return false }
    let words = [tree.attribute(.id, of: index), tree.attribute(.class, of: index)].compactMap {
      $0?.lowercased()
    }
    return words.contains { word in
      word.utf8.split { !(0x61...0x7A).contains($0) }.contains { part in
        let part = String(Substring(part))
        return Self.asideWords.contains(part) || setsCommentsAside && Self.commentWords.contains(part)
      }
    }
  }

  /// What elements of a page are called that stand beside its text.
  private static let asideWords: Set<String> = [
    "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "menu", "sidebar",
    "footer", "foot",
    "cookie", "cookies", "consent", "share", "related", "pagination", "advert", "ads", "copyright",
  ]

  /// What elements are called that hold what readers have said, and where they can say it.
  private static let commentWords: Set<String> = ["comments", "commentlist", "respond", "disqus"]
  /// What a text has at least beside its comments, in bytes.
  private static let leastText = 600

  /// A range of nodes without what is no main text at both ends of it, and what is nothing beside that.
  private func trimmed(_ main: Int, where isAside: (Int) -> Bool) -> Range<Int> {
    func isNothing(_ child: Int) -> Bool {
      weights[child] == 0 && linkWeights[child] == 0 || isAside(child)
    }
    let children = tree.children(of: main)
    guard let first = children.first(where: { !isNothing($0) }),
      let last = children.last(where: { !isNothing($0) })
    else { return main..<tree.nodes[main].end }
    let end = last == children.last ? tree.nodes[main].end : tree.nodes[last].end
    return (first == children.first ? main : first)..<end
  }

  /// Whether an element is a block of links.
  private func leadsElsewhere(_ index: Int) -> Bool {
    let tag = tree.nodes[index].tag
    return tag != .p && tag.headingDepth == nil && linkWeights[index] > 4 * weights[index]
  }
}

extension HTMLTree {
  /// Whether an element is the document's own table of contents.
  func isContents(_ index: Int) -> Bool {
    guard nodes[index].tag != .text, !nodes[index].range.isEmpty else { return false }
    if let role = attribute(.role, of: index), role == "doc-toc" { return true }
    if let type = attribute(.epubType, of: index), type.split(separator: " ").contains("toc") { return true }
    let names = [attribute(.id, of: index), attribute(.class, of: index)].compactMap { $0?.lowercased() }
    return names.contains { $0 == "toc" || $0 == "table-of-contents" || $0 == "tableofcontents" }
  }
}
