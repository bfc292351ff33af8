import OutlineModel

/// Where the sections and parts of a document begin in its folded text.
///
/// A hit lies in a section or part if it begins at or behind the position where that begins and before the
/// position where the next one does.
struct FoldedBounds: Sendable {
  /// Where each section begins, in document order, and where the last one ends.
  let sectionStarts: [UInt32]
  /// Where each heading ends, in document order.
  let headingEnds: [UInt32]
  /// The lines of the contents that name sections which stand nowhere else, with those.
  private let namesInContents: [(section: Int, positions: Range<Int>)]
  /// The parts in the order of the text.
  let parts: [(kind: PartKind, positions: Range<Int>)]

  /// - Precondition: the sections follow one another without gaps.
  /// - Complexity: O(s log n) for s sections in a text of n characters.
  init(_ document: Document, in text: FoldedText) {
    assert(Self.sectionsFollowOneAnother(document.outline))
    let sections = document.outline.sections
    var starts = sections.map { UInt32(text.position(atOrBehind: $0.start)) }
    starts.append(UInt32(text.position(atOrBehind: document.body.upperBound)))
    sectionStarts = starts
    headingEnds = sections.map { UInt32(text.position(atOrBehind: $0.heading.upperBound)) }
    namesInContents = sections.enumerated().compactMap { index, section in
      guard section.presence == .contentsOnly, let entry = section.contentsEntry else { return nil }
      let start = text.position(atOrBehind: entry.lowerBound)
      return (index, start..<text.position(atOrBehind: entry.upperBound))
    }
    parts = document.parts.map {
      let start = text.position(atOrBehind: $0.range.lowerBound)
      return ($0.kind, start..<text.position(atOrBehind: $0.range.upperBound))
    }
  }

  /// Where the stretches begin in which all words of a query must occur: sections, and the parts around the body.
  var stretchStarts: [UInt32] {
    parts.flatMap { part in
      part.kind == .body ? sectionStarts.dropLast() : [UInt32(part.positions.lowerBound)]
    }
  }

  /// The headings in the order of the text, without empty ones; those that only the contents have stand there.
  var headings: [Range<Int>] {
    let headings = zip(sectionStarts, headingEnds).map { Int($0)..<Int(max($0, $1)) }
    return (namesInContents.map(\.positions) + headings).filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The positions of a section with all inside it, and of the lines of the contents where it has no others.
  func positions(of subtree: Range<Int>) -> [Range<Int>] {
    let names = namesInContents.filter { subtree.contains($0.section) }.map(\.positions)
    return names + [Int(sectionStarts[subtree.lowerBound])..<Int(sectionStarts[subtree.upperBound])]
  }

  /// Whether each heading ends where its own text begins, and that where the next section does.
  private static func sectionsFollowOneAnother(_ outline: Outline) -> Bool {
    zip(outline.sections, outline.sections.dropFirst()).allSatisfy { section, next in
      section.heading.upperBound == section.ownText.lowerBound && section.ownText.upperBound == next.start
    }
  }
}
