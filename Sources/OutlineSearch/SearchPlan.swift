import OutlineModel

/// A query as it is searched for in one text: words of one syllable each that follow one another are one term.
struct SearchPlan {
  let clauses: [[SearchQuery.Term]]

  /// - Parameter readsPinyin: whether the text has ideographs that are read.
  init(_ query: SearchQuery, readsPinyin: Bool) {
    guard readsPinyin, query.pinyin != .off else {
      clauses = query.clauses
      return
    }
    var clauses: [[SearchQuery.Term]] = []
    var run: [SearchQuery.Term] = []
    for clause in query.clauses {
      if let term = Self.syllable(clause, behind: run) {
        run.append(term)
      } else {
        clauses += Self.joined(run)
        run = []
        if let term = Self.syllable(clause, behind: []) { run = [term] } else { clauses.append(clause) }
      }
    }
    self.clauses = clauses + Self.joined(run)
  }

  /// The term of a clause that is nothing but a syllable and can follow those of a run; behind others it may be
  /// unfinished, as the last one.
  private static func syllable(
    _ clause: [SearchQuery.Term], behind run: [SearchQuery.Term]
  ) -> SearchQuery.Term? {
    guard clause.count == 1, let term = clause.first, !term.isExcluded, case .word(let word) = term.pattern,
      run.allSatisfy({ $0.isInTitle == term.isInTitle && isWhole($0.text) }), let letters = letters(of: word)
    else { return nil }
    let isSyllable =
      run.isEmpty ? PinyinSyllables.isSyllable(letters) : PinyinSyllables.beginsSyllable(letters)
    return isSyllable ? term : nil
  }

  private static func isWhole(_ word: String) -> Bool {
    letters(of: word).map(PinyinSyllables.isSyllable) ?? false
  }

  private static func letters(of word: String) -> [UInt8]? {
    let letters = word.unicodeScalars.compactMap(PinyinSyllables.letter)
    return letters.count == word.unicodeScalars.count ? letters : nil
  }

  private static func joined(_ run: [SearchQuery.Term]) -> [[SearchQuery.Term]] {
    guard run.count > 1 else { return run.map { [$0] } }
    let text = run.map(\.text).joined(separator: " ")
    return [[SearchQuery.Term(pattern: .word(text), text: text, isInTitle: run[0].isInTitle)]]
  }
}
