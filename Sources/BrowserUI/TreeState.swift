import OutlineModel
import OutlineSearch

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
  /// Only sections in which there are hits are shown, where there are such.
  private(set) var hits: SearchHits?
  /// What the whole tree was like before only some sections were shown.
  private var whole: (isClosed: [Bool], rows: [Int32], top: TreePlace)?

  /// A tree that is open as far as about `roomyRows` rows allow, or further where that shows next to nothing.
  init(_ outline: Outline, roomyRows: Int) {
    self.outline = outline
    isClosed = []
    deepest = Self.deepest(of: outline)
    show(toDepth: Self.depth(of: outline, forRows: roomyRows))
    isTouched = false
  }

  /// A tree of fewer rows than this part of a roomy one leaves the pane nearly empty.
  private static let emptyPart = 8

  /// The greatest depth to which at most `rows` sections are seen, at least 1; where so few are seen that one learns
  /// nothing of the document, the first depth to which more are.
  private static func depth(of outline: Outline, forRows rows: Int) -> Int {
    var counts = Array(repeating: 0, count: Outline.depthLimit + 1)
    for section in outline.sections { counts[section.depth] += 1 }
    var depth = 1
    var total = counts[1]
    while depth < Outline.depthLimit, counts[depth + 1] > 0,
      total + counts[depth + 1] <= rows || total < rows / emptyPart
    {
      depth += 1
      total += counts[depth]
    }
    return depth
  }

  private static func deepest(of outline: Outline) -> Int {
    outline.sections.reduce(1) { max($0, $1.depth) }
  }

  /// Takes over a new outline, of which all sections are shown; sections that have kept their index and begin
  /// where they began stay open or closed, the others are open.
  mutating func replace(_ new: Outline, roomyRows: Int) {
    showWhole()
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
    guard let hits else { return visible(in: range) { _ in true } }
    return visible(in: range) { hits.count(inside: $0) > 0 }
  }

  @inline(__always)
  private func visible(in range: Range<Int>, where isShown: (Int) -> Bool) -> [Int32] {
    var sections: [Int32] = []
    var section = range.lowerBound
    while section < range.upperBound {
      let isShown = isShown(section)
      if isShown { sections.append(Int32(section)) }
      section += isShown && !isClosed[section] ? 1 : 1 + outline.sections[section].descendantCount
    }
    return sections
  }
}

extension TreeState {
  func isOpen(_ section: Int) -> Bool { !isClosed[section] }

  /// Whether a section has any inside it that can be shown.
  func hasChildren(_ section: Int) -> Bool {
    hits.map { $0.count(inside: section) > $0.count(ofOwn: section) }
      ?? (outline[section].descendantCount > 0)
  }

  /// The row that shows a section, or the nearest visible section that holds it; where there is none, what is
  /// shown before it.
  ///
  /// - Complexity: O(log n).
  func row(of section: Int) -> Int {
    let row = lastRow(atOrBefore: section)
    guard hits != nil, row < 0 || !outline.subtree(of: self.section(atRow: row)).contains(section) else {
      return row
    }
    let ancestors = outline.lineage(of: section).lazy.map { (section: $0, row: self.lastRow(atOrBefore: $0)) }
    return ancestors.first { $0.row >= 0 && self.section(atRow: $0.row) == $0.section }?.row ?? max(0, row)
  }

  private func lastRow(atOrBefore section: Int) -> Int {
    rows.partitioningIndex { $0 > Int32(section) } - 1
  }

  /// The section that a row shows.
  func section(atRow row: Int) -> Int { Int(rows[row]) }

  /// The sibling shown before or behind a section that is shown.
  ///
  /// - Complexity: O(log n).
  func sibling(of section: Int, before: Bool) -> Int? {
    let parent = outline[section].parent
    if before {
      let row = lastRow(atOrBefore: section - 1)
      guard row >= 0 else { return nil }
      return outline.lineage(of: self.section(atRow: row)).first { outline[$0].parent == parent }
    }
    let row = lastRow(atOrBefore: outline.subtree(of: section).upperBound - 1) + 1
    guard row < rows.count else { return nil }
    let next = self.section(atRow: row)
    return outline[next].parent == parent ? next : nil
  }
}

extension TreeState {
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
      isClosed = Array(repeating: false, count: outline.count)
      // A million sections are opened without looking at any.
      if hits == nil {
        rows = Array(0..<Int32(outline.count))
        return
      }
    } else {
      isClosed = outline.sections.map { $0.depth >= depth }
    }
    rows = visible(in: 0..<outline.count)
  }
}

extension TreeState {
  /// Whether only some sections are shown.
  var isSparse: Bool { hits != nil }

  /// Shows only the sections in which there are hits, all of them open.
  ///
  /// - Precondition: some section has hits, which were found in this outline.
  /// - Complexity: O(n).
  mutating func showOnly(_ hits: SearchHits) {
    if whole == nil { whole = (isClosed, rows, top) }
    self.hits = hits
    isClosed = Array(repeating: false, count: outline.count)
    rows = hits.sectionsWithHits()
  }

  /// Shows all sections, open or closed as they were before.
  mutating func showWhole() {
    guard let whole else { return }
    (isClosed, rows, top) = whole
    self.whole = nil
    hits = nil
  }
}
