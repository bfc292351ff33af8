import OutlineSearch

extension ChineseWording {
  func meaning(of hits: SearchHits) -> String? {
    MeaningText(
      pinyin: "拼音", expression: "正则", number: "数", title: "标题", not: "不含", or: " 或 ",
      scope: { "在 \($0) 内" }, noScope: { "没有“\($0)”" }, grouped: grouped
    ).text(hits.meaning)
  }

  func queryError(_ error: SearchQueryError) -> String {
    switch error {
    case .empty: "没有写要查找什么"
    case .onlyExclusions: "只写了不要什么,没有写要查找什么"
    case .onlyConditions: "只写了在哪里、怎样查找,没有写要查找什么"
    case .tooLong(let limit): "要查找的太长,最多 \(grouped(limit)) 字"
    case .tooManyTerms(let limit): "要查找的词太多,最多 \(grouped(limit)) 个"
    case .nothingBehind(let name): "\(name): 后没有内容;要查找这几个字,加引号"
    case .emptyPhrase: "引号里没有内容"
    case .emptyExpression: "// 之间没有正则表达式"
    case .expressionOptions(let letters): "正则表达式后不能加 \(letters);大小写本来不分"
    case .conditionAsAlternative(let name): "| 两边不能是 \(name):,它管整个查找"
    case .excludedPinyin: "pinyin: 前不能加 -;不用拼音写 pinyin:off"
    case .badNumber(let text): "“\(text)”不是数;num: 后只写数字,如 num:32 或 num:三十二"
    case .unknownPinyin(let name): "没有 pinyin:\(name);pinyin: 后可写 off、common、all"
    case .badExpression(let text, let fault):
      "正则表达式 /\(text)/ 读不懂:第 \(fault.place) 字,\(reason(fault.kind))"
    }
  }

  func reason(for error: SearchQueryError) -> String {
    if case .badExpression(_, let fault) = error { return reason(fault.kind) }
    return queryError(error)
  }

  private func reason(_ kind: ExpressionFault.Kind) -> String {
    switch kind {
    case .unclosedGroup: "( 没有闭合"
    case .unopenedGroup: ") 没有对应的 ("
    case .unclosedSet: "[ 没有闭合"
    case .emptySet: "[] 里没有字符"
    case .reversedRange: "范围的首尾颠倒"
    case .nothingToRepeat: "没有可重复的内容"
    case .badRepetition: "重复次数应写作 {2}、{2,} 或 {2,5}"
    case .tooLarge: "表达式太大"
    case .tooDeep: "括号套得太深"
    case .unsupported(let text): "不支持 \(text)"
    }
  }
}
