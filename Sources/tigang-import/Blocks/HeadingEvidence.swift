import MarkedText

/// Whether the headings that a document marks are all it has.
///
/// Where a format marks headings, nothing else is taken for one. So marks that stand for a part of the headings only,
/// as where a clerk has set 一、 as Heading 1 and （一） as body text, would hide the rest, and are worth less than none:
/// the parser then judges all paragraphs by their numbers. The marks count as complete unless paragraphs that are not
/// marked carry on a series of headings:
///
/// - a kind of number that marked headings begin with is the beginning of at least two further short paragraphs, and
///   of more of them than of marked headings;
/// - a kind that stands directly below one of marked headings in official documents and statutes (条 below 章, （一）
///   below 一、, 一、 below 章) begins at least two paragraphs and no marked heading.
///
/// Decimal numbers are no evidence against marks: they begin the entries of ordinary lists.
struct HeadingEvidence {
  private var marked: [SeriesKind: Int] = [:]
  private var unmarked: [SeriesKind: Int] = [:]

  /// So long may a paragraph be that could be a heading, in bytes; articles may be of any length.
  private static let shortLength = 180

  /// Takes in the next paragraph of the body.
  mutating func read(_ text: ArraySlice<UInt8>, isHeading: Bool) {
    guard let kind = SeriesKind(text), kind != .decimal else { return }
    if isHeading {
      marked[kind, default: 0] += 1
    } else if kind == .article || Self.isRunIn(kind) || text.count <= Self.shortLength {
      unmarked[kind, default: 0] += 1
    }
  }

  /// What is said so far.
  var isComplete: Bool {
    for (kind, count) in unmarked where count >= 2 {
      let own = marked[kind, default: 0]
      if own > 0, count > own { return false }
      if own == 0, Self.parents(of: kind).contains(where: { marked[$0] != nil }) { return false }
    }
    return true
  }

  /// Whether a kind of number begins at least two paragraphs that are not marked, and more than are.
  var hasFurtherSeries: Bool { unmarked.contains { $1 >= 2 && $1 > marked[$0, default: 0] } }

  /// （一） may open a paragraph that goes on behind the heading.
  private static func isRunIn(_ kind: SeriesKind) -> Bool { kind == .parenthesised }

  private static func parents(of kind: SeriesKind) -> [SeriesKind] {
    switch kind {
    case .chapter, .decimal: []
    case .article, .chinese: [.chapter]
    case .parenthesised: [.chinese]
    }
  }
}
