import CellGrid
import OutlineModel
import Wording

/// The anomalies, above the last line: address, line, a name and as much of the sentence as has room.
struct AnomalyListView {
  let model: Model
  let reading: Reading
  let list: AnomalyList

  /// Less of a sentence is not worth its room.
  private static let sentenceColumns = 20

  func draw(in grid: inout Grid) {
    let rows = self.rows
    grid.fill(GridArea(column: 0, row: rows.lowerBound, columns: grid.size.columns, rows: rows.count))
    let columns = self.columns
    for row in rows { draw(first + row - rows.lowerBound, columns, row: row, in: &grid) }
  }

  /// The anomaly that a row of the screen shows, or nil.
  func anomaly(atRow row: Int) -> Int? {
    rows.contains(row) ? first + row - rows.lowerBound : nil
  }

  /// What is said of the chosen anomaly, where the list has not room for all of it.
  var clippedSentence: String? {
    let sentence = sentence(anomalies[list.chosen])
    return columns.sentence.map { Grid.columns(of: sentence) <= model.size.columns - $0 - 1 } == true
      ? nil : sentence
  }

  private var anomalies: [Anomaly] { reading.document.anomalies }

  /// The rows of the screen that the list takes.
  private var rows: Range<Int> {
    let last = model.size.rows - 1
    return last - model.anomalyRows..<last
  }

  /// The anomaly in the first row.
  private var first: Int {
    max(0, min(list.chosen - rows.count / 2, anomalies.count - rows.count))
  }

  /// Where the columns stand.
  private struct Columns {
    /// Where the numbers of the lines end; nil where there is no room for them.
    let lineEnd: Int?
    let name: Int
    /// Nil where there is no room.
    let sentence: Int?
  }

  /// The columns that the rows in view need.
  private var columns: Columns {
    let shown = anomalies[first..<first + rows.count]
    func widest(_ text: (Anomaly) -> String) -> Int { shown.map { Grid.columns(of: text($0)) }.max() ?? 0 }
    let addressEnd = 2 + widest(address)
    let names = widest { model.wording.name(of: $0.code) }
    let lineEnd = addressEnd + 2 + widest { String(lineNumber(of: $0)) }
    let hasLine = lineEnd + 2 + names < model.size.columns
    let name = (hasLine ? lineEnd : addressEnd) + 2
    let sentence = name + names + 2
    let hasSentence = sentence + Self.sentenceColumns < model.size.columns
    return Columns(
      lineEnd: hasLine ? lineEnd : nil, name: name, sentence: hasSentence ? sentence : nil)
  }

  private func draw(_ index: Int, _ columns: Columns, row: Int, in grid: inout Grid) {
    let anomaly = anomalies[index]
    if index == list.chosen { put(">", 0, row, .accent, in: &grid) }
    put(address(anomaly), 2, row, .accent, in: &grid)
    let line = String(lineNumber(of: anomaly))
    columns.lineEnd.map { put(line, $0 - line.count, row, [], in: &grid) }
    put(model.wording.name(of: anomaly.code), columns.name, row, .warning, in: &grid)
    columns.sentence.map { put(sentence(anomaly), $0, row, [], in: &grid) }
    if index == list.chosen {
      grid.addStyle(.selected, in: GridArea(column: 0, row: row, columns: grid.size.columns, rows: 1))
    }
  }

  /// Draws as much of a text as has room up to the last column, with dots where it is clipped.
  private func put(_ text: String, _ column: Int, _ row: Int, _ style: CellStyle, in grid: inout Grid) {
    let columns = max(0, grid.size.columns - column - 1)
    grid.put(
      Grid.clipped(text, toColumns: columns), at: GridPoint(column: column, row: row), columns: columns,
      style: style)
  }

  /// The address of the section, or the part of the document where there is none.
  private func address(_ anomaly: Anomaly) -> String {
    let document = reading.document
    let address =
      anomaly.section.map(document.address) ?? model.wording.name(of: document.part(at: anomaly.byteOffset))
    return Grid.clipped(address, toColumns: max(6, model.size.columns / 5))
  }

  private func lineNumber(of anomaly: Anomaly) -> Int { reading.document.source.line(of: anomaly.byteOffset) }

  private func sentence(_ anomaly: Anomaly) -> String { model.wording.anomaly(anomaly, in: reading.document) }
}
