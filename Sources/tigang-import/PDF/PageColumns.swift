/// Where the columns of text begin and end, and how far their lines are apart.
struct PageColumns {
  /// From its left to its right edge.
  struct Bounds: Equatable {
    var left: Double
    var right: Double
    var width: Double { right - left }
  }

  /// The height that most of the text has.
  let textHeight: Double
  /// Whether the widest lines reach the right margin of the page; where they end far from it, no line is full.
  let areFilled: Bool
  private let bounds: [Int: Bounds]
  private let pitches: [Int: Double]

  /// - Parameter pageWidth: in points; 0 where it is not known.
  /// - Complexity: O(n log n).
  init(_ lines: [PageLine], pageWidth: Double) {
    let left = lines.lazy.map(\.left).min() ?? 0
    let right = lines.lazy.map(\.right).max() ?? 0
    areFilled = pageWidth - right < left + pageWidth / 4
    textHeight = Self.mostCommonHeight(lines)
    bounds = Self.bounds(lines)
    pitches = Self.pitches(lines)
  }

  /// The edges of the column that a line stands in.
  func bounds(of line: PageLine) -> Bounds {
    bounds[line.column] ?? Bounds(left: line.left, right: line.right)
  }

  /// How far lines as high as this one mostly are from each other, from top to top.
  func pitch(of line: PageLine) -> Double {
    pitches[Self.rounded(line.height)] ?? line.height * 1.5
  }

  /// The height that most of the text in these lines has.
  static func mostCommonHeight(_ lines: [PageLine]) -> Double {
    var weights: [Int: Int] = [:]
    for line in lines { weights[rounded(line.height), default: 0] += line.text.utf8.count }
    let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { Double($0.key) / heightSteps } ?? 0
  }

  /// A column of a few lines has the edges of the nearest wide column that holds it, else those of its page.
  private static func bounds(_ lines: [PageLine]) -> [Int: Bounds] {
    var all: [Int: (bounds: Bounds, lines: Int)] = [:]
    for line in lines {
      let old = all[line.column] ?? (Bounds(left: line.left, right: line.right), 0)
      all[line.column] = (
        Bounds(left: min(old.bounds.left, line.left), right: max(old.bounds.right, line.right)), old.lines + 1
      )
    }
    let long = all.filter { $0.value.lines >= longColumn }.sorted { $0.key < $1.key }
    let broken = brokenPages(lines, all.mapValues { $0.lines >= longColumn })
    let edges = Dictionary(grouping: long.map(\.value.bounds)) { edge($0.left) }
      .mapValues { $0.map(\.right).sorted()[$0.count / 2] }
    return all.reduce(into: [:]) { result, entry in
      var bounds = entry.value.bounds
      if entry.value.lines < longColumn {
        bounds = wide(bounds, entry.key, long) ?? broken[entry.key] ?? bounds
      }
      // On a page perhaps no line reaches the edge, or one goes beyond it: most pages tell.
      if let right = edges[edge(bounds.left)], abs(right - bounds.right) < raggedness { bounds.right = right }
      result[entry.key] = bounds
    }
  }

  private static func wide(
    _ own: Bounds, _ column: Int, _ long: [(key: Int, value: (bounds: Bounds, lines: Int))]
  ) -> Bounds? {
    let next = long.partitioningIndex { $0.key > column }
    let near = long[max(0, next - nearColumns)..<min(long.count, next + nearColumns)]
    let holding = near.filter {
      $0.value.bounds.left <= own.left + 1 && $0.value.bounds.right >= own.right - 1
    }
    return holding.min { abs($0.key - column) < abs($1.key - column) }?.value.bounds
  }

  /// For the columns of pages that have short ones only the edges of all that stands there: gaps beside numbers have
  /// broken what is one column.
  private static func brokenPages(_ lines: [PageLine], _ isLong: [Int: Bool]) -> [Int: Bounds] {
    let wholePages = Set(lines.lazy.filter { isLong[$0.column] == true }.map(\.page))
    var pages: [Int: Bounds] = [:]
    for line in lines where !wholePages.contains(line.page) {
      let old = pages[line.page] ?? Bounds(left: line.left, right: line.right)
      pages[line.page] = Bounds(left: min(old.left, line.left), right: max(old.right, line.right))
    }
    return lines.reduce(into: [:]) { $0[$1.column] = pages[$1.page] }
  }

  private static func edge(_ left: Double) -> Int {
    Int((min(max(left, 0), 10_000) / 2).rounded())
  }

  /// For each height the third that is smallest ends here: lines of a paragraph are closer than paragraphs are.
  private static func pitches(_ lines: [PageLine]) -> [Int: Double] {
    var all: [Int: [Double]] = [:]
    for (line, next) in zip(lines, lines.dropFirst())
    where line.page == next.page && line.column == next.column {
      let pitch = next.top - line.top
      guard pitch > 0.5 * line.height, rounded(line.height) == rounded(next.height) else { continue }
      all[rounded(line.height), default: []].append(pitch)
    }
    return all.mapValues { $0.sorted()[$0.count / 3] }
  }

  private static func rounded(_ height: Double) -> Int {
    Int((min(max(height, 0), 10_000) * heightSteps).rounded())
  }

  /// In points.
  private static let raggedness = 40.0
  private static let heightSteps = 2.0
  private static let longColumn = 4
  private static let nearColumns = 8
}
