import OutlineModel

extension SourceText {
  /// The lines around a byte that are shown as they are, each in one row however wide: what the format marks as
  /// preformatted or as a table, or what is drawn with signs. Nil where the text is wrapped.
  ///
  /// - Complexity: O(log n).
  func unwrappedBlock(at byteOffset: Int) -> Range<Int>? {
    let block = marks.block(at: byteOffset)
    switch block?.kind {
    case .preformatted, .table: return block?.range.range
    case .title, .item, .quote, .note, .paragraph: return nil
    case nil: return breaks.drawing(at: byteOffset)
    }
  }
}
