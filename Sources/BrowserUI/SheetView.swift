import CellGrid
import OutlineModel
import Wording

/// Sentences that cover the panes: the help, the figures.
struct SheetView {
  let lines: [SheetLine]
  /// The first line to be seen.
  let top: Int

  func draw(in grid: inout Grid) {
    let area = GridArea(column: 0, row: 1, columns: grid.size.columns, rows: grid.size.rows - 2)
    grid.fill(area)
    let nameColumns = min(lines.map { Grid.columns(of: $0.name) }.max() ?? 0, area.size.columns / 2)
    for (line, row) in zip(lines.dropFirst(top), area.rows) {
      let isHeading = line.text.isEmpty
      put(
        line.name, column: 1, row, end: isHeading ? area.size.columns : 1 + nameColumns,
        isHeading ? .heading : .accent, in: &grid)
      put(line.text, column: nameColumns + 3, row, end: area.size.columns, [], in: &grid)
    }
  }

  /// Draws as much of a text as ends before a column, with dots where it is clipped.
  private func put(_ text: String, column: Int, _ row: Int, end: Int, _ style: CellStyle, in grid: inout Grid)
  {
    let columns = max(0, end - column)
    grid.put(
      Grid.clipped(text, toColumns: columns), at: GridPoint(column: column, row: row), columns: columns,
      style: style)
  }
}

/// A name and what is said of it; a heading where nothing is.
struct SheetLine {
  let name: String
  let text: String
}

extension Model {
  /// The lines of a sheet.
  func sheetLines(_ sheet: Mode.Sheet) -> [SheetLine] {
    switch sheet {
    case .help:
      [SheetLine(name: wording.helpTitle, text: "")]
        + KeyTable.entries.map {
          SheetLine(name: KeyTable.shownKeys(of: $0), text: wording.description($0.command))
        }
    case .figures: figureLines
    }
  }

  private var figureLines: [SheetLine] {
    guard let reading else { return [] }
    let snapshot = reading.snapshot
    let rate = CharacterCounts.usualRate
    let rows = wording.figures(snapshot.figures, of: snapshot.document, rate: rate)
    let own = wording.figures(
      ofSection: snapshot.counts.count(of: reading.current, in: reading.outline), rate: rate)
    return [SheetLine(name: wording.figuresTitle, text: "")]
      + (rows + [own]).map { SheetLine(name: $0.name, text: $0.value) }
  }
}
