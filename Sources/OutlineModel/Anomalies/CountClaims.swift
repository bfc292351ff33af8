/// Finds stated counts that are wrong: 围绕五个方面, and four sections follow.
///
/// What follows must be a series whose number is clear: the sections inside the one that makes the
/// announcement, the items behind it, or 一是 二是 三是.
struct CountClaims {
  private let document: Document
  private let bytes: [UInt8]
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
    bytes = document.source.proseBytes
  }

  /// - Complexity: O(n) in the number of bytes.
  func anomalies() -> [Anomaly] {
    let opening = min(document.opening, document.body.lowerBound)..<document.body.lowerBound
    var anomalies = [sectionClaim(in: opening, above: nil)].compactMap { $0 }
    for index in outline.sections.indices where outline[index].descendantCount > 1 {
      if let anomaly = sectionClaim(in: outline[index].ownText.range, above: index) {
        anomalies.append(anomaly)
      }
    }
    return anomalies + ListedItems(document).wrongCounts()
  }

  /// A wrong count of the sections that a text announces.
  private func sectionClaim(in text: Range<Int>, above parent: Int?) -> Anomaly? {
    let content = LineIterator.content(bytes.span, text)
    guard !content.isEmpty, let claim = CountClaim.last(in: bytes.span, content) else { return nil }
    let children = Array(outline.children(of: parent))
    guard let first = children.first(where: { outline[$0].number != nil }),
      outline[first].number?.value == 1
    else { return nil }
    let style = outline[first].number?.style
    let series = children.filter { outline[$0].number?.style == style }
    guard series.count > 1, let last = series.last, claim.stated != series.count,
      outline[last].number?.value == series.count, !(claim.stated > series.count && breaksOff(last))
    else { return nil }
    return Anomaly(
      .wrongCount, at: claim.words.lowerBound, section: parent,
      .count(stated: claim.stated, found: series.count))
  }

  /// Whether a section is the end of a document that is cut there.
  private func breaksOff(_ section: Int) -> Bool {
    outline.subtree(of: section).contains { outline[$0].presence == .excerpt }
  }
}
