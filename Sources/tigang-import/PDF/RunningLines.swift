/// Tells the lines that belong to the pages from those that belong to the text: page numbers, and headers and footers
/// that come again on other pages.
///
/// A line is one of them where it is the outermost of its page, or stands beside one that is, and comes at the same
/// height with the same words, numbers apart, on pages that follow each other; or where it is a page number. It stands
/// in the margin, or has a number that counts the pages. Where pages are too few to tell, what stands far out in
/// print no larger than that of the text is one of them.
struct RunningLines {
  /// The lines of the text, in order.
  private(set) var text: [PageLine] = []
  /// What else is printed on the pages, once each, without page numbers.
  private(set) var running: [String] = []

  /// - Complexity: O(n log n).
  init(_ lines: [PageLine], pageHeights: [Double]) {
    let judge = RunJudge(lines, pageHeights: pageHeights)
    var isRunning = [Bool](repeating: false, count: lines.count)
    var seen: Set<String> = []
    for layer in 0..<Self.layers {
      for run in Self.runs(judge.edges.outermost(isRunning), lines) {
        let key = Self.key(lines[run[0]].text)
        let isNumber = Self.isPageNumber(key)
        guard isNumber ? key.count > 1 || run.count > 1 : judge.isHeader(run, layer: layer),
          judge.isInMargin(run), !judge.countsChapters(run)
        else { continue }
        for index in run { isRunning[index] = true }
        let words = PageNumber.removed(from: run.map { lines[$0] })
        if !isNumber, seen.insert(words).inserted { running.append(words) }
      }
    }
    text = zip(lines, isRunning).filter { !$1 }.map(\.0)
    // Pages with nothing else on them have this as their text.
    if text.isEmpty { (text, running) = (lines, []) }
  }

  /// Lines that are alike at the same height, on pages that follow each other with one between them at most.
  private static func runs(_ candidates: [Int], _ lines: [PageLine]) -> [[Int]] {
    var runs: [[Int]] = []
    var last: [String: Int] = [:]
    for index in candidates.sorted() {
      let place = key(lines[index].text) + " \(Int((lines[index].top / tolerance).rounded()))"
      if let run = last[place], let before = runs[run].last, lines[index].page <= lines[before].page + 2 {
        runs[run].append(index)
      } else {
        last[place] = runs.count
        runs.append([index])
      }
    }
    return runs
  }

  /// The words of a line without white space, each number as `#`, at its ends also a Roman one.
  private static func key(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)
    for index in Set([0, words.count - 1]) where words.indices.contains(index) {
      if words[index].lowercased().allSatisfy({ "ivxlc".contains($0) }) { words[index] = "#" }
    }
    var key = ""
    for scalar in words.joined().unicodeScalars {
      let isDigit = scalar.properties.numericType == .decimal
      if !isDigit { key.unicodeScalars.append(scalar) } else if key.last != "#" { key.append("#") }
    }
    return key
  }

  /// `1`, `- 1 -`, `1/9`, `第 1 页 共 9 页`, `Page 1 of 9`.
  private static func isPageNumber(_ key: String) -> Bool {
    var words = key.lowercased()
    guard words.contains("#") else { return false }
    for word in ["page", "seite", "of", "第", "页", "頁", "共"] { words = words.replacing(word, with: "") }
    return words.allSatisfy { "#-–—―－/|·~_".contains($0) }
  }

  /// A header has so many lines at most.
  private static let layers = 3
  /// In points.
  private static let tolerance = 3.0
}

/// Judges lines that are alike by where they stand and on how many pages.
private struct RunJudge {
  let edges: PageEdges
  private let lines: [PageLine]
  private let pageCount: Int
  private let textHeight: Double

  init(_ lines: [PageLine], pageHeights: [Double]) {
    self.lines = lines
    edges = PageEdges(lines, pageHeights: pageHeights)
    pageCount = pageHeights.count
    textHeight = PageColumns.mostCommonHeight(lines)
  }

  /// Whether words come on so many pages that they are those of a header or a footer, or stand where only these do.
  ///
  /// - Parameter layer: so many lines stand farther out.
  func isHeader(_ run: [Int], layer: Int) -> Bool {
    let least = layer == 0 ? min(3, max(2, pageCount)) : max(3, pageCount / 2)
    let isSmall = lines[run[0]].height < 1.1 * textHeight
    let isRepeated = run.count >= least && (run.count > 2 || isSmall)
    let isOuter = pageCount < 3 && lines.count > Self.fewLines && edges.isWithin(Self.outerMargin, run[0])
    return isRepeated || isOuter && isSmall
  }

  /// Whether lines stand in the margin, or near it with numbers that count the pages.
  func isInMargin(_ run: [Int]) -> Bool {
    if edges.isWithin(Self.margin, run[0]) { return true }
    return edges.isWithin(Self.innerMargin, run[0]) && run.count > 2
      && PageNumber.areCounted(in: run.map { lines[$0] })
  }

  /// Whether lines in large print have numbers that do not count the pages: `Chapter 1`, `Chapter 2`.
  func countsChapters(_ run: [Int]) -> Bool {
    let parts = run.map { lines[$0] }
    let isLarge = parts.allSatisfy { $0.height > Self.large * textHeight }
    let hasNumber = parts.allSatisfy { $0.text.unicodeScalars.contains { ("0"..."9").contains($0) } }
    return isLarge && hasNumber && !PageNumber.areCounted(in: parts)
  }

  /// What is printed so much larger than the text is no header with a number.
  private static let large = 1.15
  /// Of the height of a page, above and below.
  private static let margin = 0.12
  /// Where text stands too, and headers only of pages that are laid out as lines.
  private static let innerMargin = 0.25
  /// What text keeps free of, unlike headers.
  private static let outerMargin = 0.07
  /// Of so few lines none is set aside for its place alone.
  private static let fewLines = 5
}
