import OutlineModel

/// What a person searches for, in one line: words, `"phrases"`, `-words`, `|`, `/expressions/`, `title:`, `num:`,
/// `in:` and `pinyin:`.
package struct SearchQuery: Sendable, Hashable {
  /// Which readings of ideographs lower-case Latin letters match.
  package enum Pinyin: String, Sendable {
    /// Letters match letters alone.
    case off
    /// Those that dictionaries of today's language give.
    case common
    /// Historical ones too.
    case all
  }

  /// What a term looks for.
  package enum Pattern: Sendable, Hashable {
    /// A text that may be read in pinyin.
    case word(String)
    /// A text as it is written.
    case phrase(String)
    case expression(RegularExpression)
    /// A number, in whatever signs.
    case number(Int)
  }

  /// One condition on a section.
  package struct Term: Sendable, Hashable {
    package let pattern: Pattern
    /// As it was typed, without the signs before it.
    package let text: String
    /// Whether the section must not have it.
    package var isExcluded = false
    /// Whether it counts in headings only.
    package var isInTitle = false
  }

  /// What was typed, without white space at its ends.
  package let text: String
  /// A section has to meet every clause, with any of its terms.
  package let clauses: [[Term]]
  /// The addresses of the sections that are searched; where there are none, all are.
  package let addresses: [String]
  /// The addresses of sections that are left out.
  package let excludedAddresses: [String]
  package let pinyin: Pinyin

  /// - Throws: `SearchQueryError` where what was typed is no query.
  package init(_ typed: String) throws(SearchQueryError) {
    var reader = SearchQueryReader(typed)
    guard !reader.text.isEmpty else { throw .empty }
    guard reader.text.unicodeScalars.count <= Self.lengthLimit else {
      throw .tooLong(limit: Self.lengthLimit)
    }
    try reader.read()
    text = reader.text
    addresses = reader.addresses
    excludedAddresses = reader.excludedAddresses
    pinyin = reader.pinyin
    if reader.clauses.isEmpty, reader.hasConditions { throw .onlyConditions }
    clauses = reader.clauses.isEmpty ? [[Term(pattern: .phrase(text), text: text)]] : reader.clauses
    if clauses.reduce(0, { $0 + $1.count }) > Self.termLimit { throw .tooManyTerms(limit: Self.termLimit) }
    if clauses.allSatisfy({ $0.allSatisfy(\.isExcluded) }) { throw .onlyExclusions }
  }

  /// A query of more characters is none: it would take minutes.
  package static let lengthLimit = 1000
  /// The most terms of a query, each of which is looked for in the whole text.
  package static let termLimit = 100
}

/// Why what was typed is no query.
package enum SearchQueryError: Error, Hashable, Sendable {
  /// There is nothing but white space.
  case empty
  /// Every term is one that sections must not have.
  case onlyExclusions
  /// There is only `in:` or `pinyin:`.
  case onlyConditions
  case tooLong(limit: Int)
  case tooManyTerms(limit: Int)
  /// Nothing stands behind a name and its colon.
  case nothingBehind(name: String)
  /// Nothing stands in quotation marks.
  case emptyPhrase
  /// Nothing stands between two slashes.
  case emptyExpression
  /// Letters that set options in other languages stand behind an expression.
  case expressionOptions(String)
  /// `in:` or `pinyin:` stands beside `|`.
  case conditionAsAlternative(name: String)
  /// `-` stands before `pinyin:`.
  case excludedPinyin
  /// What stands behind `num:` is no number.
  case badNumber(String)
  /// What stands behind `pinyin:` is neither `off`, `common` nor `all`.
  case unknownPinyin(String)
  case badExpression(String, ExpressionFault)
}
