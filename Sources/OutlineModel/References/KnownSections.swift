/// Which articles, divisions and annexes an outline has, and how far it can be trusted to have them all.
struct KnownSections {
  private var articles: [Bool] = []
  private var suffixed: Set<SectionNumber> = []
  /// The highest numbers of 编 and 章; 0 where there are none.
  private var lastPart = 0
  private var lastChapter = 0
  /// The last annex where the document has all from the first on; nil where it has none or one is missing.
  private var lastAnnex: Int?
  /// Whether the document has its first article: else it is an extract, of which nothing is certain.
  private var isWholeAtStart = false
  /// Whether the last article is that of the whole document.
  private var isWholeAtEnd = false

  /// - Complexity: O(n) in the number of sections.
  init(_ outline: Outline, in bytes: [UInt8]) {
    var first: Int?
    var last: Int?
    var annexes: Set<Int> = []
    for (index, section) in outline.sections.enumerated() {
      guard let number = section.number else { continue }
      switch number.style {
      case .article:
        first = first ?? index
        if number.value >= last.flatMap({ outline[$0].number?.value }) ?? 0 { last = index }
        add(article: number)
      case .part: lastPart = max(lastPart, number.value)
      case .chapter: lastChapter = max(lastChapter, number.value)
      case .annex: annexes.insert(number.value)
      default: break
      }
    }
    lastAnnex = annexes.max().flatMap { $0 == annexes.count && !annexes.contains(0) ? $0 : nil }
    isWholeAtStart = first.map { outline[$0].number?.value == 1 } ?? false
    isWholeAtEnd = last.map { Self.endsDocument(outline[$0], bytes) } ?? false
  }

  /// Nothing is said of articles with greater numbers.
  private static let articleLimit = 100_000

  private mutating func add(article number: SectionNumber) {
    if number.suffix != nil { suffixed.insert(number) }
    let value = min(number.value, Self.articleLimit)
    if value >= articles.count { articles += Array(repeating: false, count: value + 1 - articles.count) }
    if number.suffix == nil { articles[value] = true }
  }

  /// The last article of a statute says when it comes into force, or what it puts out of force.
  private static func endsDocument(_ section: Section, _ bytes: [UInt8]) -> Bool {
    let words: WordList = ["施行", "生效", "废止", "实施", "执行"]
    return words.occurs(in: Array(bytes[section.ownText.range.prefix(2000)]))
  }

  /// Whether nothing is to be looked for: no reference could be found dangling.
  var isEmpty: Bool { articles.isEmpty && lastAnnex == nil }

  /// Whether an article is certain not to exist.
  func lacks(article number: SectionNumber) -> Bool {
    guard isWholeAtStart else { return false }
    if number.value >= articles.count { return isWholeAtEnd && articles.count <= Self.articleLimit }
    // A number left out before the last one is a gap, of which the numbering itself tells.
    return number.suffix != nil && articles[number.value] && !suffixed.contains(number)
  }

  /// Whether the first of some divisions, 编 or 章, is certain not to exist.
  func lacks(divisions path: [SectionNumber]) -> Bool {
    guard let first = path.first, isWholeAtStart, isWholeAtEnd else { return false }
    return switch first.style {
    case .part: lastPart > 0 && first.value > lastPart
    case .chapter: lastChapter > 0 && first.value > lastChapter
    default: false
    }
  }

  /// Whether an annex is certain not to exist: the document has annexes from the first on, and this is behind them.
  func lacks(annex number: Int) -> Bool {
    lastAnnex.map { number > $0 } ?? false
  }
}
