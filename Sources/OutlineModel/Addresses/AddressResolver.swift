/// Reads addresses as people type them: `3.2`, `三(二)`, `(二)`, `第三十二条第二款第(三)项`, part of a title, `=3.2`.
///
/// The first reading that names something wins: a whole label, a path of numbers, part of a title. A label that
/// several sections bear names the one nearest to the current section, where that is one. In a statute a path
/// begins with the article; elsewhere at the top, or inside the one section there where that has no number. It leads
/// on into the items of the section it comes to.
public struct AddressResolver: Sendable {
  let document: Document
  var outline: Outline { document.outline }

  public init(_ document: Document) {
    self.document = document
  }

  /// What an address names.
  ///
  /// - Parameter current: the section one is in, if any; nearness is measured from it.
  /// - Complexity: O(n) in the number of sections.
  public func resolve(_ address: String, from current: Int? = nil) -> AddressResolution {
    let matches = matches(address, from: current)
    if let target = matches.decided {
      return target.item.map { .item(section: target.section, $0) } ?? .section(target.section)
    }
    if matches.targets.isEmpty { return .nothing(nearby(address)) }
    let sections = matches.targets.filter { $0.item == nil }.map(\.section)
    return sections.isEmpty ? .items(matches.targets) : .candidates(sections)
  }

  /// All sections that the address can mean, nearest first.
  public func candidates(_ address: String, from current: Int? = nil) -> [Int] {
    targets(address, from: current).filter { $0.item == nil }.map(\.section)
  }

  /// All sections or all items that the address can mean, nearest first.
  public func targets(_ address: String, from current: Int? = nil) -> [AddressTarget] {
    matches(address, from: current).targets
  }
}

extension AddressResolver {
  private struct Matches {
    var targets: [AddressTarget] = []
    /// The one that is meant, where that is clear.
    var decided: AddressTarget?

    /// - Parameter isDecided: whether the first one is meant; by default where there is no other.
    init(_ targets: [AddressTarget], isDecided: Bool? = nil) {
      self.targets = targets
      if isDecided ?? (targets.count == 1) { decided = targets.first }
    }
  }

  private func matches(_ address: String, from current: Int?) -> Matches {
    let address = Self.trimmed(address)
    if address.hasPrefix("=") {
      let section = SectionPaths(outline).section(at: String(address.dropFirst()))
      return Matches(section.map { [AddressTarget(section: $0)] } ?? [])
    }
    let typed = address
    guard let address = numbers(of: typed) else {
      return Matches(targets(sections(entitled: typed), from: current))
    }
    var isPath = false
    for spelling in spellings(of: address) {
      if let numbered = numbered(spelling, from: current) { return numbered }
      isPath = isPath || AddressPath(spelling).map { leadsInside($0.steps) } ?? false
    }
    if let found = suffixed(address, from: current) { return found }
    return Matches(targets(named(address, isPath: isPath), from: current))
  }

  /// An address as it was typed, and in full where that is another.
  private func spellings(of address: String) -> [String] {
    let plain = AddressSpelling.plain(address)
    return plain == address ? [address] : [address, plain]
  }

  /// What an address names without the name of this document before it; nil where that is another's name.
  func numbers(of address: String) -> String? {
    guard let named = AddressedDocument(address, in: document) else { return address }
    return named.isOwn ? Self.trimmed(named.rest) : nil
  }

  /// What a whole label names, or a path of numbers; nil where there is nothing of that kind.
  private func numbered(_ address: String, from current: Int?) -> Matches? {
    let labelled = sections(labelled: address)
    if labelled.count > 1, let current {
      let sections = nearestFirst(labelled, to: current)
      let isClear = kinship(sections[0], current) > kinship(sections[1], current)
      return Matches(sections.map { AddressTarget(section: $0) }, isDecided: isClear)
    }
    if !labelled.isEmpty { return Matches(targets(labelled, from: current)) }
    // A hyphen stands before a suffix where there is a section with it.
    let signs: [Unicode.Scalar?] = address.contains { $0 == "-" || $0 == "－" } ? ["-", nil] : [nil]
    for sign in signs {
      guard let path = AddressPath(address, suffixSign: sign) else { continue }
      let found = targets(at: path.steps, from: current)
      if !found.isEmpty { return Matches(found) }
    }
    return nil
  }

