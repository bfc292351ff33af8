import CellGrid
import OutlineModel
import Wording

/// Anomalies in a list: address, line, a name and as much of the sentence as has room.
struct AnomalyRows {
  let model: Model
  let document: Document
  /// Those that are seen, by their place among the document's anomalies.
  let shown: Range<Int>

  /// Less of a sentence is not worth its room.
  private static let sentenceColumns = 20

  /// Draws them below each other.
  func draw(from row: Int, in grid: inout Grid) {
    let columns = self.columns
    for index in shown {
      draw(document.anomalies[index], columns, row: row + index - shown.lowerBound, in: &grid)
    }
  }

  /// What is said of an anomaly, where there is not room for all of it.
  func clippedSentence(of index: Int) -> String? {
    let sentence = sentence(document.anomalies[index])
    return columns.sentence.map { Grid.columns(of: sentence) <= model.size.columns - $0 - 1 } == true
      ? nil : sentence
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
    let shown = document.anomalies[self.shown]
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

  private func draw(_ anomaly: Anomaly, _ columns: Columns, row: Int, in grid: inout Grid) {
    grid.putClipped(address(anomaly), column: 2, row: row, style: .accent)
    let line = String(lineNumber(of: anomaly))
    if let lineEnd = columns.lineEnd { grid.putClipped(line, column: lineEnd - line.count, row: row) }
    grid.putClipped(
      model.wording.name(of: anomaly.code), column: columns.name, row: row, style: .warning)
    if let start = columns.sentence { grid.putClipped(sentence(anomaly), column: start, row: row) }
  }

  private func address(_ anomaly: Anomaly) -> String {
    model.listedAddress(section: anomaly.section, at: anomaly.byteOffset, in: document)
  }

  private func lineNumber(of anomaly: Anomaly) -> Int { document.source.line(of: anomaly.byteOffset) }

  private func sentence(_ anomaly: Anomaly) -> String { model.wording.anomaly(anomaly, in: document) }
}
