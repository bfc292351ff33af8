import CellGrid
import OutlineModel
import OutlineSearch
import Wording

extension Model {
  /// What `searchSummary` says where it has so little room; nil where it is best cut off.
  func shortSummary(columns: Int) -> String? {
    if let fault = search.fault { return wording.reason(for: fault) }
    guard let position, Grid.columns(of: position) + Self.countColumns > columns else { return nil }
    return position
  }

  /// Less of the counts is not worth its room beside the position.
  private static let countColumns = 10

  /// Which of the hits was reached last: `2/15`.
  private var position: String? {
    guard let hits = search.hits, let current = search.currentHit else { return nil }
    return "\(current + 1)/\(hits.count)"
  }

  /// What the query has found so far.
  var searchSummary: String {
    if let fault = search.fault, fault != .empty { return wording.queryError(fault) }
    guard search.query != nil else { return "" }
    guard let hits = search.hits, !search.isPending || hits.count > 0 else { return wording.searching }
    if let sentence = unknownScope(of: hits) { return sentence }
    return (position.map { "\($0)  " } ?? "") + wording.hits(hits)
  }

  /// That the address that a query is limited to names nothing, where nothing is found.
  private func unknownScope(of hits: SearchHits) -> String? {
    guard hits.count == 0, let reading, reading.snapshot.isComplete,
      let scope = hits.meaning.scopes.first(where: \.sections.isEmpty)
    else { return nil }
    let nearby = AddressResolver(reading.document).nearby(scope.address)
    return wording.noSection(scope.address, nearby, in: reading.document)
  }

  /// What the query means, where that is more than its letters say and there are hits.
  var searchMeaning: String? {
    search.hits.flatMap { $0.count > 0 ? wording.meaning(of: $0) : nil }
  }
}
