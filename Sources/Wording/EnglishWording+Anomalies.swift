import OutlineModel

extension EnglishWording {
  func anomaly(_ anomaly: Anomaly, in document: Document) -> String {
    let facts = AnomalyFacts(anomaly, in: document)
    let section = facts.section.map(name) ?? "this section"
    // A single mark in quotation marks could not be told from them.
    let words = facts.words.map { ": \($0.count == 1 ? $0 : quoted($0))" } ?? ""
    return switch anomaly.code {
    case .numberLost: "the number of \(section) is lost in the body; recognised by its title"
    case .numberGap: gap(facts, before: section)
    case .numberDuplicate:
      "\(section) stands here again\(facts.other.map { ", first in \(lines($0.lines))" } ?? "")"
    case .numberOrder: order(facts, of: section)
    case .seriesStart: start(facts, with: section)
    case .numberMisprint: misprint(facts, of: section)
    case .levelSkip: skip(facts, of: section)
    case .depthLimit: "\(section) is deeper than \(Outline.depthLimit) levels and kept at that level"
    case .headingInParagraph: "the heading of \(section) begins in the middle of a paragraph"
    case .missingInBody: missing(facts, section)
    case .missingInContents: "\(section) is not in the contents"
    case .titlesDiffer: titles(facts, of: section)
    case .noText:
      facts.hasSectionsInside
        ? "neither \(section) nor what is inside it has any text" : "\(section) is a heading without text"
    case .textCut: words.isEmpty ? "the text breaks off here" : "something is left out here\(words)"
    case .wordsRemoved: "words seem to be removed here\(words)"
    case .unbalancedMarks: "marks that do not pair in the heading of \(section)\(words)"
    case .danglingReference:
      "a reference to a section that this document does not have\(words)"
    case .wrongCount:
      facts.counts.map { "\($0.stated) are announced, but \($0.found) follow" }
        ?? "the stated number is wrong"
    case .repeatedText:
      "this text stands\(facts.other.map { " in \(lines($0.lines))" } ?? " elsewhere") already"
    }
  }

  func name(of code: Anomaly.Code) -> String {
    switch code {
    case .numberLost: "number lost"
    case .numberGap: "number missing"
    case .numberDuplicate: "number twice"
    case .numberOrder: "out of order"
    case .seriesStart: "late start"
    case .numberMisprint: "misprint"
    case .levelSkip: "level skipped"
    case .depthLimit: "too deep"
    case .headingInParagraph: "in paragraph"
    case .missingInBody: "not in body"
    case .missingInContents: "not in contents"
    case .titlesDiffer: "titles differ"
    case .noText: "no text"
    case .textCut: "text cut"
    case .wordsRemoved: "words removed"
    case .unbalancedMarks: "unpaired mark"
    case .danglingReference: "no such section"
    case .wrongCount: "wrong count"
    case .repeatedText: "text twice"
    }
  }

  func anomalies(_ count: Int) -> String { count == 1 ? "1 anomaly" : "\(grouped(count)) anomalies" }
  var noAnomalies: String { "no anomalies found" }
  var noLinks: String { "no links" }
  var linkListHint: String { "j k previous, next  Enter go there  y copy the target  Esc return" }
  var listHint: String { "j k previous, next  Enter go there  Esc return" }
}

extension EnglishWording {
  /// A text cited from the document.
  func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// One line or several: `line 3`, `lines 3 to 5`.
  func lines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
  }

  private func name(_ section: SectionName) -> String {
    section.isNumbered ? section.text : quoted(section.text)
  }

  private func missing(_ facts: AnomalyFacts, _ section: String) -> String {
    "\(section) is in the contents\(facts.contentsLine.map { " (line \($0))" } ?? "")"
      + (facts.isInferred ? ", and its heading not in the body" : " and not in the body")
  }

  private func gap(_ facts: AnomalyFacts, before section: String) -> String {
    guard let numbers = facts.expected, let first = facts.sibling(numbers.lowerBound),
      let last = facts.sibling(numbers.upperBound)
    else { return "numbers are missing before \(section)" }
    let missing =
      switch numbers.count {
      case 1: "\(first.text) is"
      case 2: "\(first.text) and \(last.text) are"
      default: "\(first.text) to \(last.text) are"
      }
    guard numbers.lowerBound > 1, let previous = facts.sibling(numbers.lowerBound - 1) else {
      return "\(missing) missing before \(section)"
    }
    return "\(missing) missing between \(previous.text) and \(section)"
  }

  private func order(_ facts: AnomalyFacts, of section: String) -> String {
    if let expected = facts.expected.flatMap({ facts.sibling($0.lowerBound) }) {
      return "\(section) is out of order: \(expected.text) was expected"
    }
    return "\(section) is out of order: its number is lower than the one before it"
      + (facts.other.map { " in \(lines($0.lines.lowerBound...$0.lines.lowerBound))" } ?? "")
  }

  private func start(_ facts: AnomalyFacts, with section: String) -> String {
    let first = facts.sibling(facts.expected?.lowerBound ?? 1)
    return "the series begins with \(section)" + (first.map { ", not with \($0.text)" } ?? "")
  }

  private func misprint(_ facts: AnomalyFacts, of section: String) -> String {
    let reading = facts.value.map { "; it is read as \($0)" } ?? ""
    return "\(facts.words.map(quoted) ?? "the number of \(section)") is probably misprinted\(reading)"
  }

  private func skip(_ facts: AnomalyFacts, of section: String) -> String {
    guard let label = facts.firstLabelInside else {
      return "\(section) skips a level that the sections beside it have"
    }
    return "\(section) goes straight to \(quoted(label)); the sections beside it have a level in between"
  }

  private func titles(_ facts: AnomalyFacts, of section: String) -> String {
    guard let other = facts.other, !other.text.isEmpty, !facts.title.isEmpty else {
      return "the title of \(section) differs between contents and body"
    }
    return
      "the title of \(section) is \(quoted(facts.title)), in the contents (\(lines(other.lines))) \(quoted(other.text))"
  }
}
