/// The table of contents that a format sets apart from the text, as the navigation of an e-book.
struct MarkedContents {
  /// Nil where the format has none.
  let table: ContentsTable?

  /// - Complexity: O(n) in the number of entries.
  init(_ source: SourceText, _ candidates: CorrectedCandidates, _ rules: NumberingRules) {
    guard let part = source.marks.parts.first(where: { $0.kind == .contents }), !source.marks.entries.isEmpty
    else {
      table = nil
      return
    }
    let reader = TitleReader(source.paragraphBytes, rules)
    table = ContentsTable(
      range: part.range.range,
      entries: source.marks.entries.map { reader.heading(rules.interpreted(candidates.entry($0))) })
  }
}
