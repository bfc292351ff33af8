/// Which hits of the terms of a query lie where all its clauses are met.
struct SectionConditions {
  /// The hits of each term that lie there; of excluded terms there are none.
  let found: [[FoundHits]]
  /// All of them in order.
  let hits: FoundHits

  /// - Parameter stretchStarts: where the sections, and the parts around the body, begin.
  /// - Complexity: O(t (n + s)) for t terms with n hits each and s sections.
  init(_ clauses: [[SearchQuery.Term]], _ all: [[FoundHits]], stretchStarts: () -> [UInt32]) {
    if clauses.count == 1, !clauses[0].contains(where: \.isExcluded) {
      found = all
    } else {
      let stretchStarts = stretchStarts()
      let isWanted = Self.meetsAll(clauses, all, stretchStarts)
      found = zip(clauses, all).map { terms, found in
        zip(terms, found).map { term, hits in
          term.isExcluded ? .none : hits.beginning(in: stretchStarts, where: isWanted)
        }
      }
    }
    hits = FoundHits.merging(found.flatMap { $0 })
  }

  /// For each stretch whether it meets every clause.
  private static func meetsAll(
    _ clauses: [[SearchQuery.Term]], _ all: [[FoundHits]], _ stretchStarts: [UInt32]
  ) -> [Bool] {
    var meetsAll = [Bool](repeating: true, count: stretchStarts.count)
    for (terms, found) in zip(clauses, all) {
      var meetsOne = [Bool](repeating: false, count: stretchStarts.count)
      for (term, hits) in zip(terms, found) {
        let presence = hits.presence(in: stretchStarts)
        for index in meetsOne.indices where presence[index] != term.isExcluded { meetsOne[index] = true }
      }
      for index in meetsAll.indices where !meetsOne[index] { meetsAll[index] = false }
    }
    return meetsAll
  }
}
