import CSearchTables

/// What makes two spellings of a character equal for search: letter case, width and form, simplified or
/// traditional, and the script of a digit.
///
/// Texts and queries are folded by the same rules, one scalar into one scalar, so that places in the folded
/// text are places in the source text. The rules stand in `Scripts/generate-search-tables.py`.
package enum Folding {
  /// The scalar that stands for all spellings of `scalar`; folding it again changes nothing.
  ///
  /// - Complexity: O(log n) in the size of the table: texts fold every distinct scalar once.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(csearch_folded(scalar.value)) ?? scalar
  }
}
