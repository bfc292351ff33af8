import OutlineSearch

/// Makes the sentence on what a query means from the words of a language.
struct MeaningText {
  /// So many readings are named for each term.
  private static let readingLimit = 3

  /// What stands before a word that is read in pinyin.
  let pinyin: String
  let expression: String
  let number: String
  /// What stands before a term that counts in headings only.
  let title: String
  /// What stands before a term that sections must not have.
  let not: String
  /// What stands between terms of which one is enough.
  let or: String
  /// What is said of the part that is searched.
  let scope: @Sendable (String) -> String
  /// What is said of an address that names nothing.
  let noScope: @Sendable (String) -> String
  let grouped: @Sendable (Int) -> String

  /// Nil where the query means no more than its letters say.
  func text(_ meaning: SearchMeaning) -> String? {
    if meaning.isLiteral { return nil }
    let clauses = meaning.clauses.map { $0.map(text).joined(separator: or) }
    let scopes = meaning.scopes.map {
      $0.sections.isEmpty ? noScope($0.address) : ($0.isExcluded ? "\(not) " : "") + scope($0.address)
    }
    return (clauses + scopes).joined(separator: "; ")
  }

  private func text(_ term: SearchMeaning.Term) -> String {
    if term.isExcluded { return "\(not) \(name(of: term))" }
    if term.pinyinCount == 0 { return "\(name(of: term)): \(grouped(term.literalCount))" }
    let readings = term.readings.prefix(Self.readingLimit).map { "\($0.text) \(grouped($0.count))" }
    let rest = term.readingCount > readings.count ? ["…"] : []
    let literal = term.literalCount > 0 ? ["\(term.text) \(grouped(term.literalCount))"] : []
    return "\(pinyin) \(name(of: term)): \((literal + readings + rest).joined(separator: ", "))"
  }

  private func name(of term: SearchMeaning.Term) -> String {
    let text = term.isInTitle ? "\(title) \(term.text)" : term.text
    switch term.pattern {
    case .word, .phrase: return text
    case .expression: return "\(expression) \(text)"
    case .number: return "\(number) \(text)"
    }
  }
}
