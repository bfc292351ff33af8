import OutlineModel
import TestSupport
import Testing

@testable import OutlineSearch

@Suite("Queries against a plain search")
struct QueryOracleTests {
  /// Each seed makes so many documents, each searched for so many queries: 50,000 in all.
  private static let documentCount = 125
  private static let queryCount = 50

  @Test("All hits are those of a plain search of each section, byte for byte", arguments: UInt64(21)...28)
  func findsAll(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var (caseCount, hitCount) = (0, 0)
    for _ in 0..<Self.documentCount {
      let text = QuerySample.text(using: &generator)
      let document = Document(Array(text.utf8), using: &generator)
      let index = SearchIndex(document)
      let oracle = QueryOracle(document)
      for _ in 0..<Self.queryCount {
        let typed = QuerySample.query(using: &generator)
        guard let query = try? SearchQuery(typed) else { continue }
        let found = try index.allHits(of: query).byteRanges
        let expected = oracle.hits(of: query)
        guard found == expected else {
          Issue.record("\(typed.debugDescription) in \(text.debugDescription): \(found), not \(expected)")
          return
        }
        caseCount += 1
        hitCount += found.count
      }
    }
    #expect(caseCount > 5000 && hitCount > 500)
  }
}

/// The plain, slow way to search a document: each term in the whole text, then section by section.
struct QueryOracle {
  private let document: Document
  private let reference: ReferenceText
  private let matcher: PlainMatcher
  private let readsPinyin: Bool
  /// The sections without what is inside them, and the parts around the body.
  private let stretches: [Range<Int>]

  init(_ document: Document) {
    self.document = document
    reference = ReferenceText(document.source.bytes)
    let spelled = reference.ranges.map { document.source.string($0).unicodeScalars.first ?? "\u{FFFD}" }
    let ends = [0] + reference.ranges.map(\.upperBound)
    let beginsLine = zip(reference.ranges, ends).enumerated().map { index, pair in
      index == 0 || document.source.bytes[pair.1..<pair.0.lowerBound].contains(0x0A)
        || document.source.bytes[pair.0.lowerBound - 1] == 0x0A
    }
    matcher = PlainMatcher(text: reference.folded, spellings: spelled, beginsLine: beginsLine + [false])
    readsPinyin = matcher.hasReadings
    stretches = document.parts.flatMap { part in
      part.kind == .body
        ? document.outline.sections.map { $0.start..<$0.ownText.upperBound } : [part.range.range]
    }
  }

  /// The bytes of all hits in order.
  func hits(of query: SearchQuery) -> [Range<Int>] {
    let clauses = SearchPlan(query, readsPinyin: readsPinyin).clauses
    let pinyin = readsPinyin ? query.pinyin : .off
    let scopes = scopes(query.addresses)
    let found = clauses.map { $0.map { matches(of: $0, pinyin, in: scopes) } }
    let wanted = stretches.filter { stretch in
      zip(clauses, found).allSatisfy { terms, found in
        zip(terms, found).contains { term, ranges in
          ranges.contains { stretch.contains($0.lowerBound) } != term.isExcluded
        }
      }
    }
    let all = zip(clauses, found).flatMap { terms, found in
      zip(terms, found).flatMap { $0.isExcluded ? [] : $1 }
    }
    let sorted = all.filter { range in wanted.contains { $0.contains(range.lowerBound) } }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    return sorted.reduce(into: []) { taken, range in
      if range.lowerBound >= taken.last?.upperBound ?? 0 { taken.append(range) }
    }
  }

  /// The bytes of the sections that paths like `=u2.u1` name, with all inside; empty where they name none.
  private func scopes(_ addresses: [String]) -> [Range<Int>] {
    addresses.map { address in
      var inside = document.outline.sections.indices
      var named: Int?
      for step in address.dropFirst().split(separator: ".") {
        let depth = inside.first.map { document.outline[$0].depth }
        let siblings = inside.filter { document.outline[$0].parent == named && depth != nil }
        guard let number = Int(step.dropFirst()), number <= siblings.count else { return 0..<0 }
        named = siblings[number - 1]
        inside = document.outline.descendants(of: siblings[number - 1])
      }
      guard let named else { return 0..<0 }
      let subtree = document.outline.subtree(of: named)
      let last = document.outline[subtree.upperBound - 1]
      return document.outline[named].start..<last.ownText.upperBound
    }
  }

  private func matches(
    of term: SearchQuery.Term, _ pinyin: SearchQuery.Pinyin, in scopes: [Range<Int>]
  ) -> [Range<Int>] {
    let found = matcher.matches(term.pattern, pinyin)
    let counted = found.filter { places in
      let starts = places.map { reference.ranges[$0].lowerBound }
      guard scopes.isEmpty || scopes.contains(where: { starts.allSatisfy($0.contains) }) else { return false }
      return !term.isInTitle
        || document.outline.sections.contains { starts.allSatisfy($0.heading.contains) }
    }
    return counted.map {
      reference.ranges[$0.lowerBound].lowerBound..<reference.ranges[$0.upperBound - 1].upperBound
    }
  }
}
