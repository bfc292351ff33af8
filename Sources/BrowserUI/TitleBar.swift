import CellGrid
import OutlineModel
import Wording

/// The first line of the screen: what is open, and its figures.
struct TitleBar {
  let model: Model

  func draw(in grid: inout Grid) {
    let columns = grid.size.columns
    grid.fill(GridArea(column: 0, row: 0, columns: columns, rows: 1), style: .bar)
    let right = figures(columns: columns - 2)
    let rightColumns = Grid.columns(of: right)
    let room = columns - 2 - (rightColumns > 0 ? rightColumns + 2 : 0)
    let title = Grid.clipped(name, toColumns: max(0, room))
    grid.put(title, at: GridPoint(column: 1, row: 0), columns: room, style: [.bar, .heading])
    grid.put(
      right, at: GridPoint(column: columns - 1 - rightColumns, row: 0), columns: rightColumns, style: .bar)
  }

  private var name: String {
    guard let snapshot = model.reading?.snapshot else { return model.wording.loading }
    return snapshot.document.titleText ?? snapshot.name
  }

  /// As much of date and figures as leaves the title its room.
  private func figures(columns: Int) -> String {
    guard let snapshot = model.reading?.snapshot else { return "" }
    let minutes = CharacterCounts.minutes(for: snapshot.counts.spoken)
    let wording = model.wording
    let long = wording.summary(snapshot.figures, minutes: minutes, isShort: false)
    let anomalies = snapshot.document.anomalies.count
    let date = snapshot.document.date.map { "\($0)   " } ?? ""
    let progress = snapshot.isComplete || model.isReadingEnded ? "" : "\(wording.loading)   "
    let odd = anomalies > 0 ? "\(long)   \(wording.anomalies(anomalies))" : long
    let title = Grid.columns(of: name)
    let longest = progress + date + odd
    if title + 2 + Grid.columns(of: longest) <= columns { return longest }
    let short = wording.summary(snapshot.figures, minutes: minutes, isShort: true)
    let forms = [longest, progress + date + long, progress + long, progress + short, short]
    func fits(beside title: Int) -> (String) -> Bool {
      { title + 2 + Grid.columns(of: $0) <= columns }
    }
    return forms.first(where: fits(beside: title))
      ?? forms.last(where: fits(beside: min(title, columns / 2))) ?? ""
  }
}
