import OutlineModel
import TestSupport
import Testing

@testable import OutlineSearch

@Suite("Hits")
struct SearchHitsTests {
  private static let seeds: [UInt64] = [11, 12]

  @Test("All hits are those of a plain search, byte for byte", arguments: SampleAlphabet.all, seeds)
  func findsAll(alphabet: SampleAlphabet, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var pairCount = 0
    for _ in 0..<600 {
      let pieceCount = Int.random(in: 0...(Bool.random(using: &generator) ? 30 : 110), using: &generator)
      let bytes = alphabet.text(pieceCount: pieceCount, using: &generator)
      let index = SearchIndex(Document(bytes))
      let reference = ReferenceText(bytes)
      for number in 0..<40 {
        guard let query = alphabet.query(length: number % 5 + 1, using: &generator) else { continue }
        let hits = try index.allHits(of: query)
        let ranges = hits.byteRanges
        guard ranges == reference.hits(of: query) else {
          Issue.record("\(query) in \(bytes) is found at \(ranges)")
          return
        }
        pairCount += 1
      }
    }
    #expect(pairCount > 15_000)
  }

  @Test("A text of more than 65,535 distinct characters is searched alike", arguments: SampleAlphabet.all)
  func searchesWideText(alphabet: SampleAlphabet) throws {
    var generator = SeededGenerator(seed: 3)
    let bytes =
      FoldedTextTests.distinctScalars(66_000) + alphabet.text(pieceCount: 500, using: &generator)
    let index = SearchIndex(Document(bytes))
    let reference = ReferenceText(bytes)
    for length in 1...3 {
      guard let query = alphabet.query(length: length, using: &generator) else { continue }
      let hits = try index.allHits(of: query)
      #expect(hits.byteRanges == reference.hits(of: query))
    }
  }

  @Test("Hits are counted where they begin, and the counts sum up", arguments: SampleAlphabet.all)
  func counts(alphabet: SampleAlphabet) throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<150 {
      let bytes = alphabet.text(pieceCount: Int.random(in: 0...90, using: &generator), using: &generator)
      let document = Document(bytes, using: &generator)
      let index = SearchIndex(document)
      for length in 1...3 {
        guard let query = alphabet.query(length: length, using: &generator) else { continue }
        let hits = try index.allHits(of: query)
        expectCounts(of: hits, in: document)
      }
    }
  }

  /// Compares the counts with those made hit by hit.
  private func expectCounts(of hits: SearchHits, in document: Document) {
    let starts = (0..<hits.count).map { hits.byteRange(at: $0).lowerBound }
    let sections = document.outline.sections
    let own = sections.map { section in
      starts.count { section.heading.contains($0) || section.ownText.contains($0) }
    }
    #expect(sections.indices.map(hits.count(ofOwn:)) == own)
    #expect(hits.sectionCount == own.count { $0 > 0 })
    let inside = sections.indices.map { own[document.outline.subtree(of: $0)].reduce(0, +) }
    #expect(sections.indices.map(hits.count(inside:)) == inside)
    for kind in [PartKind.frontMatter, .contents, .body, .backMatter] {
      let parts = document.parts.filter { $0.kind == kind }
      let expected = starts.count { start in parts.contains { $0.range.contains(start) } }
      #expect(hits.count(of: kind) == expected)
    }
    #expect(hits.count(of: .body) == own.reduce(0, +))
  }

  @Test("The hits of a byte range are those that share a byte with it", arguments: SampleAlphabet.all)
  func findsHitsInRanges(alphabet: SampleAlphabet) throws {
    var generator = SeededGenerator(seed: 5)
    for length in [1, 2, 3, 2, 1] {
      let bytes = alphabet.text(pieceCount: 130, using: &generator)
      guard let query = alphabet.query(length: length, using: &generator) else { continue }
      let hits = try SearchIndex(Document(bytes)).allHits(of: query)
      let ranges = hits.byteRanges
      for low in 0...bytes.count {
        #expect(hits.firstIndex(atOrBehind: low) == ranges.firstIndex { $0.lowerBound >= low })
        #expect(hits.indices(in: low..<low).isEmpty)
        let range = low..<low + Int.random(in: 0...12, using: &generator)
        #expect(Array(hits.indices(in: range)) == ranges.indices.filter { ranges[$0].overlaps(range) })
      }
    }
  }
}

extension SearchHitsTests {
  @Test("A hit is found in every spelling, and its bytes are those of the spelling")
  func findsSpellings() throws {
    let text = "（ＡＢ）ab (Ab)"
    let query = try SearchQuery("(aB)")
    let index = SearchIndex(Document(Array(text.utf8)))
    let hits = try index.allHits(of: query)
    #expect(hits.query == query)
    #expect(hits.byteRanges == [0..<12, 15..<19])
  }

  @Test("A hit that begins where sections without a heading stand belongs to the one that has the byte")
  func countsForTheSectionWithText() throws {
    let bounds = [(0, 3, 6), (6, 6, 6), (6, 6, 6), (6, 9, 12), (12, 12, 12)]
    let sections = bounds.enumerated().map { index, bounds in
      Section(
        bounds: bounds, depth: index == 0 ? 1 : 2, descendantCount: index == 0 ? 4 : 0,
        parent: index == 0 ? nil : 0)
    }
    let parts = [Part(.body, 0..<12), Part(.backMatter, 12..<18)]
    let index = SearchIndex(Document(Array("一二三三三三".utf8), sections, parts))
    let query = try SearchQuery("三")
    let hits = try index.allHits(of: query)
    #expect(sections.indices.map(hits.count(ofOwn:)) == [0, 0, 0, 2, 0])
    #expect(hits.count(inside: 0) == 2)
    #expect(hits.sectionCount == 1)
    #expect(hits.count(of: .backMatter) == 2)
  }

  @Test("A query with a character that the text lacks has no hits")
  func findsNothing() throws {
    let query = try SearchQuery("民主")
    for text in ["民族", "民", ""] {
      let hits = try SearchIndex(Document(Array(text.utf8))).allHits(of: query)
      #expect(hits.count == 0)
      #expect(hits.indices(in: 0..<6) == 0..<0)
      #expect(hits.firstIndex(atOrBehind: 0) == nil)
    }
  }

  @Test("A cancelled search has no answer, not even for an empty text", arguments: ["", "民族", "x"])
  func cancels(text: String) throws {
    let query = try SearchQuery("民族")
    #expect(SearchIndex(Document(Array(text.utf8))).hits(of: query, isCancelled: { true }) == nil)
  }
}

extension SearchIndex {
  func allHits(of query: SearchQuery) throws -> SearchHits {
    let hits = hits(of: query, isCancelled: { false })
    return try #require(hits)
  }
}

extension SearchHits {
  var byteRanges: [Range<Int>] {
    (0..<count).map { byteRange(at: $0) }
  }
}
