/// The depths of marked headings where a format has chapters and their sections at one depth, so that only the numbers
/// part them: DocBook's pages have both `Chapter 2` and `2.1` as `h2`.
struct PathDepths {
  private let bytes: [UInt8]
  /// The last heading that has a single number.
  private var chapter: (path: NumberPath, depth: Int)?
  /// Whether a section of it has been found at its depth.
  private var hasSections = false

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
        return hasSections ? heading.marked(depth: depth + 1) : heading
      }
      guard let number = heading.number else { return heading }
      let isPath = number.style == .decimal
      let path = isPath ? NumberPath(bytes.span, label: heading.label) : NumberPath(of: number)
      if let chapter, depth == chapter.depth, path.isInside(chapter.path) {
        hasSections = true
        return heading.marked(depth: depth + path.count - chapter.path.count)
      }
      (chapter, hasSections) = (path.count == 1 ? (path, depth) : nil, false)
      return heading
    }
  }
}
