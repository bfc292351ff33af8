import CellGrid

/// Finds what has changed in a row.
enum RowChange {
  /// The columns from the first to the last difference, with both halves of wide characters; empty where there
  /// is none.
  ///
  /// - Precondition: both rows have the same number of cells.
  static func columns(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) -> Range<Int> {
    precondition(old.count == new.count)
    return old.withUnsafeBufferPointer { old in new.withUnsafeBufferPointer { columns(from: old, to: $0) } }
  }

  private static func columns(
    from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>
  ) -> Range<Int> {
    func isRightHalf(_ column: Int) -> Bool { old[column].isContinuation || new[column].isContinuation }
    var (first, end) = (0, new.count)
    while first < end, old[first] == new[first] { first += 1 }
    guard first < end else { return 0..<0 }
    while old[end - 1] == new[end - 1] { end -= 1 }
    while first > 0, isRightHalf(first) { first -= 1 }
    while end < new.count, isRightHalf(end) { end += 1 }
    return first..<end
  }
}
