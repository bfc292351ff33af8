import OutlineModel

extension FormatMarks {
  /// Whether the line that holds a byte is shown as it is, in one row however wide.
  ///
  /// - Complexity: O(log n).
  func isUnwrapped(at byteOffset: Int) -> Bool {
    switch block(at: byteOffset)?.kind {
    case .preformatted, .table: true
    case .title, .item, .quote, .note, .paragraph, nil: false
    }
  }
}
