/// Turns headings in the order of the document into a flat outline.
struct OutlineBuilder {
  /// A section whose place in the tree and whose ranges are not settled yet.
  struct Draft {
    var depth: Int
    var number: SectionNumber?
    var label: Range<Int>
    var title: Range<Int>
    /// Empty at the place where the section belongs, where the body has no heading of it.
    var heading: Range<Int>
    var contentsEntry: Range<Int>?
  }

  private(set) var drafts: [Draft] = []
  /// Sections that the depth limit has raised.
  private(set) var raised: [Int] = []
  /// The ranks of the open sections from the top down.
  private var open: [Int] = []

  /// Adds the next section below the nearest one before it that has a lower rank.
  mutating func append(_ draft: Draft, rank: Int) {
    while let last = open.last, last >= rank { open.removeLast() }
    open.append(rank)
    if open.count > Outline.depthLimit { raised.append(drafts.count) }
    var draft = draft
    draft.depth = min(open.count, Outline.depthLimit)
    drafts.append(draft)
  }

  /// The outline, whose last section ends at `bodyEnd`.
  ///
  /// - Parameter isExcerpt: whether the own text of a section breaks off.
  /// - Complexity: O(n).
  func outline(bodyEnd: Int, isExcerpt: (Range<Int>) -> Bool) -> Outline {
    let links = treeLinks()
    var end = bodyEnd
    var sections: [Section] = []
    sections.reserveCapacity(drafts.count)
    for index in drafts.indices.reversed() {
      let draft = drafts[index]
      let start = draft.heading.isEmpty ? end : draft.heading.lowerBound
      let heading = draft.heading.isEmpty ? start..<start : draft.heading
      let ownText = draft.heading.isEmpty ? start..<start : draft.heading.upperBound..<end
      let hasChildInBody = links.hasHeadingInside[index]
      let presence: Presence =
        if !heading.isEmpty { isExcerpt(ownText) ? .excerpt : .full } else {
          hasChildInBody ? .inferred : .contentsOnly
        }
      sections.append(
        Section(
          depth: draft.depth, number: draft.number, label: ByteRange(draft.label),
          title: ByteRange(draft.title),
          heading: ByteRange(heading), ownText: ByteRange(ownText),
          contentsEntry: draft.contentsEntry.map(ByteRange.init), presence: presence,
          descendantCount: links.descendants[index], parent: links.parents[index]))
      end = start
    }
    return Outline(sections.reversed())
  }

  private struct TreeLinks {
    var parents: [Int?]
    var descendants: [Int]
    var hasHeadingInside: [Bool]
  }

  /// Parents and subtree counts from the depths, in one pass with an explicit stack.
  private func treeLinks() -> TreeLinks {
    var links = TreeLinks(
      parents: Array(repeating: nil, count: drafts.count),
      descendants: Array(repeating: 0, count: drafts.count),
      hasHeadingInside: Array(repeating: false, count: drafts.count))
    var open: [Int] = []
    for index in drafts.indices {
      while let last = open.last, drafts[last].depth >= drafts[index].depth { open.removeLast() }
      links.parents[index] = open.last
      open.append(index)
    }
    for index in drafts.indices.reversed() {
      guard let parent = links.parents[index] else { continue }
      links.descendants[parent] += 1 + links.descendants[index]
      if links.hasHeadingInside[index] || !drafts[index].heading.isEmpty {
        links.hasHeadingInside[parent] = true
      }
    }
    return links
  }
}
