/// The gutters between columns of running text on a page, and which column a line stands in.
struct PageGutters {
  /// Directly before the left edge of each column but the first, from left to right, in points.
  private(set) var places: [Double] = []

  /// - Parameter rows: lines of running text that stand side by side, from left to right.
  /// - Complexity: O(n log n) in the lines, O(n) in them for each gutter.
  init(_ rows: [[PageLine]]) {
    var gaps = rows.flatMap { row in zip(row, row.dropFirst()).map { (left: $0.right, right: $1.left) } }
      .filter { $0.left < $0.right }.sorted { $0.right < $1.right }
    while let first = gaps.first, places.count < Self.limit {
      let place = first.right - min(1, (first.right - first.left) / 2)
      let count = gaps.count
      gaps.removeAll { $0.left <= place && place <= $0.right }
      if count - gaps.count >= Self.fewest { places.append(place) }
    }
  }

  /// The column that a line stands in, from 0; nil where it goes over a gutter.
  func column(of line: PageLine) -> Int? {
    let isAcross = places.contains { line.left < $0 - line.em && line.right > $0 + line.em }
    return isAcross ? nil : places.count { $0 < (line.left + line.right) / 2 }
  }

  /// So many rows have a gap at a gutter.
  private static let fewest = 3
  /// No page that can be read has more.
  private static let limit = 12
}
