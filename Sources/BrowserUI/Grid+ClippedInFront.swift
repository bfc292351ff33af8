import CellGrid

extension Grid {
  /// The text if it takes no more columns than given, else as many whole clusters from its end as leave
  /// room for `..` before them.
  ///
  /// - Complexity: O(n).
  static func clippedInFront(_ text: String, toColumns limit: Int) -> String {
    var excess = columns(of: text) - limit
    if excess <= 0 { return text }
    excess += min(2, limit)
    var rest = text[...]
    while excess > 0, let first = rest.popFirst() { excess -= columns(of: String(first)) }
    return String(repeating: ".", count: max(0, min(2, limit))) + rest
  }
}
