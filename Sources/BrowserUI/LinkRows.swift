import CellGrid
import OutlineModel
import Wording

/// Links in a list: the address, the words, and where they lead.
struct LinkRows {
  let model: Model
  let snapshot: Snapshot
  /// Those that are seen.
  let shown: Range<Int>

  /// What stands between the words and where they lead.
  private static let arrow = " -> "
  /// Narrower screens have no room for addresses.
  private static let narrowestWithAddress = 40
  /// A character takes at most so many bytes for each of its columns, as far as anybody writes.
  private static let bytesPerColumn = 4

  /// Draws them below each other.
  func draw(from row: Int, in grid: inout Grid) {
    let columns = self.columns
    for index in shown {
      let row = row + index - shown.lowerBound
      grid.putClipped(address(of: index), column: 2, row: row, style: .accent)
      grid.putClipped(words(of: index), column: columns.words, row: row)
      if columns.target > columns.words {
        grid.put(
          Self.arrow, at: GridPoint(column: columns.target - Self.arrow.count, row: row),
          columns: Self.arrow.count, style: .dimmed)
      }
      grid.putClipped(snapshot.link(index).target, column: columns.target, row: row, style: .link)
    }
  }

  /// Where a link leads, where there is not room for all of it.
  func clippedTarget(of index: Int) -> String? {
    let target = snapshot.link(index).target
    return Grid.columns(of: target) > model.size.columns - columns.target - 1 ? target : nil
  }

  /// Where the columns stand.
  private var columns: (words: Int, target: Int) {
    let addresses = shown.map { Grid.columns(of: address(of: $0)) }.max() ?? 0
    let start = addresses > 0 ? 4 + addresses : 2
    let widest = shown.map { Grid.columns(of: words(of: $0)) }.max() ?? 0
    return (start, widest == 0 ? start : start + widest + Self.arrow.count)
  }

  private func address(of index: Int) -> String {
    guard model.size.columns >= Self.narrowestWithAddress else { return "" }
    let byteOffset = snapshot.link(index).range.lowerBound
    let document = snapshot.document
    return model.listedAddress(
      section: document.section(at: byteOffset), at: byteOffset, in: document, isBrief: true)
  }

  private func words(of index: Int) -> String {
    let room = max(2, (model.size.columns - 4) / 3)
    let range = snapshot.link(index).range
    let end = min(range.upperBound, range.lowerBound + (room + 2) * Self.bytesPerColumn)
    let source = snapshot.document.source
    let bound =
      end < range.upperBound ? PieceBound.offset(in: source.bytes, from: end, to: range.upperBound) : end
    return Grid.clipped(source.string(range.lowerBound..<bound), toColumns: room)
  }
}
