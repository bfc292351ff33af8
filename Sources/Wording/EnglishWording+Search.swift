import OutlineSearch

extension EnglishWording {
  func meaning(of hits: SearchHits) -> String? {
    MeaningText(
      pinyin: "pinyin", expression: "expression", number: "number", title: "title", not: "not", or: " or ",
      scope: { "in \($0)" }, noScope: { "no \"\($0)\"" }, grouped: grouped
    ).text(hits.meaning)
  }

  func queryError(_ error: SearchQueryError) -> String {
    switch error {
    case .empty: "the query is empty"
    case .onlyExclusions: "the query only says what is not wanted"
    case .badNumber(let text): "\"\(text)\" is no number"
    case .unknownPinyin(let name): "pinyin:\(name) is not known; pinyin: is off, common or all"
    case .badExpression(let text, let fault):
      "the expression /\(text)/ cannot be read: character \(fault.place): \(reason(fault.kind))"
    }
  }

  func reason(for error: SearchQueryError) -> String {
    if case .badExpression(_, let fault) = error { return reason(fault.kind) }
    return queryError(error)
  }

  private func reason(_ kind: ExpressionFault.Kind) -> String {
    switch kind {
    case .unclosedGroup: "this ( is not closed"
    case .unopenedGroup: "there is no ( for this )"
    case .unclosedSet: "this [ is not closed"
    case .emptySet: "there is nothing in []"
    case .reversedRange: "this range ends before it begins"
    case .nothingToRepeat: "there is nothing to repeat"
    case .badRepetition: "a repetition is written {2}, {2,} or {2,5}"
    case .tooLarge: "the expression is too large"
    case .tooDeep: "groups are nested too deep"
    case .unsupported(let text): "\(text) is not known"
    }
  }
}
