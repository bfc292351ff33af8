/// How a query was read, and what its terms were found as.
package struct SearchMeaning: Sendable, Equatable {
  /// One term of the query.
  package struct Term: Sendable, Equatable {
    /// What it looks for; words of one syllable each are one term.
    package let pattern: SearchQuery.Pattern
    /// As it was typed, without the signs before it.
    package let text: String
    package let isExcluded: Bool
    package let isInTitle: Bool
    /// How many of its hits are as it is written.
    package let literalCount: Int
    /// How many of its hits are read in pinyin.
    package let pinyinCount: Int
    /// What those are, most frequent first, no more than `readingLimit`.
    package let readings: [Reading]
    /// How many different texts those are; counted among the first `SearchMeaning.countingLimit` hits.
    package let readingCount: Int
  }

  /// A text that a word was read as.
  package struct Reading: Sendable, Equatable {
    package let text: String
    package let count: Int
  }

  /// The part of the document that an address names.
  package struct Scope: Sendable, Equatable {
    package let address: String
    /// The sections that it names; where there are none, nothing is found.
    package let sections: [Int]
    /// Whether it is left out.
    package var isExcluded = false
  }

  /// So many readings are kept for each term.
  package static let readingLimit = 8
  /// So many hits of a term are told apart by their readings.
  package static let countingLimit = 100_000

  /// A section has to meet every clause, with any of its terms.
  package let clauses: [[Term]]
  package let scopes: [Scope]

  /// Whether the query is one text that was found as it is written or not at all.
  package var isLiteral: Bool {
    guard scopes.isEmpty, clauses.count == 1, clauses[0].count == 1 else { return false }
    let term = clauses[0][0]
    switch term.pattern {
    case .word, .phrase: return !term.isInTitle && term.pinyinCount == 0
    case .expression, .number: return false
    }
  }
}
