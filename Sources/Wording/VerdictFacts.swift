import OutlineModel

/// What the sentences about a verdict speak of, as the document has it.
struct VerdictFacts {
  /// Another line that the line was compared with.
  struct Neighbour {
    /// The number as it is written there.
    let label: String
    /// From 1.
    let line: Int
  }

  /// The number as it is written, or the words that stand for it; where there are none, the beginning of the line.
  let label: String
  /// The line of the source in which the label stands, from 1.
  let labelLine: Int
  /// The heading before the line.
  let predecessor: Neighbour?
  /// The candidate behind the line.
  let successor: Neighbour?

  init(_ verdict: Verdict, in source: SourceText) {
    let start = verdict.label.lowerBound
    let shown = verdict.label.isEmpty ? start..<source.lineContent(at: start).upperBound : verdict.label.range
    label = source.citation(shown)
    labelLine = source.line(of: start)
    func read(_ neighbour: Verdict.Neighbour) -> Neighbour {
      Neighbour(label: neighbour.label(in: source), line: source.line(of: neighbour.byteOffset))
    }
    predecessor = verdict.predecessor.map(read)
    successor = verdict.successor.map(read)
  }
}

extension Verdict.Reason {
  /// Whether the sentence about the reason speaks of the heading before the line.
  var namesPredecessor: Bool {
    switch self {
    case .continuesSeries, .resumesSeries, .formOutweighsNumber, .strayNumber, .titleOfHeading: true
    default: false
    }
  }
}
