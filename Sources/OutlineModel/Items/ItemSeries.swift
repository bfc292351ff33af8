/// Puts the marks of a section's paragraphs into series, and so into items.
struct ItemSeries {
  /// A series that can go on.
  private struct Open {
    let series: ItemMark.Series
    var number: SectionNumber
    /// The newest entry.
    var entry: Int
    let isRunIn: Bool
  }

  /// An item whose end is not known yet.
  private struct Draft {
    let kind: Item.Kind
    let number: SectionNumber
    let label: Range<Int>
    let start: Int
    /// Where an item that it ends, ends: there is white space between two paragraphs.
    let predecessorEnd: Int
    let parent: Int?
    let depth: Int
    /// Where it ends at the latest; nil where only the next item ends it.
    var limit: Int?
    /// Whether its paragraph ends with a colon: entries are to follow.
    var leadsIn = false
  }

  /// Whether paragraphs are items.
  private let countsParagraphs: Bool
  private var drafts: [Draft] = []
  /// The series that can go on, from the outermost inwards.
  private var open: [Open] = []
  /// What was open before the newest paragraphs, and how many drafts there were.
  private var suspended: (open: [Open], draftCount: Int, paragraphCount: Int)?
  private var paragraphCount = 0
  /// The paragraph that entries belong to.
  private var paragraph: Int?
  /// Where the newest paragraph ends.
  private var end = 0

  init(countsParagraphs: Bool) {
    self.countsParagraphs = countsParagraphs
  }

  /// Takes in the next paragraph with all that has the form of a mark in it.
  ///
  /// - Parameter leadsIn: whether it ends with a colon.
  mutating func take(paragraph content: Range<Int>, marks: [ItemMark], leadsIn: Bool) {
    while let last = open.last, last.isRunIn, last.series.word == nil { open.removeLast() }
    var isEntry = false
    if let first = marks.first, first.opensParagraph { isEntry = takeOpening(first, content, marks) }
    if !isEntry { take(plain: content) }
    if countsParagraphs, !isEntry { drafts[drafts.count - 1].leadsIn = leadsIn }
    for (index, mark) in marks.enumerated() where !mark.opensParagraph {
      takeRunIn(mark, content, goesOn: Self.goesOn(marks, from: index))
    }
    end = content.upperBound
  }

  /// Whether the next mark of the same series is the second one.
  private static func goesOn(_ marks: [ItemMark], from index: Int) -> Bool {
    let next = marks[(index + 1)...].first { $0.series == marks[index].series }
    return next?.number.value == 2
  }

  /// Takes the mark at the start of a paragraph, and says whether it is an item.
  private mutating func takeOpening(_ mark: ItemMark, _ content: Range<Int>, _ marks: [ItemMark]) -> Bool {
    if mark.kind == .paragraph {
      guard countsParagraphs, mark.number.value == paragraphCount + 1 else { return false }
      add(paragraph: mark.number, label: mark.label, at: content.lowerBound)
      return true
    }
    let limit = mark.kind == .ordinalWord && !countsParagraphs ? content.upperBound : nil
    resumeIfContinued(by: mark)
    if let level = open.lastIndex(where: { $0.series == mark.series && mark.number.isBehind($0.number) }) {
      proceed(at: level, mark, limit: limit)
      return true
    }
    guard mark.number.suffix == nil else { return false }
    if mark.number.value > 1 { return restoreLostNumbers(before: mark) }
    begin(mark, limit: limit)
    return true
  }

  /// Where a series begins late, `(二)`, and the paragraphs before it are as many as the numbers left out, behind
  /// a colon, they are its entries, whose numbers were lost; says whether it was so.
  private mutating func restoreLostNumbers(before mark: ItemMark) -> Bool {
    let lost = drafts.count - mark.number.value + 1..<drafts.count
    guard countsParagraphs, open.isEmpty, mark.series.style == .chineseParenthesised, lost.lowerBound > 0,
      drafts[lost.lowerBound - 1].leadsIn,
      drafts[(lost.lowerBound - 1)...].allSatisfy({ $0.kind == .paragraph && $0.label.isEmpty })
    else { return false }
    paragraph = lost.lowerBound - 1
    paragraphCount -= lost.count
    suspended = nil
    number(lost, from: 1, mark.number.style, parent: paragraph)
    open = [Open(series: mark.series, number: mark.number, entry: drafts.count, isRunIn: false)]
    add(mark, parent: paragraph, limit: nil)
    return true
  }

  /// Makes paragraphs entries with the numbers that they have lost.
  private mutating func number(_ lost: Range<Int>, from first: Int, _ style: NumberStyle, parent: Int?) {
    for (value, index) in zip(first..., lost) {
      let old = drafts[index]
      drafts[index] = Draft(
        kind: .entry, number: SectionNumber(style, value), label: old.label, start: old.start,
        predecessorEnd: old.predecessorEnd, parent: parent, depth: parent.map { drafts[$0].depth + 1 } ?? 1,
        limit: nil)
    }
  }

