/// Which numbers of a document belong to one series, and so should follow each other.
///
/// Siblings of one style are a series. Whether a series runs on through the parents (as articles do through
/// chapters, and chapters sometimes through sub-parts) is decided from the document: by what most of the
/// numbers do that come first behind a boundary of the same kind.
struct NumberSeries {
  /// For each section the first one of its series; -1 where it has no number.
  private(set) var heads: [Int32]
  private let outline: Outline

  /// - Complexity: O(n) in the number of sections.
  init(_ document: Document) {
    outline = document.outline
    heads = Array(repeating: -1, count: outline.count)
    var groups = SiblingGroups(document)
    for index in outline.sections.indices { heads[index] = groups.head(of: index) }
    link(groups.firsts)
  }

  /// The members of some series, in the order of the document, by their heads.
  func members(of wanted: Set<Int32>) -> [Int32: [Int]] {
    guard !wanted.isEmpty else { return [:] }
    var members: [Int32: [Int]] = [:]
    for index in heads.indices where wanted.contains(heads[index]) {
      members[heads[index], default: []].append(index)
    }
    return members
  }
}

extension NumberSeries {
  /// Joins groups of siblings whose series runs on.
  private mutating func link(_ firsts: [SiblingGroups.First]) {
    let boundaries = firsts.map { Boundary(style: $0.style, crossed: crossedStyle($0)) }
    var votes: [Boundary: Int] = [:]
    for (first, boundary) in zip(firsts, boundaries) {
      votes[boundary, default: first.style == .article ? 1 : 0] += 2 * vote(first)
    }
    // Heads come in order, so that what a head is joined to is settled before it.
    var joined = Array(0..<Int32(outline.count))
    for (first, boundary) in zip(firsts, boundaries) where votes[boundary, default: 0] > 0 {
      joined[first.section] = joined[Int(heads[first.predecessor])]
    }
    for index in heads.indices where heads[index] >= 0 { heads[index] = joined[Int(heads[index])] }
  }

  /// 1 where a number goes on from the one before it, -1 where it begins again, 0 where it does neither.
  private func vote(_ first: SiblingGroups.First) -> Int {
    guard let number = outline[first.section].number, let before = outline[first.predecessor].number else {
      return 0
    }
    if number.value > 1, number.continues(before) { return 1 }
    return number.value <= 1 ? -1 : 0
  }

  /// The style of the outermost section that begins between the predecessor and a section.
  private func crossedStyle(_ first: SiblingGroups.First) -> NumberStyle? {
    var crossed = first.section
    while let parent = outline[crossed].parent, !outline.subtree(of: parent).contains(first.predecessor) {
      crossed = parent
    }
    return outline[crossed].number?.style
  }

  private struct Boundary: Hashable {
    let style: NumberStyle
    let crossed: NumberStyle?
  }
}

extension SectionNumber {
  /// Whether nothing is missing between another number and this one, insertions (之六) aside.
  func continues(_ other: SectionNumber) -> Bool {
    if value == other.value { return (suffix ?? 0) > (other.suffix ?? 0) }
    return value == other.value + 1
  }
}
