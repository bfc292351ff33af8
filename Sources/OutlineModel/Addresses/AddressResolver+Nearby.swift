extension AddressResolver {
  /// What stands around an address that names nothing: the sections of the kind that it names next below the part
  /// of its path that names a section; where there are none, all below that part.
  ///
  /// - Complexity: O(n) in the number of sections for each number of the address.
  public func nearby(_ address: String) -> AddressResolution.Nearby {
    let trimmed = Self.trimmed(address)
    let isTyped = !trimmed.hasPrefix("=")
    let lookup = SectionLookup(document, isTyped: isTyped)
    let steps = steps(of: trimmed, isTyped: isTyped)
    let named = steps.indices.last { lookup.sections(at: steps[...$0]).first != nil }
    let parent = named.flatMap { lookup.sections(at: steps[...$0]).first }
    let whole = isTyped && outline.count > 1 ? outline.wholeSection : nil
    let scope = parent ?? whole
    let inside = scope.map { outline.descendants(of: $0) } ?? 0..<outline.count
    let rest = steps.dropFirst(named.map { $0 + 1 } ?? 0)
    let items = parent.map { self.items(of: $0, around: rest, isLeaf: inside.isEmpty) } ?? []
    guard items.isEmpty, let first = inside.first, let deepest = inside.last else {
      return AddressResolution.Nearby(
        parent: parent, first: nil, last: nil, firstItem: items.first, lastItem: items.last)
    }
    let next = isTyped ? rest.first : nil
    let kin = next.map { sections(like: $0, in: inside) } ?? []
    if let first = kin.first, let last = kin.last {
      return AddressResolution.Nearby(parent: parent, first: first, last: last)
    }
    let last = outline.lineage(of: deepest).first { outline[$0].parent == scope }
    return AddressResolution.Nearby(parent: parent, first: first, last: last)
  }

  private func steps(of address: String, isTyped: Bool) -> [AddressPath.Step] {
    let typed = isTyped ? numbers(of: address) ?? "" : String(address.drop { $0 == "=" })
    return (AddressPath(typed) ?? AddressPath(AddressSpelling.plain(typed)))?.steps ?? []
  }

  /// The items around what a path names in a section; in one that has sections inside, those with ordinal words
  /// where the path ends with one.
  private func items(of section: Int, around steps: ArraySlice<AddressPath.Step>, isLeaf: Bool) -> [Item] {
    let isOrdinal = steps.last?.word == .ordinal || steps.last?.word == .bareOrdinal
    guard isLeaf || isOrdinal else { return [] }
    let items = ItemLookup(items: ItemReader.items(of: section, in: document)).siblings(around: steps)
    return isLeaf ? items : items.filter { $0.kind == .ordinalWord }
  }

  /// The sections of the style that a number names; of those, where it has a suffix, the ones of its value. A number
  /// alone is an article's where there are articles.
  private func sections(like step: AddressPath.Step, in range: Range<Int>) -> [Int] {
    let style: NumberStyle
    switch step.word {
    case .sections(let named): style = named
    case nil where !step.isBracketed && !step.isLetter: style = .article
    default: return []
    }
    let styled = range.filter { outline[$0].number?.style == style }
    guard step.suffix != nil else { return styled }
    let valued = styled.filter { outline[$0].number?.value == step.value }
    let inserted = valued.filter { outline[$0].number?.suffix != nil }
    if !inserted.isEmpty { return inserted }
    return valued.isEmpty ? styled : valued
  }
}
