/// Which style of number stands above which.
struct NumberingLadder {
  private let ranks: [Int]
  /// The ranks of the styles in use from the top, annexes left out.
  private let used: [Int]
  /// The room between two styles, for paths of numbers.
  private static let step = NumberPath.levelLimit + 1

  /// Units in the order of statutes (立法法, 65; 中央法規標準法, 9), then lists in that of official documents
  /// (GB/T 9704-2012, 7.3.3), where the document does not show another one.
  init(_ census: NumberingCensus, profile: Profile, aboveArticles: [NumberStyle]) {
    var styles: [NumberStyle] = [
      .annex, .volume, .division, .part, .subpart, .chapter, .episode, .section, .clause, .subclause,
    ]
    styles += aboveArticles + [.article]
    let lists = Self.lists(pathsOnTop: profile == .decimal).filter { !aboveArticles.contains($0) }
    styles += Self.sorted(lists, by: census.nesting)
    var ranks = Array(repeating: 0, count: NumberStyle.allCases.count)
    for (index, style) in styles.enumerated() { ranks[style.ordinal] = index * Self.step }
    self.ranks = ranks
    used = styles.filter { $0 != .annex && census[$0].count > 0 }.map { ranks[$0.ordinal] }
  }

  /// The rank of the topmost style in use.
  var topRank: Int { used.first ?? Self.step }

  func rank(of style: NumberStyle) -> Int { ranks[style.ordinal] }

  /// The rank of a heading whose depth is given, from 1: that of the style in use at that depth.
  func rank(ofDepth depth: Int) -> Int {
    depth <= used.count ? used[depth - 1] : (used.last ?? 0) + Self.step * (depth - used.count)
  }

  private static func lists(pathsOnTop: Bool) -> [NumberStyle] {
    let top: [NumberStyle] = [.roman, .upperLetter, .chineseFinancial, .chinese]
    let middle: [NumberStyle] = [.chineseParenthesised, .arabic]
    let bottom: [NumberStyle] = [
      .arabicParenthesised, .chineseHalfParenthesised, .arabicHalfParenthesised, .circled, .lowerLetter,
    ]
    return pathsOnTop ? top + [.decimal] + middle + bottom : top + middle + [.decimal] + bottom
  }

  /// The styles, where one that the document has inside the one below it changes places with it.
  private static func sorted(_ styles: [NumberStyle], by nesting: NestingEvidence) -> [NumberStyle] {
    var sorted: [NumberStyle] = []
    for style in styles {
      // Above the highest style that the document has inside this one.
      let place = sorted.firstIndex { nesting.isInside($0, style) } ?? sorted.count
      sorted.insert(style, at: place)
    }
    return sorted
  }
}