  /// What an address names with full stops before suffixes, `120.6` for 第一百二十条之六; nil for nothing.
  private func suffixed(_ address: String, from current: Int?) -> Matches? {
    guard let path = AddressPath(address, suffixSign: "."), path.steps.contains(where: { $0.suffix != nil })
    else { return nil }
    let found = targets(at: path.steps, from: current)
    return found.isEmpty ? nil : Matches(found)
  }

  /// Whether a path names an item, or something inside a section that there is: no part of a title is meant.
  private func leadsInside(_ steps: [AddressPath.Step]) -> Bool {
    guard let last = steps.last, !last.namesItem else { return true }
    return steps.count > 1 && !SectionLookup(document, isTyped: true).sections(at: steps[..<1]).isEmpty
  }

  private func targets(_ sections: [Int], from current: Int?) -> [AddressTarget] {
    nearestFirst(sections, to: current ?? 0).map { AddressTarget(section: $0) }
  }

  /// What a path names: an item of the current section, a section, or an item of one.
  private func targets(at steps: [AddressPath.Step], from current: Int?) -> [AddressTarget] {
    if let current, steps[0].namesItem {
      let items = items(of: current, at: steps[...])
      if !items.isEmpty { return items }
    }
    let lookup = SectionLookup(document, isTyped: true)
    for split in steps.indices.reversed() {
      let sections = nearestFirst(lookup.sections(at: steps[...split]), to: current ?? 0)
      if split == steps.count - 1 {
        if !sections.isEmpty { return sections.map { AddressTarget(section: $0) } }
        continue
      }
      let found = sections.flatMap { items(of: $0, at: steps[(split + 1)...]) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func items(of section: Int, at steps: ArraySlice<AddressPath.Step>) -> [AddressTarget] {
    ItemLookup(items: ItemReader.items(of: section, in: document)).items(at: steps)
      .map { AddressTarget(section: section, item: $0) }
  }

  static func trimmed(_ address: String) -> String {
    let scalars = address.unicodeScalars.drop(while: Characters.isWhiteSpace)
    guard let last = scalars.lastIndex(where: { !Characters.isWhiteSpace($0) }) else { return "" }
    return String(scalars[...last])
  }

  private func sections(labelled label: String) -> [Int] {
    let written = SectionLookup(document, isTyped: true).sections(writtenAs: label)
    if !written.isEmpty { return written }
    let bytes = Array(label.utf8)
    var cursor = TextCursor(0..<bytes.count)
    guard let mark = HeadingMark.read(&cursor, in: bytes.span), cursor.isAtEnd, mark.number.style != .decimal
    else { return [] }
    let exact = bearers(of: mark, among: outline.sections.indices)
    if !exact.isEmpty { return exact }
    return outline.sections.indices.filter { index in
      outline[index].number.map { $0.isSpelled(like: mark.number) } ?? false
    }
  }

  /// Those of some sections that bear a number that was typed; 壹、 can be of a style of its own.
  func bearers(of mark: HeadingMark, among sections: some Sequence<Int>) -> [Int] {
    if mark.isFinancial {
      let number = SectionNumber(.chineseFinancial, mark.number.value)
      let own = sections.filter { outline[$0].number == number }
      if !own.isEmpty { return own }
    }
    return sections.filter { outline[$0].number == mark.number }
  }

  private func nearestFirst(_ sections: [Int], to current: Int) -> [Int] {
    sections.map { (section: $0, kinship: kinship($0, current), distance: abs($0 - current)) }
      .sorted { ($1.kinship, $0.distance) < ($0.kinship, $1.distance) }
      .map(\.section)
  }

  /// The depth of the deepest section that holds both, each section holding itself too; 0 for none.
  private func kinship(_ a: Int, _ b: Int) -> Int {
    outline.lineage(of: a).first { outline.subtree(of: $0).contains(b) }.map { outline[$0].depth } ?? 0
  }
}

extension SectionNumber {
  /// Whether two numbers differ in the numerals alone: `(2)` and `(二)`.
  func isSpelled(like other: SectionNumber) -> Bool {
    value == other.value && suffix == other.suffix && style.punctuation == other.style.punctuation
  }
}

extension NumberStyle {
  /// Styles that differ in their numerals alone share it.
  fileprivate enum Punctuation: Equatable {
    case behind, around, circle
    case other(NumberStyle)
  }

  fileprivate var punctuation: Punctuation {
    switch self {
    case .chineseFinancial, .chinese, .arabic: .behind
    case .chineseParenthesised, .arabicParenthesised: .around
    case .arabicHalfParenthesised, .chineseHalfParenthesised: .around
    case .circled: .circle
    default: .other(self)
    }
  }
}
