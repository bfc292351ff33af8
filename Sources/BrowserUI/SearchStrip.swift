import CellGrid
import OutlineModel
import OutlineSearch

/// The whole document beside the text, a cell for each of as many equal stretches as there are rows: where hits
/// lie, and which part is in view.
struct SearchStrip {
  private let hits: SearchHits?
  private let area: GridArea
  private let byteCount: Int
  /// The bytes that are in view, at least one.
  private let inView: Range<Int>

  /// - Parameter rows: what is in view.
  init(_ document: Document, hits: SearchHits?, rows: [FlowRow] = [], area: GridArea) {
    self.hits = hits
    self.area = area
    byteCount = document.source.count
    let start = min(rows.first?.byteRange.lowerBound ?? 0, max(0, byteCount - 1))
    inView = start..<max(start + 1, rows.last?.byteRange.upperBound ?? 0)
  }

  func draw(in grid: inout Grid) {
    for (index, row) in area.rows.enumerated() {
      let stretch = stretch(index)
      let (sign, style) = look(hasHits: firstHit(in: stretch) != nil, isInView: stretch.overlaps(inView))
      grid.put(sign, at: GridPoint(column: area.origin.column, row: row), columns: 1, style: style)
    }
  }

  /// `=` where there are hits, else `|`; in view `#` and `]`.
  private func look(hasHits: Bool, isInView: Bool) -> (String, CellStyle) {
    switch (hasHits, isInView) {
    case (false, false): ("|", .dimmed)
    case (true, false): ("=", .accent)
    case (false, true): ("]", .current)
    case (true, true): ("#", [.current, .accent])
    }
  }

  /// The bytes that a cell stands for, from the top.
  func stretch(_ index: Int) -> Range<Int> {
    index * byteCount / area.size.rows..<(index + 1) * byteCount / area.size.rows
  }

  /// The first hit that begins in a stretch.
  func firstHit(in stretch: Range<Int>) -> Int? {
    guard let hits, let first = hits.firstIndex(atOrBehind: stretch.lowerBound) else { return nil }
    return hits.byteRange(at: first).lowerBound < stretch.upperBound ? first : nil
  }
}
