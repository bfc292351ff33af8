import CellGrid
import OutlineModel
import Wording

/// A list of places above the last line; only the rows that are seen are looked at.
struct PlaceListView {
  let model: Model
  let reading: Reading
  let list: PlaceList

  func draw(in grid: inout Grid) {
    let rows = self.rows
    grid.fill(GridArea(column: 0, row: rows.lowerBound, columns: grid.size.columns, rows: rows.count))
    switch list.kind {
    case .anomalies: anomalyRows.draw(from: rows.lowerBound, in: &grid)
    case .hits: hitRows?.draw(from: rows.lowerBound, in: &grid)
    case .links: linkRows.draw(from: rows.lowerBound, in: &grid)
    }
    guard let chosen = rows.first(where: { place(atRow: $0) == list.chosen }) else { return }
    grid.put(">", at: GridPoint(column: 0, row: chosen), columns: 1, style: .accent)
    grid.addStyle(.selected, in: GridArea(column: 0, row: chosen, columns: grid.size.columns, rows: 1))
  }

  /// The place that a row of the screen shows, or nil.
  func place(atRow row: Int) -> Int? {
    rows.contains(row) ? shown.lowerBound + row - rows.lowerBound : nil
  }

  /// The whole of what is said of the chosen place, where the list has not room for it.
  var clippedSentence: String? {
    switch list.kind {
    case .anomalies: anomalyRows.clippedSentence(of: list.chosen)
    case .hits: nil
    case .links: linkRows.clippedTarget(of: list.chosen)
    }
  }

  private var anomalyRows: AnomalyRows {
    AnomalyRows(model: model, document: reading.document, shown: shown)
  }

  private var hitRows: HitRows? {
    model.search.hits.map { HitRows(model: model, document: reading.document, hits: $0, shown: shown) }
  }

  private var linkRows: LinkRows {
    LinkRows(model: model, snapshot: reading.snapshot, shown: shown)
  }

  /// The rows of the screen that the list takes.
  private var rows: Range<Int> {
    let last = model.size.rows - 1
    return last - model.listRows..<last
  }

  /// The places that are seen: the chosen one in the middle, if there are enough.
  private var shown: Range<Int> {
    let rows = model.listRows
    let first = max(0, min(list.chosen - rows / 2, model.count(of: list.kind) - rows))
    return first..<first + rows
  }
}

extension Grid {
  /// Draws as much of a text as has room up to the last column but one, with dots where it is clipped.
  mutating func putClipped(_ text: String, column: Int, row: Int, style: CellStyle = []) {
    let columns = max(0, size.columns - column - 1)
    put(
      Grid.clipped(text, toColumns: columns), at: GridPoint(column: column, row: row), columns: columns,
      style: style)
  }
}
