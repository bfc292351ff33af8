import CellGrid
import OutlineModel
import OutlineSearch

/// The text of the document, from the reader's place on.
struct TextView {
  let model: Model
  let reading: Reading
  let layout: ScreenLayout
  /// What is to be seen.
  let rows: [FlowRow]

  func draw(in grid: inout Grid) {
    let area = layout.textRows
    guard area.size.columns > 0, area.size.rows > 0 else { return }
    if reading.document.source.count == 0 {
      grid.put(model.wording.emptyDocument, at: area.origin, columns: area.size.columns, style: .dimmed)
    }
    if layout.hasTrail, let first = rows.first { drawTrail(above: first, in: &grid) }
    let marks = MarkStyles(reading.document.source, rows: rows)
    let firstColumns = reading.firstColumns(of: rows, pane: area.size.columns)
    for (line, row) in rows.enumerated() {
      let point = GridPoint(column: area.origin.column, row: area.origin.row + line)
      if let note = row.place.note {
        drawNote(note, row: row.place.row, at: point, in: &grid)
      } else if reading.document.source.unwrappedBlock(at: row.byteRange.lowerBound) != nil {
        drawUnwrapped(row, from: firstColumns[line], marks, at: point, in: &grid)
      } else {
        let laidOut = reading.flow.laidOut(row)
        grid.put(
          laidOut, at: point, columns: min(area.size.columns, reading.flow.columns),
          style: marks.style(of: row), highlights: highlights(in: row.byteRange, marks))
      }
    }
  }

  /// Draws as much of a row as lies in view, with a sign at each edge where it goes on.
  private func drawUnwrapped(
    _ row: FlowRow, from first: Int, _ marks: MarkStyles, at point: GridPoint, in grid: inout Grid
  ) {
    let columns = layout.text.size.columns
    let window = LineWindow(
      reading.document.source.bytes, row.byteRange, columns: first..<first + columns)
    grid.put(
      window.line, at: point, columns: columns, style: marks.style(of: row),
      highlights: highlights(in: window.line.byteRange, marks))
    if window.isCutBefore { grid.put("<", at: point, columns: 1, style: .dimmed) }
    let end = GridPoint(column: point.column + columns - 1, row: point.row)
    if window.isCutBehind { grid.put(">", at: end, columns: 1, style: .dimmed) }
  }

  /// Names the section that the first row belongs to, where its heading is above the screen, or the one that
  /// holds it where the heading is the first row.
  private func drawTrail(above row: FlowRow, in grid: inout Grid) {
    let area = layout.text
    let columns = min(area.size.columns, reading.flow.columns)
    grid.put(
      Grid.clipped(trail(above: row), toColumns: columns), at: area.origin, columns: columns, style: .dimmed)
  }

  private func trail(above row: FlowRow) -> String {
    let document = reading.document
    let byte = row.byteRange.lowerBound
    let part = document.part(at: byte)
    if row.place.note == nil, part != .body { return model.wording.name(of: part) }
    let section = row.place.note ?? reading.outline.section(at: byte)
    let node = reading.outline[section]
    let isAtHeading =
      row.place.note == nil
      ? byte <= max(node.label.lowerBound, node.title.lowerBound) : row.place.row == 0
    let shown = isAtHeading ? node.parent : section
    return shown.map(document.heading) ?? ""
  }

  /// A section without heading in the body: what it is called, and one line that says so.
  private func drawNote(_ section: Int, row: Int, at point: GridPoint, in grid: inout Grid) {
    let document = reading.document
    let node = reading.outline[section]
    let columns = min(layout.text.size.columns, reading.flow.columns)
    switch row {
    case 0:
      grid.put(
        Grid.clipped("  " + document.heading(of: section), toColumns: columns), at: point, columns: columns,
        style: [.heading, .dimmed])
    case 1:
      let line = node.contentsEntry.map { document.source.line(of: $0.lowerBound) }
      let sentence = "  [\(model.wording.absence(node.presence, contentsLine: line))]"
      grid.put(Grid.clipped(sentence, toColumns: columns), at: point, columns: columns, style: .dimmed)
    default: break
    }
  }

  /// The heading, what the format marks and the hits within a row.
  private func highlights(
    in bytes: Range<Int>, _ marks: MarkStyles
  ) -> [(range: Range<Int>, style: CellStyle)] {
    var highlights = marks.stretches(in: bytes)
    let node = reading.outline[reading.outline.section(at: bytes.lowerBound)]
    if node.hasHeading, node.heading.contains(bytes.lowerBound) {
      highlights.append((node.heading.range, .heading))
    }
    if let words = model.chosenAnomaly?.words { highlights.append((words.range, .currentHit)) }
    if let words = model.chosenLink { highlights.append((words, .currentHit)) }
    guard let hits = model.search.hits else { return highlights }
    for index in hits.indices(in: bytes) {
      highlights.append((hits.byteRange(at: index), index == model.search.currentHit ? .currentHit : .hit))
    }
    return highlights
  }
}
