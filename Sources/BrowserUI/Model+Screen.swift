import CellGrid
import Wording

extension Model {
  /// The screen as it is to be seen now.
  package func screen() -> Grid {
    var grid = Grid(size: size)
    let layout = layout
    guard !layout.isTooSmall else {
      let smallest = ScreenLayout.smallest
      let sentence = wording.tooSmall(columns: smallest.columns, rows: smallest.rows)
      grid.put(sentence, at: GridPoint(column: 0, row: 0), columns: size.columns, style: .warning)
      return grid
    }
    TitleBar(model: self).draw(in: &grid)
    let rows = reading.map { $0.flow.rows(from: $0.top, count: textRowCount) } ?? []
    if let reading {
      TreeView(model: self, reading: reading, area: layout.tree).draw(in: &grid)
      TextView(model: self, reading: reading, layout: layout, rows: rows).draw(in: &grid)
    }
    if let strip = layout.strip, let reading {
      SearchStrip(reading.document, hits: search.hits, rows: rows, area: strip).draw(in: &grid)
    }
    if let split = layout.split {
      for row in layout.tree.rows {
        grid.put("|", at: GridPoint(column: split, row: row), columns: 1, style: .dimmed)
      }
    }
    switch mode {
    case .reading(let sheet, let top): SheetView(lines: sheetLines(sheet), top: top).draw(in: &grid)
    case .typingAddress(let prompt): CandidateList(model: self, prompt: prompt).draw(in: &grid)
    case .listing(let list):
      if let reading { PlaceListView(model: self, reading: reading, list: list).draw(in: &grid) }
    default: break
    }
    StatusLine(model: self, rows: rows).draw(in: &grid)
    return grid
  }
}
