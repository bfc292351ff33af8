/// The date in a table above the text, as pages of offices have one: 成文日期 | 2025年8月1日.
enum TableDate {
  /// The date of the first row that speaks of publication, as ISO 8601; nil where there is none.
  ///
  /// - Complexity: O(n) in the bytes of the tables that begin before `end`.
  static func first(in source: SourceText, before end: Int) -> String? {
    let bytes = source.paragraphBytes.span
    let above = source.marks.blocks.prefix { $0.range.lowerBound < end }
    for table in above where table.kind == .table {
      var rows = LineIterator(bytes, table.range.range)
      while let row = rows.next(bytes) {
        guard !row.isBlank else { continue }
        let line = TitleBlockLine(bytes, FrontLine(bytes, row))
        if line.namesPublication, let date = line.date { return date }
      }
    }
    return nil
  }
}
