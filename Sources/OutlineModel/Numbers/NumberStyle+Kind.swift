extension NumberStyle {
  /// Whether a word tells what is numbered: 第三条, 附件1.
  var isUnit: Bool {
    switch self {
    case .volume, .division, .part, .subpart, .chapter, .episode, .section, .clause, .subclause, .article,
      .annex:
      true
    default: false
    }
  }

  /// Whether lists are numbered so.
  var isListStyle: Bool { !isUnit && self != .decimal }

  /// Whether a path of numbers can begin with such a number: 1.1 below 第1章, 一、 or `1.`
  var canHoldPaths: Bool {
    switch self {
    case .article, .chineseParenthesised, .chineseHalfParenthesised, .arabicParenthesised,
      .arabicHalfParenthesised,
      .circled, .lowerLetter:
      false
    default: true
    }
  }

  /// Whether such numbers often begin a line without being the number of a section.
  var isCommonInText: Bool {
    switch self {
    case .chineseFinancial, .chinese, .chineseParenthesised: false
    default: true
    }
  }

  /// The place of the style among all.
  var ordinal: Int {
    switch self {
    case .chinese: 0
    case .chineseParenthesised: 1
    case .chineseHalfParenthesised: 2
    case .arabic: 3
    case .arabicParenthesised: 4
    case .arabicHalfParenthesised: 5
    case .circled: 6
    case .roman: 7
    case .upperLetter: 8
    case .lowerLetter: 9
    case .volume: 10
    case .division: 11
    case .part: 12
    case .subpart: 13
    case .chapter: 14
    case .episode: 15
    case .section: 16
    case .clause: 17
    case .subclause: 18
    case .article: 19
    case .annex: 20
    case .decimal: 21
    case .chineseFinancial: 22
    }
  }
}

extension SectionNumber {
  /// Whether this number comes directly behind another of its style: the next number, or an insertion.
  func follows(_ other: SectionNumber) -> Bool {
    if suffix == nil { return value == other.value + 1 }
    return value == other.value && suffix == (other.suffix ?? 0) + 1
      || value == other.value && other.suffix == nil && suffix == 2
  }

  /// Whether this number comes somewhere behind another of its style.
  func isBehind(_ other: SectionNumber) -> Bool {
    (value, suffix ?? 0) > (other.value, other.suffix ?? 0)
  }
}
