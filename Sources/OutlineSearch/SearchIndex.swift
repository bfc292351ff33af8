import OutlineModel

/// What is needed to find all hits of a query in a document; built once for each document.
package struct SearchIndex: Sendable {
  private let document: Document
  private let text: FoldedText
  private let bounds: FoldedBounds

  /// - Complexity: O(n) in the number of bytes, and O(s log n) for s sections.
  package init(_ document: Document) {
    self.document = document
    text = FoldedText(document.source)
    bounds = FoldedBounds(document, in: text)
  }

  /// All hits of a query, leftmost and not overlapping; nil where the search was cancelled.
  ///
  /// `isCancelled` is asked at the start and then about every 3 MB.
  ///
  /// - Complexity: O(n) in the number of characters, and O(s) for s sections.
  package func hits(of query: SearchQuery, isCancelled: () -> Bool) -> SearchHits? {
    if isCancelled() { return nil }
    let ids = text.ids(of: query.literal) ?? []
    guard let starts = ids.isEmpty ? [] : starts(of: ids, isCancelled: isCancelled) else { return nil }
    let found = FoundHits(starts: starts, lengths: .same(ids.count))
    return SearchHits(found, of: query, in: text, outline: document.outline, bounds: bounds)
  }

  private func starts(of ids: [UInt32], isCancelled: () -> Bool) -> [UInt32]? {
    switch text.characters {
    case .narrow(let characters):
      LiteralScan.hits(
        of: LiteralPattern<UInt16>(ids, in: text.alphabet), in: characters, isCancelled: isCancelled
      ) { scan, starts in scan.scanInVectors(starts) }
    case .wide(let characters):
      LiteralScan.hits(
        of: LiteralPattern<UInt32>(ids, in: text.alphabet), in: characters, isCancelled: isCancelled
      ) { scan, starts in scan.scanSingly(starts) }
    }
  }
}
