import CellGrid
import OutlineModel
import OutlineSearch
import Wording

/// Hits in a list: the address, and the words around the hit, all hits beginning in one column.
struct HitRows {
  let model: Model
  let document: Document
  let hits: SearchHits
  /// Those that are seen.
  let shown: Range<Int>

  /// A character takes at most so many bytes for each of its columns, as far as anybody writes.
  private static let bytesPerColumn = 4

  /// Draws them below each other.
  func draw(from row: Int, in grid: inout Grid) {
    let places = shown.map { hits.byteRange(at: $0) }
    let addresses = places.map { address(at: $0.lowerBound) }
    let start = 4 + (addresses.map { Grid.columns(of: $0) }.max() ?? 0)
    let hitColumn = max(start, grid.size.columns * 2 / 5)
    for (offset, (place, address)) in zip(places, addresses).enumerated() {
      let row = row + offset
      let style: CellStyle = shown.lowerBound + offset == model.search.currentHit ? .currentHit : .hit
      putSurroundings(of: place, hitColumn, row: row, style, in: &grid)
      grid.fill(GridArea(column: 0, row: row, columns: start, rows: 1))
      grid.put(address, at: GridPoint(column: 2, row: row), columns: start - 4, style: .accent)
    }
  }

  /// Draws what stands before the hit so that it ends where the hit begins, and what stands behind it.
  private func putSurroundings(
    of place: Range<Int>, _ column: Int, row: Int, _ style: CellStyle, in grid: inout Grid
  ) {
    let before = document.source.inOneLine(before(place, columns: column))
    let beforeColumns = Grid.columns(of: before)
    grid.put(before, at: GridPoint(column: column - beforeColumns, row: row), columns: beforeColumns)
    let end = grid.size.columns - 1
    let words = document.source.inOneLine(bounded(place, columns: end - column))
    let point = GridPoint(column: column, row: row)
    let next = column + grid.put(words, at: point, columns: end - column, style: style)
    let after = document.source.inOneLine(after(place, columns: end - next))
    grid.putClipped(after, column: next, row: row)
  }

  /// What stands before a place in its line, as far as there are columns for it.
  private func before(_ place: Range<Int>, columns: Int) -> Range<Int> {
    let line = document.source.paragraphContent(at: place.lowerBound)
    let start = place.lowerBound - columns * Self.bytesPerColumn
    guard start > line.lowerBound else { return line.lowerBound..<place.lowerBound }
    let bound = PieceBound.offset(in: document.source.bytes, from: start, to: place.lowerBound)
    return bound..<place.lowerBound
  }

  private func bounded(_ place: Range<Int>, columns: Int) -> Range<Int> {
    let end = place.lowerBound + columns * Self.bytesPerColumn
    guard end < place.upperBound else { return place }
    return place.lowerBound..<PieceBound.offset(in: document.source.bytes, from: end, to: place.upperBound)
  }

  /// What stands behind a place in the line in which it ends, as far as there are columns for it.
  private func after(_ place: Range<Int>, columns: Int) -> Range<Int> {
    let line = document.source.paragraphContent(at: max(place.lowerBound, place.upperBound - 1))
    return bounded(place.upperBound..<max(place.upperBound, line.upperBound), columns: columns)
  }

  private func address(at byteOffset: Int) -> String {
    model.listedAddress(section: document.section(at: byteOffset), at: byteOffset, in: document)
  }
}
