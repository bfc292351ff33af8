import OutlineModel

/// All places where a query matches in a document, in the order of the text, counted for each section.
///
/// A hit belongs to the section and part in which it begins.
package struct SearchHits: Sendable {
  /// What was searched for.
  package let query: SearchQuery
  /// How that was read, and what its terms were found as.
  package let meaning: SearchMeaning
  /// How many sections have hits of their own.
  package let sectionCount: Int
  private let found: FoundHits
  private let text: FoldedText
  private let outline: Outline
  /// How many hits begin before each section, and before the end of the last one.
  private let countsBefore: [UInt32]
  private let countsOfParts: [PartKind: Int]

  /// - Complexity: O(n + s) for n hits and s sections.
  init(
    _ found: FoundHits, of query: SearchQuery, meaning: SearchMeaning, in text: FoldedText,
    outline: Outline, bounds: FoldedBounds
  ) {
    self.query = query
    self.meaning = meaning
    self.found = found
    self.text = text
    self.outline = outline
    let countsBefore = found.counts(before: bounds.sectionStarts)
    self.countsBefore = countsBefore
    sectionCount = outline.sections.indices.count { countsBefore[$0] < countsBefore[$0 + 1] }
    countsOfParts = bounds.parts.reduce(into: [:]) { counts, part in
      counts[part.kind, default: 0] += found.indices(beginningIn: part.positions).count
    }
  }

  /// How many hits there are, wherever they lie.
  package var count: Int { found.count }
}

extension SearchHits {
  /// The bytes of a hit in the source text.
  ///
  /// - Complexity: O(m) for a query of m characters.
  package func byteRange(at index: Int) -> Range<Int> {
    text.byteRange(of: found[index])
  }

  /// Whether a hit is read in pinyin, not found as it is written.
  package func isPinyin(at index: Int) -> Bool {
    found.isPinyin(at: index)
  }

  /// The hit that a reader at a byte wants first: the next one as it is written, round the end of the document, and
  /// one read in pinyin only where there is no other; nil where there is none.
  ///
  /// - Complexity: O(n) at worst.
  package func best(from byteOffset: Int) -> Int? {
    let next = firstIndex(atOrBehind: byteOffset) ?? 0
    let order = [next..<count, 0..<next].joined()
    return order.first { !found.isPinyin(at: $0) } ?? (count > 0 ? next : nil)
  }

  /// The hits that share a byte with a range; none where the range is empty.
  ///
  /// - Complexity: O(log n).
  package func indices(in byteRange: Range<Int>) -> Range<Int> {
    guard !byteRange.isEmpty else { return 0..<0 }
    let low = text.position(endingBehind: byteRange.lowerBound)
    return found.indices(
      endingBehind: low, beginningBefore: text.position(atOrBehind: byteRange.upperBound))
  }

  /// The first hit that begins at or behind a byte, or nil where there is none.
  ///
  /// - Complexity: O(log n).
  package func firstIndex(atOrBehind byteOffset: Int) -> Int? {
    let index = found.firstIndex(atOrBehind: text.position(atOrBehind: byteOffset))
    return index < count ? index : nil
  }
}

extension SearchHits {
  /// How many hits begin in a section's heading or own text.
  ///
  /// - Complexity: O(1).
  package func count(ofOwn section: Int) -> Int {
    Int(countsBefore[section + 1] - countsBefore[section])
  }

  /// How many hits begin in a section or in any section inside it.
  ///
  /// - Complexity: O(1).
  package func count(inside section: Int) -> Int {
    Int(countsBefore[outline.subtree(of: section).upperBound] - countsBefore[section])
  }

  /// How many hits begin in a part of the document; in both stretches of a part that has two.
  ///
  /// - Complexity: O(1).
  package func count(of part: PartKind) -> Int {
    countsOfParts[part, default: 0]
  }
}

extension SearchHits {
  /// The sections in which hits begin, or in a section inside them, in document order.
  ///
  /// - Complexity: O(s) for s sections; only those with hits of their own, and what holds them, are looked at.
  package func sectionsWithHits() -> [Int32] {
    let sections = outline.sections
    var found: [Int32] = []
    found.reserveCapacity(sections.count)
    var last = -1
    for section in sections.indices where countsBefore[section] < countsBefore[section + 1] {
      let start = found.count
      var holder = sections[section].parent
      // What holds this section and begins at or before the last one holds that too.
      while let new = holder, new > last {
        found.append(Int32(new))
        holder = sections[new].parent
      }
      if found.count > start + 1 { found[start...].reverse() }
      found.append(Int32(section))
      last = section
    }
    return found
  }
}
