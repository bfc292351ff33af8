import CellGrid

/// Finds what has changed in a row.
enum RowChange {
  /// The columns from the first to the last difference, with both halves of wide characters; empty where there
  /// is none.
  ///
  /// - Precondition: both rows have the same number of cells.
  static func columns(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) -> Range<Int> {
    precondition(old.count == new.count)
    func differs(_ column: Int) -> Bool {
      old[old.startIndex + column] != new[new.startIndex + column]
    }
    func isRightHalf(_ column: Int) -> Bool {
      old[old.startIndex + column].isContinuation || new[new.startIndex + column].isContinuation
    }
    guard var first = (0..<new.count).first(where: differs),
      let last = (0..<new.count).last(where: differs)
    else { return 0..<0 }
    while first > 0, isRightHalf(first) { first -= 1 }
    var end = last + 1
    while end < new.count, isRightHalf(end) { end += 1 }
    return first..<end
  }
}
