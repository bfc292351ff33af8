import OutlineModel

extension ChineseWording {
  func verdict(_ verdict: Verdict, ofLine line: Int, in source: SourceText) -> String {
    let facts = VerdictFacts(verdict, in: source)
    let sentences = ["第 \(line) 行:\(name(of: verdict.ruling))", reason(verdict, facts)]
    return (sentences + [comparison(verdict.reason, facts)]).compactMap { $0 }.map { $0 + "。" }.joined()
  }

  private func name(of ruling: Verdict.Ruling) -> String {
    switch ruling {
    case .heading: "标题"
    case .item: "条目"
    case .neither: "不是标题,也不是条目"
    }
  }

  private func reason(_ verdict: Verdict, _ facts: VerdictFacts) -> String {
    let label = quoted(facts.label)
    let before = facts.predecessor.map(named)
    return switch verdict.reason {
    case .continuesSeries: "\(label)接着\(before ?? "前面的编号")"
    case .beginsSeries: "\(label)是一组编号的开头"
    case .resumesSeries: "\(label)接在\(before ?? "前面的编号")之后,中间缺号"
    case .formOutweighsNumber: "\(label)的写法同本文的标题一样,但编号\(before.map { "在\($0)之后" } ?? "")次序不对"
    case .beginsExtract: "本文是节录:\(label)是这种编号的第一个,后面接着编下去"
    case .headingWord: "\(label)本身就是标题用语"
    case .titleOfHeading: "是上一行\(before ?? "编号")的标题"
    case .namedInContents: "目录中有它\(verdict.number.map { ",编号是 \($0.value)" } ?? ""),正文中编号丢失"
    case .markedByFormat: "文件格式标明它是标题"
    case .underlined: "此行下面有一行符号,标明它是标题"
    case .correctedToHeading: "已由人指定为标题"
    case .itemOfStatute: "在法规中,\(label)这样的编号在条之下"
    case .listEntry: "\(label)属于列举:各项以分号结尾,或者在另有编号的一级之下成段"
    case .ordinalWord: "\(label)在文字中分点"
    case .loneWord: "\(label)虽是标题用语,但全文没有带编号的标题"
    case .noNumber: "行首没有编号,也没有标题用语"
    case .citation: "\(label)是句中的引用"
    case .quotation: "\(label)在引文中,不接本文的编号"
    case .strayNumber: "\(label)不接任何编号" + (before.map { ",前面的标题是\($0)" } ?? "")
    case .enumeration: "\(label)是句中的列举"
    case .sentence: "引用了标题,后面接着成句"
    case .contentsEntry: "是目录中的一行"
    case .outsideBody: "在正文之前或之后"
    case .withinParagraph: "接着第 \(facts.labelLine) 行\(label)开头的一段"
    case .setAside: "同页脚和页眉一起不算正文"
    case .inTableOrCode: "在表格或代码中"
    case .notMarkedByFormat: "本文只以格式或者指定的写法标明的行为标题,此行不在其中"
    case .correctedToText: "已由人指定为正文"
    }
  }

  /// The neighbours that the reason has not named.
  private func comparison(_ reason: Verdict.Reason, _ facts: VerdictFacts) -> String? {
    let before = reason.namesPredecessor ? nil : facts.predecessor.map { "前面的\(named($0))" }
    let behind = facts.successor.map { "后面的\(named($0))" }
    let places = [before, behind].compactMap { $0 }
    return places.isEmpty ? nil : "对照的是" + places.joined(separator: "和")
  }

  private func named(_ neighbour: VerdictFacts.Neighbour) -> String {
    "\(quoted(neighbour.label))(第 \(neighbour.line) 行)"
  }
}
