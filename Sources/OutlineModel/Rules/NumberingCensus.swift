/// What the numbers of a text are like as a whole: which styles occur, whether they run on, and what stands
/// inside what.
///
/// Rules are learned from it: nothing is taken for granted that the document itself can tell.
struct NumberingCensus {
  /// What is counted of one style.
  struct Tally {
    /// Candidates of the style whose number does not read on.
    var count = 0
    /// Of these, those whose number is set apart.
    var setApart = 0
    /// Of these, those that follow the one before them.
    var successors = 0
    /// Of these, those that come somewhere behind the one before them.
    var rising = 0
    /// Whether one of them is the first of a series.
    var beginsWithOne = false
    /// Of these, those that could be a title: short, and without punctuation at the end.
    var titles = 0
    /// Of these, those directly behind which an article begins.
    var aboveArticles = 0
    fileprivate var last: SectionNumber?
  }

  private var tallies = Array(repeating: Tally(), count: NumberStyle.allCases.count)
  private(set) var nesting = NestingEvidence()
  /// Paths of two or more numbers that follow the path before them.
  private(set) var paths = 0
  /// Paths with a word before them: `Section 1.2`.
  private(set) var namedPaths = 0
  /// How often `1.` and `1` stand directly above the paths inside them.
  private(set) var dottedParents = 0
  private(set) var bareParents = 0
  /// How often `A.` stands directly above A.1.
  private(set) var letterParents = 0
  /// The indents of such paths.
  private var indents = Array(repeating: 0, count: 64)
  private var lastPath = NumberPath()
  private var previous: HeadingCandidate?

  /// - Complexity: O(n) in the number of candidates.
  init(_ bytes: Span<UInt8>, _ candidates: [HeadingCandidate]) {
    for candidate in candidates {
      guard let number = candidate.number, !candidate.traits.contains(.readsOn) else { continue }
      count(candidate, number)
      if candidate.levels > 1 {
        countPath(bytes, candidate)
      } else if number.style.canHoldPaths {
        lastPath = NumberPath(of: number)
      }
      previous = candidate
    }
  }

  subscript(style: NumberStyle) -> Tally { tallies[style.ordinal] }

  /// The indent of most paths of numbers, in characters; nil where there is no custom.
  var pathIndent: Int? {
    guard let most = indents.max(), most > 0, most * 5 >= indents.reduce(0, +) * 2 else { return nil }
    return indents.firstIndex(of: most)
  }

  private mutating func count(_ candidate: HeadingCandidate, _ number: SectionNumber) {
    let style = number.style.ordinal
    let follows = tallies[style].last.map(number.follows) ?? false
    tallies[style].count += 1
    if candidate.isStrong { tallies[style].setApart += 1 }
    if follows { tallies[style].successors += 1 }
    if tallies[style].last.map(number.isBehind) ?? false { tallies[style].rising += 1 }
    if number.value == 1 { tallies[style].beginsWithOne = true }
    if candidate.traits.isDisjoint(with: [.endsSentence, .isLong, .isLabelOnly]) {
      tallies[style].titles += 1
    }
    tallies[style].last = number
    if number.style == .article, let above = previous?.number?.style {
      tallies[above.ordinal].aboveArticles += 1
    }
    if number.style.isListStyle, !candidate.traits.contains(.isLikeListEntry) {
      nesting.note(number, follows: follows)
    }
  }

  private mutating func countPath(_ bytes: Span<UInt8>, _ candidate: HeadingCandidate) {
    let path = NumberPath(bytes, label: candidate.label)
    if Self.beginsWithWord(bytes, candidate.label) { namedPaths += 1 }
    if path.follows(lastPath) {
      paths += 1
      indents[min(candidate.indent, indents.count - 1)] += 1
      if path.count == 2, path.last <= 1, let above = previous?.number { countParent(above, of: path) }
    }
    lastPath = path
  }

  /// Counts what stands directly above the first path inside it.
  private mutating func countParent(_ above: SectionNumber, of path: NumberPath) {
    guard NumberPath(of: above) == path.prefix(1) else { return }
    switch above.style {
    case .arabic: dottedParents += 1
    case .decimal: bareParents += 1
    case .upperLetter: letterParents += 1
    default: break
    }
  }

  private static func beginsWithWord(_ bytes: Span<UInt8>, _ label: Range<Int>) -> Bool {
    label.prefix(2).allSatisfy { (0x61...0x7A).contains(bytes[$0] | 0x20) }
  }
}

/// How often numbers of one style begin anew between two that follow each other of another style.
struct NestingEvidence {
  /// What has been seen of one style since the last number of another.
  private enum Seen {
    case nothing
    /// Series that begin with 1.
    case series
    /// Anything else.
    case disorder
  }

  private static let styles = NumberStyle.allCases.count
  /// How often the first style has series of the second inside, less how often it has such numbers in disorder.
  private var inside = Array(repeating: 0, count: styles * styles)
  private var seen = Array(repeating: Seen.nothing, count: styles * styles)
  private var isOpen = Array(repeating: false, count: styles)

  /// - Complexity: O(1).
  fileprivate mutating func note(_ number: SectionNumber, follows: Bool) {
    let style = number.style.ordinal
    for other in 0..<Self.styles where other != style {
      let own = style * Self.styles + other
      if follows, seen[own] == .series { inside[own] += 1 }
      if seen[own] == .disorder { inside[own] -= 1 }
      seen[own] = .nothing
      let outer = other * Self.styles + style
      guard isOpen[other] else { continue }
      switch seen[outer] {
      case .nothing: seen[outer] = number.value == 1 ? .series : .disorder
      case .series: if !follows, number.value != 1 { seen[outer] = .disorder }
      case .disorder: break
      }
    }
    isOpen[style] = isOpen[style] || number.value == 1
  }

  /// Whether the document has the first style inside the second more often than the other way round.
  func isInside(_ style: NumberStyle, _ other: NumberStyle) -> Bool {
    let evidence = inside[other.ordinal * Self.styles + style.ordinal]
    return evidence > max(0, inside[style.ordinal * Self.styles + other.ordinal])
  }
}
