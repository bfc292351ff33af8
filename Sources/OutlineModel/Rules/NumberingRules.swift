/// How the numbers of one document are judged: its profile, which style stands above which, and what is usual.
struct NumberingRules {
  /// What candidates of a style can be.
  enum Role {
    /// A heading where its number continues a series, or its form is beyond doubt: 第三章.
    case unit
    /// A heading where its path of numbers has its place: 1.2.3.
    case path
    /// A heading or an entry of a list, which the series tells.
    case series
    /// An item always.
    case item
  }

  let profile: Profile
  private let ladder: NumberingLadder
  private let roles: [Role]
  /// The style that is taken for the first number of paths: `1.` or `1`; nil where neither is.
  let firstPathStyle: NumberStyle?
  private let hasLetteredAnnexes: Bool
  private let hasFinancialLevel: Bool
  /// Headings with paths of numbers have no greater indent, in characters.
  let pathIndent: Int?
  /// Whether articles usually have a title in their line, and their text below it.
  let hasArticleTitles: Bool
  private let setApart: [Bool]

  init(_ census: NumberingCensus, profile forced: Profile?) {
    let inferred = forced ?? Self.profile(census)
    profile = inferred
    let above = inferred == .statute ? Self.stylesAboveArticles(census) : []
    ladder = NumberingLadder(census, profile: inferred, aboveArticles: above)
    roles = NumberStyle.allCases.reduce(into: Array(repeating: .item, count: NumberStyle.allCases.count)) {
      $0[$1.ordinal] = Self.role($1, inferred, aboveArticles: above)
    }
    firstPathStyle =
      inferred == .decimal ? (census.dottedParents >= max(1, census.bareParents) ? .arabic : .decimal) : nil
    hasLetteredAnnexes = inferred == .decimal && census.letterParents > 0
    hasFinancialLevel = census[.chineseFinancial].count > 0
    pathIndent = census.pathIndent
    hasArticleTitles = census[.article].titles * 2 > census[.article].count
    setApart = NumberStyle.allCases.reduce(into: Array(repeating: false, count: NumberStyle.allCases.count)) {
      $0[$1.ordinal] = census[$1].setApart * 2 > census[$1].count
    }
  }

  func role(of style: NumberStyle) -> Role { roles[style.ordinal] }

  /// Whether candidates are understood otherwise than they are read.
  var interpretsCandidates: Bool { firstPathStyle == .arabic || hasLetteredAnnexes || hasFinancialLevel }

  /// The candidate as these rules understand it: `1.` is the first number of a path where paths begin with it, `A.`
  /// an annex where A.1 stands below it, 壹、 a level above 一、 where the document counts with both.
  func interpreted(_ candidate: HeadingCandidate) -> HeadingCandidate {
    switch candidate.number?.style {
    case .arabic where firstPathStyle == .arabic: candidate.restyled(.decimal)
    case .upperLetter where hasLetteredAnnexes: candidate.restyled(.annex)
    case .chinese where hasFinancialLevel && candidate.traits.contains(.isFinancial):
      candidate.restyled(.chineseFinancial)
    default: candidate
    }
  }

  /// Whether a single number has the form with which paths begin.
  func beginsPath(_ candidate: HeadingCandidate) -> Bool {
    candidate.traits.contains(.isBare) ? firstPathStyle == .decimal : firstPathStyle == .arabic
  }

  /// The place in the ladder, 0 at the top; a heading without a number stands at the top.
  func rank(of candidate: HeadingCandidate) -> Int {
    if let depth = candidate.depth { return ladder.rank(ofDepth: depth) }
    guard let number = candidate.number else {
      return candidate.traits.contains(.isAnnexWord) ? ladder.rank(of: .annex) : ladder.topRank
    }
    return ladder.rank(of: number.style) + candidate.levels - 1
  }

  /// The rank of the topmost style in use.
  var topRank: Int { ladder.topRank }

  /// The rank of annexes, above all others.
  var annexRank: Int { ladder.rank(of: .annex) }

  /// The rank of a path with so many numbers.
  func rank(ofPathWith levels: Int) -> Int { ladder.rank(of: .decimal) + levels - 1 }

  /// Whether the numbers of a style are usually set apart from what follows.
  func isSetApart(_ style: NumberStyle) -> Bool { setApart[style.ordinal] }
}

extension NumberingRules {
  private static func profile(_ census: NumberingCensus) -> Profile {
    if isStatute(census) { return hasNamedPaths(census) ? .decimal : .statute }
    let spoken = [.chineseFinancial, .chinese, .chineseParenthesised].reduce(0) { $0 + census[$1].successors }
    let bare = census[.decimal]
    if census.paths >= 2, census.paths * 2 >= spoken { return .decimal }
    if census.paths >= 1, census.dottedParents + census.bareParents >= 1, spoken == 0 { return .decimal }
    if bare.setApart >= 3, bare.successors * 2 >= bare.count, spoken == 0, census[.arabic].count == 0 {
      return .decimal
    }
    let units: [NumberStyle] = [.volume, .division, .part, .subpart, .chapter, .episode, .section]
    return units.contains { census[$0].successors >= 1 } ? .chapters : .speech
  }

  /// Whether articles hold paths with a word before them: Article I, Section 1.1.
  private static func hasNamedPaths(_ census: NumberingCensus) -> Bool {
    census.namedPaths >= 2 && census.namedPaths >= census[.article].count
  }

  /// Whether articles run on: from the first, or as an extract that no other numbering outweighs. Those that are
  /// cited or quoted do not.
  private static func isStatute(_ census: NumberingCensus) -> Bool {
    let articles = census[.article]
    if articles.beginsWithOne, articles.successors >= 2, articles.successors * 2 >= articles.count - 1 {
      return true
    }
    return articles.rising >= 1 && articles.rising * 2 >= articles.count - 1
      && articles.rising * 2 >= census[.chinese].successors
  }

  /// The styles of short titles below which articles begin directly: `一、管辖` above 第一条.
  private static func stylesAboveArticles(_ census: NumberingCensus) -> [NumberStyle] {
    [.chineseFinancial, .chinese, .chineseParenthesised].filter { style in
      let tally = census[style]
      return tally.aboveArticles >= 2 && tally.aboveArticles * 2 >= tally.titles
        && tally.titles * 2 > tally.count
    }
  }

  private static func role(_ style: NumberStyle, _ profile: Profile, aboveArticles: [NumberStyle]) -> Role {
    if profile == .plain { return .item }
    if style.isUnit { return .unit }
    switch profile {
    case .statute: return aboveArticles.contains(style) ? .series : .item
    case .decimal:
      if style == .decimal { return .path }
      return [.chineseFinancial, .chinese, .roman].contains(style) ? .series : .item
    case .speech, .chapters, .markup, .plain: return style == .decimal ? .path : .series
    }
  }
}
