/// The lines of pages, from their upper and their lower edge to the inside.
struct PageEdges {
  private let lines: [PageLine]
  private let pageHeights: [Double]
  /// Those of each page, from above.
  private var pages: [[Int]] = []

  /// - Complexity: O(n log n) in the lines of a page.
  init(_ lines: [PageLine], pageHeights: [Double]) {
    self.lines = lines
    self.pageHeights = pageHeights
    var start = 0
    while start < lines.count {
      let page = lines[start].page
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      pages.append((start..<end).sorted { lines[$0].top < lines[$1].top })
      start = end
    }
  }

  /// The outermost line of each edge that is not set aside yet.
  func outermost(_ isSetAside: [Bool]) -> [Int] {
    pages.flatMap { page in
      let ends = [page.first { !isSetAside[$0] }, page.last { !isSetAside[$0] }].compactMap { $0 }
      return ends.first == ends.last ? Array(ends.prefix(1)) : ends
    }
  }

  /// Whether a line stands so near to the upper or the lower edge of its page.
  ///
  /// - Parameter margin: a part of the page's height.
  func isWithin(_ margin: Double, _ line: Int) -> Bool {
    let page = lines[line].page
    let height = page <= pageHeights.count ? pageHeights[page - 1] : 0
    return lines[line].bottom < height * margin || lines[line].top > height * (1 - margin)
  }
}
