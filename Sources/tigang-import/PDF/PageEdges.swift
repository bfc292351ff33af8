/// The lines in the margins of pages, from outside to inside.
struct PageEdges {
  /// Those of each page: at its upper edge and at its lower one.
  private var edges: [[Int]] = []

  /// - Complexity: O(n log n) in the lines of a page.
  init(_ lines: [PageLine], pageHeights: [Double]) {
    var start = 0
    while start < lines.count {
      let page = lines[start].page
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      let height = page <= pageHeights.count ? pageHeights[page - 1] : 0
      let order = (start..<end).sorted { lines[$0].top < lines[$1].top }
      edges.append(order.filter { lines[$0].bottom < height * Self.margin })
      edges.append(order.reversed().filter { lines[$0].top > height * (1 - Self.margin) })
      start = end
    }
  }

  /// The outermost line of each edge that is not set aside yet.
  func outermost(_ isSetAside: [Bool]) -> [Int] {
    edges.compactMap { $0.first { !isSetAside[$0] } }
  }

  /// Of the height of a page, above and below.
  private static let margin = 0.12
}
