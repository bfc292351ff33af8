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
    case .onlyConditions: "the query says where or how to search, not what for"
    case .tooLong(let limit): "the query is too long; it has at most \(grouped(limit)) characters"
    case .tooManyTerms(let limit): "the query is too long; it has at most \(grouped(limit)) words"
    case .nothingBehind(let name): "nothing stands behind \(name):; to find it as it is written, quote it"
    case .emptyPhrase: "there is nothing in the quotation marks"
    case .emptyExpression: "there is no expression between the slashes"
    case .expressionOptions(let letters):
      "\(letters) cannot stand behind an expression; case makes no difference anyway"
    case .conditionAsAlternative(let name): "\(name): cannot stand beside |, it holds for the whole query"
    case .excludedPinyin: "- cannot stand before pinyin:; pinyin:off turns it off"
    case .badNumber(let text): "\"\(text)\" is no number; num: takes a number alone, as num:32 or num:三十二"
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
