import CellGrid

/// Which panes are shown.
enum Arrangement: Sendable {
  case both, tree, text
}

/// A pane that can have the focus.
enum Pane: Sendable {
  case tree, text
}

/// Where everything stands on the screen.
struct ScreenLayout: Equatable, Sendable {
  /// Smaller screens show one sentence only.
  static let smallest = GridSize(columns: 20, rows: 5)
  /// Narrower screens show one pane at a time.
  static let narrow = 60
  /// The narrowest pane, in cells.
  static let narrowestPane = 16
  /// Narrower text has no strip beside it.
  static let narrowestWithStrip = 24

  /// Whether the screen has room for no more than one sentence.
  let isTooSmall: Bool
  /// Empty where the pane is not shown.
  let tree: GridArea
  let text: GridArea
  /// The column of the line between the panes; nil where only one is shown.
  let split: Int?
  /// The strip beside the text; nil where there is none.
  let strip: GridArea?

  /// - Parameters:
  ///   - treeColumns: how many columns the tree is to have; it gets as many as leave the text its room.
  ///   - hasStrip: whether there is to be a strip beside the text, where that has room for it.
  ///   - rowsBelow: how many rows between the panes and the last line are taken.
  init(
    _ size: GridSize, arrangement: Arrangement, focus: Pane, treeColumns: Int,
    hasStrip: Bool = false, rowsBelow: Int = 0
  ) {
    isTooSmall = size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
    let rows = max(0, size.rows - 2 - rowsBelow)
    let shown: Arrangement =
      arrangement == .both && size.columns < Self.narrow ? (focus == .tree ? .tree : .text) : arrangement
    let whole = GridArea(column: 0, row: 1, columns: size.columns, rows: rows)
    let none = GridArea(column: 0, row: 1, columns: 0, rows: 0)
    let all: GridArea
    switch shown {
    case .tree: (tree, all, split) = (whole, none, nil)
    case .text: (tree, all, split) = (none, whole, nil)
    case .both:
      let treeColumns = min(max(treeColumns, Self.narrowestPane), size.columns - Self.narrowestPane - 3)
      tree = GridArea(column: 0, row: 1, columns: treeColumns, rows: rows)
      split = treeColumns + 1
      all = GridArea(column: treeColumns + 3, row: 1, columns: size.columns - treeColumns - 3, rows: rows)
    }
    (text, strip) =
      hasStrip && all.size.columns >= Self.narrowestWithStrip ? Self.withStrip(all) : (all, nil)
  }

  /// The text and the strip at its right edge, a column set apart.
  private static func withStrip(_ area: GridArea) -> (text: GridArea, strip: GridArea?) {
    let (column, row, columns) = (area.origin.column, area.origin.row, area.size.columns)
    return (
      GridArea(column: column, row: row, columns: columns - 2, rows: area.size.rows),
      GridArea(column: column + columns - 1, row: row, columns: 1, rows: area.size.rows)
    )
  }

  /// Whether the first row of the text pane names the section; low panes need all their rows.
  var hasTrail: Bool { text.size.rows >= 8 }

  /// The rows of the text pane that hold text.
  var textRows: GridArea {
    let trail = hasTrail ? 1 : 0
    return GridArea(
      column: text.origin.column, row: text.origin.row + trail, columns: text.size.columns,
      rows: text.size.rows - trail)
  }
}
