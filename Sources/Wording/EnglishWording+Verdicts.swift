import OutlineModel

extension EnglishWording {
  func verdict(_ verdict: Verdict, ofLine line: Int, in source: SourceText) -> String {
    let facts = VerdictFacts(verdict, in: source)
    let sentences = ["Line \(line): \(name(of: verdict.ruling))", reason(verdict, facts)]
    return (sentences + [comparison(verdict.reason, facts)]).compactMap { $0 }.map { $0 + "." }
      .joined(separator: " ")
  }

  private func name(of ruling: Verdict.Ruling) -> String {
    switch ruling {
    case .heading: "a heading"
    case .item: "an item"
    case .neither: "neither a heading nor an item"
    }
  }

  private func reason(_ verdict: Verdict, _ facts: VerdictFacts) -> String {
    let label = quoted(facts.label)
    let before = facts.predecessor.map(named)
    return switch verdict.reason {
    case .continuesSeries: "\(label) follows \(before ?? "the number before it") in its series"
    case .beginsSeries: "\(label) begins a series"
    case .resumesSeries:
      "\(label) goes on after \(before ?? "the numbers before it"), though numbers in between are missing"
    case .formOutweighsNumber:
      "\(label) is written as the headings of this document are, though its number is out of order"
        + (before.map { " behind \($0)" } ?? "")
    case .beginsExtract:
      "The document is an extract: \(label) is the first number of its kind, and the series goes on"
    case .headingWord: "\(label) stands for a heading by itself"
    case .titleOfHeading: "It is the title of \(before ?? "the number") on the line before"
    case .namedInContents:
      "The contents name it\(verdict.number.map { ", with the number \($0.value)" } ?? ""); its own number was lost"
    case .markedByFormat: "The format marks it as a heading"
    case .underlined: "A row of signs below the line marks it as a heading"
    case .correctedToHeading: "It was named as a heading by hand"
    case .itemOfStatute: "In a statute, numbers like \(label) stand below an article"
    case .listEntry:
      "\(label) belongs to a list, whose entries end with semicolons or run long below a level of its own"
    case .ordinalWord: "\(label) counts points within the text"
    case .loneWord: "\(label) stands for a heading, but the text has no numbered headings"
    case .noNumber: "It begins with no number and with no word that stands for a heading"
    case .citation: "\(label) is cited within a sentence"
    case .quotation: "\(label) stands within a quotation and does not continue the document's own numbers"
    case .strayNumber:
      "\(label) continues no series" + (before.map { "; the heading before it is \($0)" } ?? "")
    case .enumeration: "\(label) enumerates within a sentence"
    case .sentence: "It quotes a heading and goes on as a sentence"
    case .contentsEntry: "It is a line of the printed contents"
    case .outsideBody: "It stands before or behind the body"
    case .withinParagraph:
      "It goes on with the paragraph that begins with \(label) in line \(facts.labelLine)"
    case .setAside: "It is set aside with the foot and head of a page"
    case .inTableOrCode: "It stands in a table or in code"
    case .notMarkedByFormat:
      "Only lines that the format or a pattern marks are headings here, and this one is not marked"
    case .correctedToText: "It was named as text by hand"
    }
  }

  /// The neighbours that the reason has not named.
  private func comparison(_ reason: Verdict.Reason, _ facts: VerdictFacts) -> String? {
    let before = reason.namesPredecessor ? nil : facts.predecessor.map { "\(named($0)) before it" }
    let behind = facts.successor.map { "\(named($0)) behind it" }
    let places = [before, behind].compactMap { $0 }
    return places.isEmpty ? nil : "It was compared with " + places.joined(separator: " and ")
  }

  private func named(_ neighbour: VerdictFacts.Neighbour) -> String {
    "\(quoted(neighbour.label)) (line \(neighbour.line))"
  }
}
