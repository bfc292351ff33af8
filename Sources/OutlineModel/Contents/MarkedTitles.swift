/// What headings without a number say that the format marks: their titles are entries of contents by themselves.
struct MarkedTitles {
  private let keys: Set<TitleKey>
  /// Where their lines begin, which are no entries.
  private let lines: Set<Int>

  /// - Complexity: O(n) in the number of candidates.
  init(_ bytes: [UInt8], _ candidates: [HeadingCandidate]) {
    let headings = candidates.filter { $0.isMarked && $0.number == nil }
    keys = Set(
      headings.map {
        TitleKey(bytes.span, LineIterator.content(bytes.span, $0.label.upperBound..<$0.lineEnd))
      })
    lines = Set(headings.map(\.lineStart))
  }

  /// Whether a line that is no such heading says the same as one.
  func isEntry(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard !keys.isEmpty, !lines.contains(line.start) else { return false }
    let key = TitleKey(bytes, line.content)
    return key.count > 1 && keys.contains(key)
  }
}
