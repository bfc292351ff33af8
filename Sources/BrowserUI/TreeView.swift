import CellGrid
import OutlineModel
import OutlineSearch
import Wording

/// The tree of sections.
struct TreeView {
  let model: Model
  let reading: Reading
  let area: GridArea

  /// The column of the mark that says whether a section is open, in cells from the left edge of the tree; deep
  /// sections of a narrow tree have it no further than a third of the width.
  static func markColumn(depth: Int, treeColumns: Int = .max) -> Int {
    min(1 + 2 * (depth - 1), max(1, treeColumns / 3))
  }

  /// Narrower trees need all their columns for titles.
  private static let narrowest = 30

  /// So many sections are looked at to find the columns that the tree needs.
  private static let sample = 500

  /// The columns in which the titles of a document, to begin with, are seen whole.
  static func neededColumns(for document: Document, _ wording: any Wording) -> Int {
    let sections = document.outline.sections.prefix(sample)
    return sections.indices.reduce(0) { widest, index in
      let node = sections[index]
      let flag = Grid.columns(of: wording.flag(node.presence))
      let title = Grid.columns(of: document.heading(of: index))
      return max(widest, markColumn(depth: node.depth) + 2 + title + 2 + max(flag, 5) + 2)
    }
  }

  func draw(in grid: inout Grid) {
    let cursor = reading.cursor
    let places = reading.places(from: reading.tree.top, count: area.size.rows)
    for (place, line) in zip(places, area.rows) {
      let section = reading.tree.section(atRow: place.row)
      if let item = place.item {
        draw(reading.items(atRow: place.row)[item], of: section, line: line, in: &grid)
      } else {
        draw(section, line: line, in: &grid)
      }
      guard place == cursor else { continue }
      put(">", 0, line, in: &grid)
      let row = GridArea(column: area.origin.column, row: line, columns: area.size.columns, rows: 1)
      grid.addStyle(model.focus == .tree ? .selected : .current, in: row)
    }
  }

  /// An item: its label and its first words, further in than its section.
  private func draw(_ item: Item, of section: Int, line: Int, in grid: inout Grid) {
    let depth = reading.outline[section].depth + item.depth
    let column = Self.markColumn(depth: depth, treeColumns: area.size.columns) + 2
    let room = max(0, area.size.columns - column - 1)
    grid.put(
      Grid.clipped(reading.document.caption(of: item), toColumns: room),
      at: GridPoint(column: area.origin.column + column, row: line), columns: room, style: .dimmed)
  }

  private func draw(_ section: Int, line: Int, in grid: inout Grid) {
    let node = reading.outline[section]
    let indent = Self.markColumn(depth: node.depth, treeColumns: area.size.columns)
    let (end, endStyle) = self.end(of: section)
    let endColumns = Grid.columns(of: end)
    put(mark(of: section), indent, line, in: &grid)
    let room = area.size.columns - indent - 2 - (endColumns > 0 ? endColumns + 2 : 0)
    let (text, style) = self.text(of: section)
    let clipped = Grid.clipped(text, toColumns: max(0, room))
    grid.put(
      clipped, at: GridPoint(column: area.origin.column + indent + 2, row: line), columns: max(0, room),
      style: style)
    grid.put(
      end, at: GridPoint(column: area.origin.column + area.size.columns - 1 - endColumns, row: line),
      columns: endColumns, style: endStyle)
  }

  private func put(_ text: String, _ column: Int, _ row: Int, in grid: inout Grid) {
    grid.put(
      text, at: GridPoint(column: area.origin.column + column, row: row), columns: area.size.columns - column,
      style: .accent)
  }

  private func mark(of section: Int) -> String {
    guard reading.tree.hasChildren(section) else { return " " }
    return reading.tree.isOpen(section) ? "-" : "+"
  }

  /// The caption; dimmed where it is no title, or where the body has nothing of the section, or while a search
  /// is on, where there are no hits inside.
  private func text(of section: Int) -> (String, CellStyle) {
    let node = reading.outline[section]
    let isDimmed =
      model.search.hits.map { $0.count(inside: section) == 0 }
      ?? (node.presence == .contentsOnly || node.title.isEmpty)
    return (reading.document.caption(of: section), isDimmed ? .dimmed : node.depth == 1 ? .heading : [])
  }

  /// What stands at the right: hits inside, or that there is no text.
  private func end(of section: Int) -> (String, CellStyle) {
    if let hits = model.search.hits, hits.count(inside: section) > 0 {
      return ("\(hits.count(inside: section))", .accent)
    }
    // What is not read yet is not missing.
    guard area.size.columns >= Self.narrowest, reading.snapshot.isComplete else { return ("", []) }
    return (model.wording.flag(reading.outline[section].presence), .dimmed)
  }
}
