/// The lists of a page that are open at a place, and how far each has been counted.
struct HTMLLists {
  private struct List {
    /// Of the next entry, nil where entries have no numbers.
    var number: Int?
    var step = 1
    let type: String
    let end: Int
  }

  private var open: [List] = []

  /// A list begins.
  mutating func begin(_ index: Int, in tree: HTMLTree) {
    let node = tree.nodes[index]
    var list = List(
      type: tree.attribute(.type, of: index) ?? (node.tag == .ol ? "1" : ""), end: node.end)
    if node.tag == .ol {
      let start = tree.attribute(.start, of: index).flatMap { Int($0) }
      let isReversed = tree.attribute(.reversed, of: index) != nil
      list.step = isReversed ? -1 : 1
      list.number =
        start ?? (isReversed ? tree.children(of: index).count { tree.nodes[$0].tag == .li } : 1)
    }
    open.append(list)
  }

  /// Ends what ends before a node.
  mutating func end(before index: Int) {
    while let list = open.last, list.end <= index { open.removeLast() }
  }

  /// The number of an entry as its list shows it; nil where it has none.
  mutating func number(_ index: Int, in tree: HTMLTree) -> String? {
    guard let list = open.last, let next = list.number else { return nil }
    let number = tree.attribute(.value, of: index).flatMap { Int($0) } ?? next
    open[open.count - 1].number = number &+ list.step
    return ListNumber.text(number, type: list.type)
  }

  /// What stands before an entry.
  mutating func marker(_ index: Int, in tree: HTMLTree) -> [UInt8] {
    switch tree.nodes[index].tag {
    case .dt: return []
    case .dd: return Array("  ".utf8)
    default: break
    }
    if let number = number(index, in: tree) { return Array("\(number). ".utf8) }
    // A box to tick stands there already.
    let isTask =
      tree.children(of: index).first { tree.nodes[$0].tag != .text }
      .map { tree.holdsTickBox($0) } ?? false
    return isTask || tree.style(of: index).contains("list-style:none") ? [] : Array("- ".utf8)
  }
}
