import CellGrid
import OutlineModel
import Wording

extension Model {
  /// Moves the tree's cursor or scrolls the text, whichever has the focus.
  ///
  /// Moving back ends following.
  mutating func move(byRows rows: Int) {
    if rows < 0 { isFollowing = false }
    focus == .tree ? moveInTree(byRows: rows) : scrollText(byRows: rows)
  }

  mutating func moveInTree(byRows rows: Int) {
    reading?.rememberItems(within: abs(rows))
    guard let reading else { return }
    select(reading.place(reading.cursor, movedBy: rows))
  }

  /// Scrolls the text; at the ends, where nothing is left to scroll, the sections in view are gone through.
  mutating func scrollText(byRows rows: Int) {
    guard var reading else { return }
    let wanted = reading.flow.place(reading.top, movedBy: rows)
    let new = rows > 0 ? max(reading.top, min(wanted, lowestTop(of: reading.flow))) : wanted
    if new == reading.top {
      let next = reading.current + rows.signum()
      reading.current = min(max(next, reading.flow.section(at: new)), reading.outline.count - 1)
    } else {
      reading.top = new
      reading.current = reading.flow.section(at: new)
    }
    self.reading = reading
  }

  /// The first row of a screen whose last row is that of the document.
  private func lowestTop(of flow: TextFlow) -> FlowPlace {
    flow.place(flow.lastPlace, movedBy: 1 - textRowCount)
  }

  /// Makes a section the current one and shows its beginning, without opening what hides it.
  mutating func select(_ section: Int) {
    reading?.current = section
    reading?.firstColumn = 0
    if let flow = reading?.flow { reading?.top = flow.place(of: section) }
  }

  /// Shows a section, opening what hides it in the tree.
  mutating func show(section: Int) {
    reading?.tree.reveal(section)
    select(section)
  }

  /// Shows the row that holds a byte.
  ///
  /// - Parameter opensTree: whether the tree is to show the section of the byte, opening what hides it.
  mutating func show(byte: Int, opensTree: Bool = true) {
    guard var reading else { return }
    reading.top = reading.flow.place(at: byte)
    reading.current = reading.outline.section(at: byte)
    if opensTree { reading.tree.reveal(reading.current) }
    self.reading = reading
    showColumns(of: byte..<byte + 1)
  }

  /// Shows a section and remembers where one was.
  mutating func jump(to section: Int) {
    guard let reading else { return }
    history.leave(reading.stop)
    show(section: section)
  }

  /// Shows what an address names and remembers where one was.
  mutating func jump(to target: AddressTarget) {
    guard let reading else { return }
    history.leave(reading.stop)
    show(target)
  }

  /// Shows a section, or the paragraph of an item of it.
  mutating func show(_ target: AddressTarget) {
    guard let item = target.item else {
      show(section: target.section)
      return
    }
    show(byte: item.range.lowerBound)
    let shown = reading?.items?.items(of: target.section) ?? []
    reading?.currentItem = shown.firstIndex {
      $0.range.lowerBound == item.range.lowerBound && $0.depth == item.depth
    }
  }

  mutating func goToEnd() {
    guard var reading else { return }
    reading.top = max(reading.flow.place(at: 0), lowestTop(of: reading.flow))
    reading.current = reading.outline.count - 1
    self.reading = reading
  }

  private mutating func goToStart() {
    guard var reading else { return }
    reading.top = reading.flow.firstPlace
    reading.current = 0
    self.reading = reading
  }

  /// Returns to where one was before.
  mutating func restore(_ stop: JumpHistory.Stop?) {
    guard let stop else {
      notice = Notice(wording.noFurtherJump)
      return
    }
    guard let flow = reading?.flow else { return }
    reading?.current = stop.section
    reading?.firstColumn = 0
    reading?.top = flow.place(at: stop.top)
  }
}

extension Model {
  /// Shows all sections down to the level that a digit names.
  mutating func showToLevel(_ key: Key) {
    guard case .character(let digit) = key, let level = Characters.decimalDigit(digit) else { return }
    reading?.tree.show(toDepth: level)
  }

  mutating func goToFirst() {
    guard let reading else { return }
    history.leave(reading.stop)
    focus == .tree ? select(reading.tree.section(atRow: 0)) : goToStart()
  }

  mutating func goToLast() {
    guard let reading else { return }
    history.leave(reading.stop)
    if focus == .tree {
      select(reading.tree.section(atRow: reading.tree.rows.count - 1))
    } else {
      goToEnd()
    }
  }

  /// Closes the section at the cursor; where there is nothing to close, goes to the one that holds it. From the
  /// text, if nothing is left to scroll sideways, it leads to the tree.
  mutating func closeOrGoToParent() {
    guard let reading, focus == .tree else {
      if reading?.firstColumn ?? 0 > 0 { scrollSideways(forward: false) } else { focus(on: .tree) }
      return
    }
    let shown = reading.tree.section(atRow: reading.tree.row(of: reading.current))
    if reading.cursor.item != nil {
      select(shown)
    } else if reading.tree.hasChildren(shown), reading.tree.isOpen(shown) {
      self.reading?.tree.setOpen(shown, false)
    } else if let parent = reading.outline[shown].parent {
      select(parent)
    }
  }

  /// Opens the section at the cursor or goes to its first child, and from there on into the text, which it scrolls
  /// sideways.
  mutating func openOrGoToChild() {
    guard let reading, focus == .tree else {
      scrollSideways(forward: true)
      return
    }
    let shown = reading.tree.section(atRow: reading.tree.row(of: reading.current))
    if !reading.tree.hasChildren(shown) || reading.cursor.item != nil {
      focus(on: .text)
    } else if !reading.tree.isOpen(shown) {
      self.reading?.tree.setOpen(shown, true)
    } else {
      select(reading.tree.section(atRow: reading.cursor.row + 1))
    }
  }

  mutating func toggle(_ section: Int) {
    guard let reading else { return }
    let shown = reading.tree.section(atRow: reading.tree.row(of: section))
    let target = reading.tree.hasChildren(shown) ? shown : reading.outline[shown].parent
    guard let target else { return }
    self.reading?.tree.setOpen(target, !reading.tree.isOpen(target))
    if target != shown { select(target) }
  }

  mutating func goToSibling(before: Bool) {
    guard let reading else { return }
    let shown = reading.tree.section(atRow: reading.tree.row(of: reading.current))
    guard let target = reading.tree.sibling(of: shown, before: before) else {
      notice = Notice(wording.noSibling(before: before))
      return
    }
    jump(to: target)
  }
}
