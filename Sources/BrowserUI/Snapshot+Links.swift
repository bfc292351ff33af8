import OutlineModel

extension Snapshot {
  /// The words of a link and where it leads.
  ///
  /// - Complexity: O(1).
  func link(_ index: Int) -> (range: Range<Int>, target: String) {
    let span = document.source.marks.spans[links[index]]
    guard case .link(let target) = span.kind else { return (span.range.range, "") }
    return (span.range.range, target)
  }

  /// The first link that begins at or behind a byte; nil where there is none.
  func firstLink(atOrBehind byteOffset: Int) -> Int? {
    let index = links.partitioningIndex { document.source.marks.spans[$0].range.lowerBound >= byteOffset }
    return index < links.count ? index : nil
  }
}
