/// Tells the lines that belong to the pages from those that belong to the text: page numbers, and headers and footers
/// that come again on other pages.
///
/// A line is one of them by standing in the margin, and by coming at least three times at the same height with the
/// same words, numbers apart, or by being a page number.
struct RunningLines {
  /// The lines of the text, in order.
  private(set) var text: [PageLine] = []
  /// What else is printed on the pages, once each, without page numbers.
  private(set) var running: [String] = []

  /// - Complexity: O(n log n) in the lines of a page.
  init(_ lines: [PageLine], pageHeights: [Double]) {
    let edges = Self.edges(lines, pageHeights)
    var places: [String: [Double]] = [:]
    for index in edges { places[Self.key(lines[index].text), default: []].append(lines[index].top) }
    var isRunning = [Bool](repeating: false, count: lines.count)
    var seen: Set<String> = []
    for index in edges {
      let key = Self.key(lines[index].text)
      let alike = places[key, default: []].count { abs($0 - lines[index].top) <= Self.tolerance }
      if Self.isPageNumber(key) {
        isRunning[index] = alike >= 2 || key.count > 1
      } else if alike >= 3 {
        isRunning[index] = true
        if seen.insert(key).inserted { running.append(lines[index].text) }
      }
    }
    text = zip(lines, isRunning).filter { !$1 }.map(\.0)
  }

  /// The lines that stand at the upper and lower edges of their pages.
  private static func edges(_ lines: [PageLine], _ pageHeights: [Double]) -> [Int] {
    var edges: [Int] = []
    var start = 0
    while start < lines.count {
      let page = lines[start].page
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      let height = page <= pageHeights.count ? pageHeights[page - 1] : 0
      let order = (start..<end).sorted { lines[$0].top < lines[$1].top }
      let upper = order.prefix(edgeLines).filter { lines[$0].bottom < height * margin }
      let lower = order.suffix(edgeLines).filter { lines[$0].top > height * (1 - margin) }
      edges += Set(upper + lower).sorted()
      start = end
    }
    return edges
  }

  /// The words of a line without white space, each number as `#`.
  private static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isDigit = scalar.properties.numericType == .decimal
      if !isDigit { key.unicodeScalars.append(scalar) } else if key.last != "#" { key.append("#") }
    }
    return key
  }

  /// `1`, `- 1 -`, `1/9`, `第 1 页 共 9 页`, `Page 1 of 9`, `iv`.
  private static func isPageNumber(_ key: String) -> Bool {
    var words = key.lowercased()
    if !words.isEmpty, words.allSatisfy({ "ivxlc".contains($0) }) { return true }
    guard words.contains("#") else { return false }
    for word in ["page", "seite", "of", "第", "页", "頁", "共"] { words = words.replacing(word, with: "") }
    return words.allSatisfy { "#-–—―－/|·~_".contains($0) }
  }

  /// Of the height of a page, above and below.
  private static let margin = 0.12
  private static let edgeLines = 3
  /// In points.
  private static let tolerance = 3.0
}
