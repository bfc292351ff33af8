/// The depths of marked headings where a format has chapters and their sections at one depth, so that only the numbers
/// part them: DocBook's pages have both `Chapter 2` and `2.1` as `h2`.
struct PathDepths {
  private let bytes: [UInt8]
  /// The last heading that has a single number.
  private var chapter: (path: NumberPath, depth: Int)?
  /// How much deeper the last section of it that was found at its depth stands; 0 where there is none yet.
  private var shift = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The headings, sections below their chapter.
  ///
  /// - Complexity: O(n).
  consuming func parted(_ headings: [HeadingCandidate]) -> [HeadingCandidate] {
    headings.map { heading in
      guard let depth = heading.depth else { return heading }
      if let chapter, depth > chapter.depth {
        return heading.marked(depth: depth + shift)
      }
      guard let number = heading.number else { return heading }
      let isPath = number.style == .decimal
      let path = isPath ? NumberPath(bytes.span, label: heading.label) : NumberPath(of: number)
      if let chapter, depth == chapter.depth, path.isInside(chapter.path) {
        shift = path.count - chapter.path.count
        return heading.marked(depth: depth + shift)
      }
      (chapter, shift) = (path.count == 1 ? (path, depth) : nil, 0)
      return heading
    }
  }
}
