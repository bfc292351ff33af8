import OutlineModel

/// Which sections of the tree are open, and which rows that makes.
struct TreeState: Sendable {
  private var outline: Outline
  /// Whether a section hides what is inside it, by index.
  private var isClosed: [Bool]
  /// The greatest depth of a section.
  private var deepest: Int
  /// The sections that are to be seen, in order.
  private(set) var rows: [Int32] = []
  /// The row at the top of the pane.
  var top = TreePlace(row: 0)
  /// Whether anything was opened or closed since the tree was made, by a person or to show a section.
  private var isTouched = false

  /// A tree that is open as far as about `roomyRows` rows allow.
  init(_ outline: Outline, roomyRows: Int) {
    self.outline = outline
    isClosed = []
    deepest = Self.deepest(of: outline)
    show(toDepth: Self.depth(of: outline, forRows: roomyRows))
    isTouched = false
  }

  /// The greatest depth to which at most `rows` sections are seen; at least 1.
  private static func depth(of outline: Outline, forRows rows: Int) -> Int {
    var counts = Array(repeating: 0, count: Outline.depthLimit + 1)
    for section in outline.sections { counts[section.depth] += 1 }
    var depth = 1
    var total = counts[1]
    while depth < Outline.depthLimit, total + counts[depth + 1] <= rows {
      depth += 1
      total += counts[depth]
    }
    return depth
  }

  private static func deepest(of outline: Outline) -> Int {
    outline.sections.reduce(1) { max($0, $1.depth) }
  }

  func isOpen(_ section: Int) -> Bool { !isClosed[section] }

  func hasChildren(_ section: Int) -> Bool { outline[section].descendantCount > 0 }

  /// The row that shows a section, or the nearest visible section that holds it.
  ///
  /// - Complexity: O(log n).
  func row(of section: Int) -> Int {
    rows.partitioningIndex { $0 > Int32(section) } - 1
  }

  /// The section that a row shows.
  func section(atRow row: Int) -> Int { Int(rows[row]) }

  /// Opens or closes one section.
  ///
  /// - Complexity: O(k) for k rows that appear or vanish, and a move of the rows behind them.
  mutating func setOpen(_ section: Int, _ isOpen: Bool) {
    guard isClosed[section] == isOpen else { return }
    isClosed[section] = !isOpen
    isTouched = true
    let row = row(of: section)
    guard self.section(atRow: row) == section else { return }
    let inside = outline.descendants(of: section)
    if isOpen {
      rows.insert(contentsOf: visible(in: inside), at: row + 1)
    } else {
      let end = rows.partitioningIndex { $0 >= Int32(inside.upperBound) }
      rows.removeSubrange(row + 1..<end)
    }
  }

  /// Opens whatever hides a section.
  mutating func reveal(_ section: Int) {
    for ancestor in outline.lineage(of: section).dropFirst().reversed() { setOpen(ancestor, true) }
  }

  /// Shows all sections down to a depth.
  ///
  /// - Complexity: O(n).
  mutating func show(toDepth depth: Int) {
    isTouched = true
    if depth == 1 {
      isClosed = Array(repeating: true, count: outline.count)
    } else if depth >= deepest {
      // A million sections are opened without looking at any.
      isClosed = Array(repeating: false, count: outline.count)
      rows = Array(0..<Int32(outline.count))
      return
    } else {
      isClosed = outline.sections.map { $0.depth >= depth }
    }
    rows = visible(in: 0..<outline.count)
  }

  /// Takes over a new outline; sections that have kept their index and begin where they began stay open or closed,
  /// the others are open.
  mutating func replace(_ new: Outline, roomyRows: Int) {
    guard isTouched else {
      self = TreeState(new, roomyRows: roomyRows)
      return
    }
    let old = (outline: outline, isClosed: isClosed)
    outline = new
    deepest = Self.deepest(of: new)
    isClosed = new.sections.indices.map { index in
      guard index < old.outline.count, old.outline[index].start == new[index].start else { return false }
      return old.isClosed[index]
    }
    rows = visible(in: 0..<new.count)
  }

  private func visible(in range: Range<Int>) -> [Int32] {
    var sections: [Int32] = []
    var section = range.lowerBound
    while section < range.upperBound {
      sections.append(Int32(section))
      section += isClosed[section] ? 1 + outline[section].descendantCount : 1
    }
    return sections
  }
}
