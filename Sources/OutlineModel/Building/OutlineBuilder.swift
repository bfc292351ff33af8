/// Turns headings in the order of the document into a flat outline.
struct OutlineBuilder {
  /// A section whose end is not settled yet.
  struct Draft {
    let number: SectionNumber?
    let label: ByteRange
    let title: ByteRange
    /// Empty where the body has no heading of the section.
    let heading: ByteRange
    let contentsEntry: ByteRange?
    fileprivate var depth: UInt8 = 0
    /// The index of the section that holds this one; -1 at the top.
    fileprivate var parent: Int32 = -1

    init(
      number: SectionNumber?, label: Range<Int>, title: Range<Int>, heading: Range<Int>,
      contentsEntry: Range<Int>?
    ) {
      self.number = number
      self.label = ByteRange(label)
      self.title = ByteRange(title)
      self.heading = ByteRange(heading)
      self.contentsEntry = contentsEntry.map(ByteRange.init)
    }
  }

  private var drafts: [Draft] = []
  /// Sections that the depth limit has raised.
  private(set) var raised: [Int] = []
  /// The open sections from the top down.
  private var open: [(rank: Int, index: Int32)] = []

  /// Adds the next section below the nearest one before it that has a lower rank.
  mutating func append(_ draft: Draft, rank: Int) {
    while let last = open.last, last.rank >= rank { open.removeLast() }
    open.append((rank, Int32(drafts.count)))
    if open.count > Outline.depthLimit { raised.append(drafts.count) }
    var draft = draft
    let depth = min(open.count, Outline.depthLimit)
    draft.depth = UInt8(depth)
    if depth > 1 { draft.parent = open[depth - 2].index }
    drafts.append(draft)
  }

  /// The outline, whose last section ends at `bodyEnd`.
  ///
  /// - Parameter isExcerpt: whether the own text of a section breaks off.
  /// - Complexity: O(n).
  func outline(bodyEnd: Int, isExcerpt: (Range<Int>) -> Bool) -> Outline {
    var end = bodyEnd
    // From the last section to the first, so that what is inside a section is known before the section.
    var inside = Array(repeating: Inside(), count: drafts.count)
    var sections: [Section] = []
    sections.reserveCapacity(drafts.count)
    for index in drafts.indices.reversed() {
      let section = section(drafts[index], end: end, inside[index], isExcerpt: isExcerpt)
      if let parent = section.parent {
        inside[parent].sections += 1 + inside[index].sections
        inside[parent].hasHeading =
          inside[parent].hasHeading || inside[index].hasHeading || section.hasHeading
      }
      sections.append(section)
      end = section.start
    }
    sections.reverse()
    return Outline(sections)
  }

  /// What is inside a section.
  private struct Inside {
    var sections: UInt32 = 0
    /// Whether the body has the heading of any of them.
    var hasHeading = false
  }

  private func section(
    _ draft: Draft, end: Int, _ inside: Inside, isExcerpt: (Range<Int>) -> Bool
  ) -> Section {
    let heading = draft.heading.isEmpty ? ByteRange(emptyAt: end) : draft.heading
    let ownText = heading.upperBound..<end
    let presence: Presence =
      if heading.isEmpty { inside.hasHeading ? .inferred : .contentsOnly } else {
        isExcerpt(ownText) ? .excerpt : .full
      }
    return Section(
      depth: Int(draft.depth), number: draft.number, label: draft.label, title: draft.title, heading: heading,
      ownText: ByteRange(ownText), contentsEntry: draft.contentsEntry, presence: presence,
      descendantCount: Int(inside.sections), parent: draft.parent < 0 ? nil : Int(draft.parent))
  }
}
