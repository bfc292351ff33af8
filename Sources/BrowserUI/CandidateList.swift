import CellGrid
import OutlineModel

/// The sections or items that an address can mean, above the last line.
struct CandidateList {
  /// At most so many are shown at once.
  private static let rowLimit = 8

  let model: Model
  let prompt: AddressPrompt

  func draw(in grid: inout Grid) {
    guard let reading = model.reading, !prompt.candidates.isEmpty else { return }
    let rows = self.rows
    grid.fill(
      GridArea(column: 0, row: rows.lowerBound, columns: grid.size.columns, rows: rows.count))
    for row in rows {
      let index = first + row - rows.lowerBound
      draw(prompt.candidates[index], isChosen: index == prompt.chosen, row: row, reading, in: &grid)
    }
  }

  /// The candidate that a row of the screen shows, or nil.
  func candidate(atRow row: Int) -> AddressTarget? {
    rows.contains(row) ? prompt.candidates[first + row - rows.lowerBound] : nil
  }

  /// The rows of the screen that the list takes.
  private var rows: Range<Int> {
    let last = model.size.rows - 1
    return last - min(prompt.candidates.count, Self.rowLimit, max(1, model.size.rows - 3))..<last
  }

  /// The candidate in the first row.
  private var first: Int {
    max(0, min(prompt.chosen - rows.count / 2, prompt.candidates.count - rows.count))
  }

  private func draw(
    _ target: AddressTarget, isChosen: Bool, row: Int, _ reading: Reading, in grid: inout Grid
  ) {
    let columns = grid.size.columns
    let address = Grid.clipped(reading.document.address(of: target), toColumns: columns / 3)
    let text = reading.document.firstWords(of: target)
    let textColumn = 3 + max(10, Grid.columns(of: address) + 2)
    if isChosen { grid.put(">", at: GridPoint(column: 0, row: row), columns: 1, style: .accent) }
    grid.put(address, at: GridPoint(column: 2, row: row), columns: columns, style: .accent)
    grid.put(
      Grid.clipped(text, toColumns: max(0, columns - textColumn - 1)),
      at: GridPoint(column: textColumn, row: row),
      columns: columns, style: [])
    if isChosen {
      grid.addStyle(.selected, in: GridArea(column: 0, row: row, columns: columns, rows: 1))
    }
  }
}
