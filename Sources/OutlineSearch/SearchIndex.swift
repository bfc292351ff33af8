import OutlineModel

/// What is needed to find all hits of a query in a document; built once for each document.
package struct SearchIndex: Sendable {
  private let document: Document
  private let text: FoldedText
  private let bounds: FoldedBounds
  private let readings: PinyinReadings?

  /// - Complexity: O(n) in the number of bytes, and O(s log n) for s sections.
  package init(_ document: Document) {
    self.document = document
    text = FoldedText(document.source)
    bounds = FoldedBounds(document, in: text)
    readings = PinyinReadings(text)
  }

  /// All hits of a query, leftmost and not overlapping; nil where the search was cancelled.
  ///
  /// `isCancelled` is asked at the start and then about every 3 MB for each term.
  ///
  /// - Complexity: O(n) in the number of characters for each term, and O(s) for s sections.
  package func hits(of query: SearchQuery, isCancelled: () -> Bool) -> SearchHits? {
    if isCancelled() { return nil }
    let plan = SearchPlan(query, readsPinyin: readings != nil)
    let scopes = scopes(of: query)
    var found: [[FoundHits]] = []
    for clause in plan.clauses {
      found.append([])
      for term in clause {
        guard let hits = hits(of: term, query.pinyin, scopes, isCancelled) else { return nil }
        found[found.count - 1].append(hits)
      }
    }
    let conditions = SectionConditions(plan.clauses, found, stretchStarts: { bounds.stretchStarts })
    return SearchHits(
      conditions.hits, of: query, meaning: meaning(plan, conditions, scopes), in: text,
      outline: document.outline, bounds: bounds)
  }

  /// The places of a term that count where it is looked for.
  private func hits(
    of term: SearchQuery.Term, _ pinyin: SearchQuery.Pinyin, _ scopes: [SearchMeaning.Scope],
    _ isCancelled: () -> Bool
  ) -> FoundHits? {
    let search = TermSearch(text: text, readings: readings)
    guard var hits = search.hits(of: term.pattern, pinyin: pinyin, isCancelled: isCancelled) else {
      return nil
    }
    let wanted = scopes.filter { !$0.isExcluded }
    if !wanted.isEmpty { hits = hits.within(positions(of: wanted)) }
    let unwanted = scopes.filter(\.isExcluded)
    if !unwanted.isEmpty { hits = hits.within(gaps(between: positions(of: unwanted))) }
    return term.isInTitle ? hits.within(bounds.headings) : hits
  }

  private func meaning(
    _ plan: SearchPlan, _ conditions: SectionConditions, _ scopes: [SearchMeaning.Scope]
  ) -> SearchMeaning {
    let clauses = zip(plan.clauses, conditions.found).map { terms, found in
      zip(terms, found).map { term, hits in
        let counts = ReadingCounts(hits, in: text)
        return SearchMeaning.Term(
          pattern: term.pattern, text: term.text, isExcluded: term.isExcluded, isInTitle: term.isInTitle,
          literalCount: counts.literalCount, pinyinCount: counts.pinyinCount, readings: counts.readings,
          readingCount: counts.readingCount)
      }
    }
    return SearchMeaning(clauses: clauses, scopes: scopes)
  }
}

extension SearchIndex {
  private func scopes(of query: SearchQuery) -> [SearchMeaning.Scope] {
    query.addresses.map { .init(address: $0, sections: sections(named: $0)) }
      + query.excludedAddresses.map { .init(address: $0, sections: sections(named: $0), isExcluded: true) }
  }

  /// The positions outside of some that are in order.
  private func gaps(between positions: [Range<Int>]) -> [Range<Int>] {
    let starts = [0] + positions.map(\.upperBound)
    return zip(starts, positions.map(\.lowerBound) + [text.count]).map { $0..<max($0, $1) }
  }

  /// The sections that an address can mean.
  private func sections(named address: String) -> [Int] {
    switch AddressResolver(document).resolve(address) {
    case .section(let section), .item(let section, _): [section]
    case .candidates(let sections): sections
    case .items(let targets): Set(targets.map(\.section)).sorted()
    case .nothing: []
    }
  }

  /// The positions of the parts that are searched, in order and without overlaps.
  private func positions(of scopes: [SearchMeaning.Scope]) -> [Range<Int>] {
    let all = scopes.flatMap(\.sections).flatMap { bounds.positions(of: document.outline.subtree(of: $0)) }
    var ranges: [Range<Int>] = []
    for range in all.sorted(by: { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }) {
      // Of two subtrees one holds the other, or they lie apart.
      if let last = ranges.last, range.lowerBound < last.upperBound { continue }
      ranges.append(range)
    }
    return ranges
  }
}
