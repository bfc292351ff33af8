import OutlineModel

extension ChineseWording {
  func anomaly(_ anomaly: Anomaly, in document: Document) -> String {
    let facts = AnomalyFacts(anomaly, in: document)
    let section = facts.section.map(name) ?? "本节"
    // A single mark in quotation marks could not be told from them.
    let words = facts.words.map { ":\($0.count == 1 ? $0 : quoted($0))" } ?? ""
    return switch anomaly.code {
    case .numberLost: "正文中\(section)的编号丢失,据标题认出"
    case .numberGap: gap(facts, before: section)
    case .numberDuplicate: "\(section)重复\(facts.other.map { ",前一处在\(lines($0.lines))" } ?? "")"
    case .numberOrder: order(facts, of: section)
    case .seriesStart: start(facts, with: section)
    case .numberMisprint: misprint(facts, of: section)
    case .levelSkip: skip(facts, of: section)
    case .depthLimit: "\(section)超过 \(Outline.depthLimit) 级,按第 \(Outline.depthLimit) 级处理"
    case .headingInParagraph: "\(section)的标题在段落中间开始"
    case .missingInBody: missing(facts, section)
    case .missingInContents: "目录中没有\(section)"
    case .titlesDiffer: titles(facts, of: section)
    case .noText: facts.hasSectionsInside ? "\(section)及其下各节都没有文字" : "\(section)只有标题,没有文字"
    case .textCut: words.isEmpty ? "文字在此中断" : "此处有省略\(words)"
    case .wordsRemoved: "此处疑有词语被删\(words)"
    case .unbalancedMarks: "\(section)的标题中引号或括号不成对\(words)"
    case .danglingReference: "所引的章节本文中没有\(words)"
    case .wrongCount: facts.counts.map { "文中说有 \($0.stated) 个,实际有 \($0.found) 个" } ?? "所说的数目不对"
    case .repeatedText: "这段文字\(facts.other.map { "在\(lines($0.lines))" } ?? "在别处")已经有过"
    }
  }

  func name(of code: Anomaly.Code) -> String {
    switch code {
    case .numberLost: "编号丢失"
    case .numberGap: "缺号"
    case .numberDuplicate: "重号"
    case .numberOrder: "编号颠倒"
    case .seriesStart: "不从一起"
    case .numberMisprint: "编号误印"
    case .levelSkip: "跳级"
    case .depthLimit: "层次过深"
    case .headingInParagraph: "标题在段中"
    case .missingInBody: "正文所缺"
    case .missingInContents: "目录所缺"
    case .titlesDiffer: "标题不一"
    case .noText: "无文字"
    case .textCut: "文字中断"
    case .wordsRemoved: "词语被删"
    case .unbalancedMarks: "标点不成对"
    case .danglingReference: "引用落空"
    case .wrongCount: "数目不符"
    case .repeatedText: "文字重复"
    }
  }

  func anomalies(_ count: Int) -> String { "\(grouped(count)) 处异常" }
  var noAnomalies: String { "没有发现异常" }
  var noLinks: String { "没有链接" }
  var linkListHint: String { "j k 上下一处  Enter 到此处  y 复制地址  Esc 返回原处" }
  var listHint: String { "j k 上下一处  Enter 到此处  Esc 返回原处" }
}

extension ChineseWording {
  /// A text cited from the document.
  func quoted(_ text: String) -> String { "“\(text)”" }

  /// One line or several: `第 3 行`, `第 3 到 5 行`.
  func lines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "第 \(lines.lowerBound) 行" : "第 \(lines.lowerBound) 到 \(lines.upperBound) 行"
  }

  /// 第九条 needs no quotation marks to stand out, 三(二) and titles do.
  private func name(_ section: SectionName) -> String {
    section.isNumbered && section.text.hasPrefix("第") ? section.text : quoted(section.text)
  }

  private func missing(_ facts: AnomalyFacts, _ section: String) -> String {
    "目录\(facts.contentsLine.map { "(第 \($0) 行)" } ?? "")中有\(section),正文中\(facts.isInferred ? "缺此标题" : "没有")"
  }

  private func gap(_ facts: AnomalyFacts, before section: String) -> String {
    guard let numbers = facts.expected, let first = facts.sibling(numbers.lowerBound),
      let last = facts.sibling(numbers.upperBound)
    else { return "\(section)之前缺号" }
    let link = numbers.count == 2 ? "和" : "到"
    let missing = name(first) + (numbers.count == 1 ? "" : "\(link)\(name(last))")
    guard numbers.lowerBound > 1, let previous = facts.sibling(numbers.lowerBound - 1) else {
      return "\(section)之前缺\(missing)"
    }
    return "\(name(previous))之后缺\(missing),接着是\(section)"
  }

  private func order(_ facts: AnomalyFacts, of section: String) -> String {
    if let expected = facts.expected.flatMap({ facts.sibling($0.lowerBound) }) {
      return "\(section)次序颠倒,此处应为\(name(expected))"
    }
    let place = facts.other.map { "(\(lines($0.lines.lowerBound...$0.lines.lowerBound)))" } ?? ""
    return "\(section)次序颠倒,编号小于前面一个\(place)"
  }

  private func start(_ facts: AnomalyFacts, with section: String) -> String {
    let first = facts.sibling(facts.expected?.lowerBound ?? 1)
    return "编号从\(section)开始" + (first.map { ",不是从\(name($0))开始" } ?? "")
  }

  private func misprint(_ facts: AnomalyFacts, of section: String) -> String {
    let reading = facts.value.map { ",按 \($0) 认定" } ?? ""
    return "\(facts.words.map(quoted) ?? section)的编号疑有误印\(reading)"
  }

  private func skip(_ facts: AnomalyFacts, of section: String) -> String {
    guard let label = facts.firstLabelInside else { return "\(section)跳过一级,同级各节都有这一级" }
    return "\(section)之下直接是\(quoted(label)),同级各节中间还有一级"
  }

  private func titles(_ facts: AnomalyFacts, of section: String) -> String {
    guard let other = facts.other, !other.text.isEmpty, !facts.title.isEmpty else {
      return "\(section)的标题在目录和正文中不一样"
    }
    return "\(section)的标题是\(quoted(facts.title)),目录中(\(lines(other.lines)))是\(quoted(other.text))"
  }
}
