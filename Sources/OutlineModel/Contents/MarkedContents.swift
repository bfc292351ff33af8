/// The tables of contents that a format sets apart from the text, as the navigation of an e-book.
struct MarkedContents {
  /// In order; those without entries are left out.
  let tables: [ContentsTable]

  /// - Complexity: O(n) in the number of entries.
  init(_ source: SourceText, _ candidates: CorrectedCandidates, _ rules: NumberingRules) {
    let reader = TitleReader(source.paragraphBytes, rules)
    let entries = source.marks.entries
    tables = source.marks.parts.filter { $0.kind == .contents }.compactMap { part in
      let first = entries.partitioningIndex { $0.text.lowerBound >= part.range.lowerBound }
      let end = entries.partitioningIndex { $0.text.lowerBound >= part.range.upperBound }
      guard first < end else { return nil }
      return ContentsTable(
        range: part.range.range,
        entries: entries[first..<end].map { reader.heading(rules.interpreted(candidates.entry($0))) })
    }
  }
}
