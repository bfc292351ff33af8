/// Tells series that stand with the newest first from others: 1.2.26, 1.2.25, 1.1.9.
struct FallingSeries {
  private struct Group: Hashable {
    let parent: Int?
    let style: NumberStyle
  }

  private let document: Document
  private var outline: Outline { document.outline }
  /// Whether the siblings of one style are three or more, each with a lower number than the one before.
  private var fallingGroups: [Group: Bool] = [:]

  init(_ document: Document) {
    self.document = document
  }

  /// Whether the members of a series fall from the first to the last, as all their siblings of that style do.
  ///
  /// - Complexity: O(k) for k members, O(n) more for n siblings that were not asked for before.
  mutating func holds(_ members: [Int]) -> Bool {
    guard let first = members.first, let style = outline[first].number?.style,
      zip(members, members.dropFirst()).allSatisfy({ isBehind($0, $1) })
    else { return false }
    let group = Group(parent: outline[first].parent, style: style)
    if let known = fallingGroups[group] { return known }
    let isFalling = isFalling(group)
    fallingGroups[group] = isFalling
    return isFalling
  }

  private func isBehind(_ section: Int, _ other: Int) -> Bool {
    guard let number = outline[section].number, let before = outline[other].number else { return false }
    return number.isBehind(before)
  }

  private func isFalling(_ group: Group) -> Bool {
    var before: [Int]?
    var count = 0
    for section in outline.children(of: group.parent) where outline[section].number?.style == group.style {
      let path = path(of: section)
      if let before, !path.lexicographicallyPrecedes(before) { return false }
      before = path
      count += 1
    }
    return count > 2
  }

  /// The numbers of a label with full stops, `1.2.3`; else its number and the suffix of that.
  private func path(of section: Int) -> [Int] {
    guard let number = outline[section].number else { return [] }
    guard number.style == .decimal else { return [number.value, number.suffix ?? 0] }
    var path = [0]
    for byte in outline[section].label.range.map({ document.source.paragraphBytes[$0] }) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        path[path.count - 1] = (path[path.count - 1] &* 10 &+ Int(byte & 15)) & 0xFFFF_FFFF
      default: path.append(0)
      }
    }
    return path
  }
}