  private mutating func takeRunIn(_ mark: ItemMark, _ content: Range<Int>, goesOn: Bool) {
    let level = open.lastIndex { $0.series == mark.series && $0.number.value + 1 == mark.number.value }
    let isBegunHere = level.map { drafts[open[$0].entry].start >= content.lowerBound } ?? false
    if let level, open[level].isRunIn || mark.kind == .ordinalWord || isBegunHere && mark.followsClause {
      proceed(at: level, mark, limit: content.upperBound)
      return
    }
    let isOpenAsList = open.contains { $0.series == mark.series && !$0.isRunIn }
    if mark.number.value == 1, goesOn, !isOpenAsList { begin(mark, limit: content.upperBound) }
  }

  private mutating func take(plain content: Range<Int>) {
    guard countsParagraphs else { return }
    add(paragraph: SectionNumber(.clause, paragraphCount + 1), label: nil, at: content.lowerBound)
  }

  private mutating func add(paragraph number: SectionNumber, label: Range<Int>?, at start: Int) {
    if !open.isEmpty { suspended = (open, drafts.count, paragraphCount) }
    open = []
    paragraphCount += 1
    paragraph = drafts.count
    drafts.append(
      Draft(
        kind: .paragraph, number: number, label: label ?? start..<start, start: start,
        predecessorEnd: end, parent: nil, depth: 1, limit: nil))
  }

  /// Where a mark goes on with what was open before the newest paragraphs, they belong to the entry before it;
  /// where as many numbers are left out, they are entries that have lost them.
  private mutating func resumeIfContinued(by mark: ItemMark) {
    guard let earlier = suspended, open.isEmpty else { return }
    suspended = nil
    let newest = earlier.open.last { $0.series == mark.series }
    guard let newest else { return }
    let between = earlier.draftCount..<drafts.count
    switch mark.number.value - newest.number.value - 1 {
    case 0: drafts.removeSubrange(between)
    case between.count:
      number(
        between, from: newest.number.value + 1, mark.number.style, parent: drafts[newest.entry].parent)
    default: return
    }
    (open, paragraphCount) = (earlier.open, earlier.paragraphCount)
    paragraph = drafts.lastIndex { $0.kind == .paragraph }
  }

  /// Adds the next entry of an open series; those further in end.
  private mutating func proceed(at level: Int, _ mark: ItemMark, limit: Int?) {
    open.removeSubrange((level + 1)...)
    let parent = drafts[open[level].entry].parent
    open[level].entry = drafts.count
    open[level].number = mark.number
    add(mark, parent: parent, limit: limit)
  }

  /// Adds the first entry of a series inside the innermost open entry, or anew in the place of a like series.
  private mutating func begin(_ mark: ItemMark, limit: Int?) {
    var parent = open.last?.entry ?? paragraph
    if let level = open.lastIndex(where: { $0.series == mark.series }) {
      parent = drafts[open[level].entry].parent
      open.removeSubrange(level...)
    }
    suspended = nil
    open.append(
      Open(
        series: mark.series, number: mark.number, entry: drafts.count, isRunIn: !mark.opensParagraph))
    add(mark, parent: parent, limit: limit)
  }

  private mutating func add(_ mark: ItemMark, parent: Int?, limit: Int?) {
    if mark.opensParagraph { liftLimits(from: parent) }
    let start = mark.label.lowerBound
    drafts.append(
      Draft(
        kind: mark.kind, number: mark.number, label: mark.label, start: start,
        predecessorEnd: mark.opensParagraph ? end : start, parent: parent,
        depth: parent.map { drafts[$0].depth + 1 } ?? 1, limit: limit))
  }
}

extension ItemSeries {
  /// What holds a paragraph of its own does not end with the paragraph that it began in.
  private mutating func liftLimits(from item: Int?) {
    var next = item
    while let index = next {
      drafts[index].limit = nil
      next = drafts[index].parent
    }
  }

  /// All items, each up to the next one of the same or an upper level.
  ///
  /// - Complexity: O(n) for n items.
  var items: [Item] {
    var ends = Array(repeating: end, count: drafts.count)
    /// The items from this one on that could end one before them, the nearest last.
    var nearest: [Int] = []
    for index in drafts.indices.reversed() {
      while let last = nearest.last, drafts[last].depth > drafts[index].depth { nearest.removeLast() }
      if let next = nearest.last { ends[index] = drafts[next].predecessorEnd }
      nearest.append(index)
    }
    return drafts.indices.map { index in
      let draft = drafts[index]
      return Item(
        draft.kind, draft.number, label: draft.label,
        range: draft.start..<max(draft.start, min(ends[index], draft.limit ?? .max)), depth: draft.depth,
        parent: draft.parent)
    }
  }
}
