/// Brings the headings of the contents and of the body into one order.
///
/// Titles that both have are anchors: the longest series of them that runs in the same order. Between two
/// anchors, headings with the same number below the same parent belong together, and a line of the body that
/// begins with the title of an entry is that entry's heading, its number lost.
///
/// - Complexity: O(n log n) in the number of headings, and one pass over the lines between anchors.
struct ContentsReconciler {
  let bytes: [UInt8]
  private(set) var entries: [Heading]
  let headings: [Heading]
  let body: Range<Int>
  /// For each entry the heading that it names.
  private var headingOfEntry: [Int?]

  /// - Parameter body: the bytes in which lost headings are looked for.
  init(
    _ bytes: [UInt8], entries: [Heading], headings: [Heading], body: Range<Int>
  ) {
    self.bytes = bytes
    self.entries = entries
    self.headings = headings
    self.body = body
    headingOfEntry = Array(repeating: nil, count: entries.count)
  }

  /// All headings in the order of the document.
  mutating func merged() -> [MergedHeading] {
    guard !entries.isEmpty else { return headings.map { MergedHeading(contents: nil, body: $0) } }
    matchByTitle()
    matchByNumber()
    rankLikeMarkedHeadings()
    var merged: [MergedHeading] = []
    merged.reserveCapacity(max(entries.count, headings.count))
    var nextHeading = 0
    var firstEntry = 0
    for entry in 0...entries.count {
      let anchor = entry < entries.count ? headingOfEntry[entry] : nil
      guard anchor != nil || entry == entries.count else { continue }
      let gap = Gap(entries: firstEntry..<entry, headings: nextHeading..<(anchor ?? headings.count))
      fill(gap, into: &merged)
      if let anchor {
        merged.append(MergedHeading(contents: entries[entry], body: headings[anchor]))
        nextHeading = anchor + 1
      }
      firstEntry = entry + 1
    }
    return merged
  }
}

extension ContentsReconciler {
  /// Pairs entries and headings, those of the same number and title before those of the same title, and keeps the
  /// longest series in the same order.
  private mutating func matchByTitle() {
    keepInOrder(pairs { Anchor(NumberKey($0, bytes), $0.title.key) })
    addInOrder(pairs { Anchor(nil, $0.title.key) })
    // What is `Appendix A` in the body may be `A` in the contents, which is no number by itself.
    addInOrder(pairs { Anchor(nil, numeralAndTitle(of: $0)) })
  }

  /// Adds those pairs of which neither is paired yet.
  private mutating func addInOrder(_ pairs: [(entry: Int, heading: Int)]) {
    let taken = Set(headingOfEntry.compactMap { $0 })
    let rest = pairs.filter { headingOfEntry[$0.entry] == nil && !taken.contains($0.heading) }
    keepInOrder(
      headingOfEntry.indices.compactMap { entry in headingOfEntry[entry].map { (entry, $0) } } + rest)
  }

  /// The key of a heading's last word of the number with its title.
  private func numeralAndTitle(of heading: Heading) -> TitleKey {
    let label = heading.label
    guard heading.number != nil, label.upperBound <= heading.title.range.lowerBound else {
      return heading.title.key
    }
    let words = bytes[label].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? label.lowerBound
    return TitleKey(bytes.span, words..<heading.title.range.upperBound)
  }

  private struct Anchor: Hashable {
    let number: NumberKey?
    let title: TitleKey

    init(_ number: NumberKey?, _ title: TitleKey) {
      self.number = number
      self.title = title
    }
  }

  /// The first entry with a key goes with the first heading with that key, and so on.
  private func pairs(by key: (Heading) -> Anchor) -> [(entry: Int, heading: Int)] {
    var places: [Anchor: [Int]] = [:]
    for index in headings.indices.reversed() where headings[index].title.key.count > 0 {
      places[key(headings[index]), default: []].append(index)
    }
    return entries.indices.compactMap { index in
      places[key(entries[index])]?.popLast().map { (index, $0) }
    }
  }

  private mutating func keepInOrder(_ pairs: [(entry: Int, heading: Int)]) {
    let pairs = pairs.sorted { $0.entry < $1.entry }
    for pair in pairs { headingOfEntry[pair.entry] = nil }
    for place in LongestRisingRun.indices(of: pairs.map(\.heading)) {
      headingOfEntry[pairs[place].entry] = pairs[place].heading
    }
  }

  /// Pairs what has the same number below the same parent and lies between the same anchors.
  private mutating func matchByNumber() {
    let entryParents = parents(of: entries)
    let headingParents = parents(of: headings)
    var places: [NumberedChild: Int] = [:]
    for index in headings.indices {
      guard let number = headings[index].number else { continue }
      let key = NumberedChild(parent: headingParents[index], number: number)
      if places[key] == nil { places[key] = index }
    }
    let taken = Set(headingOfEntry.compactMap { $0 })
    var lowest = -1
    let limits = upperLimits()
    for index in entries.indices {
      if let heading = headingOfEntry[index] {
        lowest = heading
        continue
      }
      guard let number = entries[index].number else { continue }
      let parent = entryParents[index].map { headingOfEntry[$0] ?? -1 }
      guard parent != -1, let heading = places[NumberedChild(parent: parent, number: number)] else {
        continue
      }
      guard heading > lowest, heading < limits[index], !taken.contains(heading) else { continue }
      headingOfEntry[index] = heading
      lowest = heading
    }
  }

  /// For each entry, the heading of the next anchor.
  private func upperLimits() -> [Int] {
    var limits = Array(repeating: headings.count, count: entries.count)
    var limit = headings.count
    for index in entries.indices.reversed() {
      limits[index] = limit
      limit = headingOfEntry[index] ?? limit
    }
    return limits
  }

  /// For each heading the one that holds it, by its style alone.
  private func parents(of headings: [Heading]) -> [Int?] {
    var open: [(rank: Int, index: Int)] = []
    return headings.indices.map { index in
      let rank = headings[index].rank
      while let last = open.last, last.rank >= rank { open.removeLast() }
      defer { open.append((rank, index)) }
      return open.last?.index
    }
  }

  private struct NumberedChild: Hashable {
    let parent: Int?
    let number: SectionNumber
  }

  /// Gives entries that no heading is found for the places of headings that the format marks, as those have them whose
  /// numbers are of the same form: the depths of a format and those that numbers tell are not the same.
  private mutating func rankLikeMarkedHeadings() {
    var ranks: [NumberForm: Int] = [:]
    for index in entries.indices {
      guard let heading = headingOfEntry[index], headings[heading].candidate.isMarked,
        let form = NumberForm(entries[index])
      else { continue }
      ranks[form] = ranks[form] ?? headings[heading].rank
    }
    guard !ranks.isEmpty else { return }
    for index in entries.indices where headingOfEntry[index] == nil {
      if let rank = NumberForm(entries[index]).flatMap({ ranks[$0] }) {
        entries[index] = entries[index].ranked(rank)
      }
    }
  }

  /// The style of a number, and how many numbers its path has.
  private struct NumberForm: Hashable {
    let style: NumberStyle
    let levels: Int

    init?(_ heading: Heading) {
      guard let number = heading.number else { return nil }
      (style, levels) = (number.style, heading.candidate.levels)
    }
  }
}
