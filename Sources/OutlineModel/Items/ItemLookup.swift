/// Finds items of a section by the numbers of an address.
struct ItemLookup {
  /// All items of the section.
  let items: [Item]

  /// The items that a path from the section downwards names, in order.
  func items(at steps: ArraySlice<AddressPath.Step>) -> [Item] {
    indices(at: steps).map { items[$0] }
  }

  /// The items directly inside the deepest item that the path names, or directly in the section.
  func siblings(around steps: ArraySlice<AddressPath.Step>) -> [Item] {
    var rest = steps.dropLast()
    while !rest.isEmpty {
      let inside = indices(at: rest).first.map { parent in items.filter { $0.parent == parent } } ?? []
      if !inside.isEmpty { return inside }
      rest = rest.dropLast()
    }
    return items.filter { $0.parent == nil }
  }

  private func indices(at steps: ArraySlice<AddressPath.Step>) -> [Int] {
    var scopes: [Int?] = [nil]
    for step in steps {
      var found: [Int] = []
      for scope in scopes {
        found += indices(fitting: step, inside: scope).filter { !found.contains($0) }
      }
      scopes = found
    }
    return scopes.compactMap { $0 }
  }

  /// The items directly inside the scope that fit; where there are none and the step says what it counts, those
  /// further in: 款 can be left out.
  private func indices(fitting step: AddressPath.Step, inside scope: Int?) -> [Int] {
    let fitting = items.indices.filter { fits(items[$0], step) }
    let direct = fitting.filter { items[$0].parent == scope }
    let found = direct.isEmpty && step.namesItem ? fitting.filter { isInside($0, scope) } : direct
    let parenthesised = found.filter { items[$0].number.style.isParenthesised }
    return step.isBracketed && !parenthesised.isEmpty ? parenthesised : found
  }

  private func fits(_ item: Item, _ step: AddressPath.Step) -> Bool {
    guard item.number.value == step.value, item.number.suffix == step.suffix,
      !step.isLetter || item.number.style.isLetter
    else { return false }
    let isBelowEntry = item.parent.map { items[$0].kind != .paragraph } ?? false
    return switch step.word {
    case .paragraph: item.kind == .paragraph
    case .entry: item.kind == .entry && !isBelowEntry
    case .subentry: item.kind == .entry && isBelowEntry
    case .ordinal: item.kind == .ordinalWord
    case .bareOrdinal: item.kind != .entry
    case .sections: false
    case nil: !step.isBracketed || item.kind != .paragraph
    }
  }

  private func isInside(_ index: Int, _ scope: Int?) -> Bool {
    guard let scope else { return true }
    return sequence(first: index) { items[$0].parent }.dropFirst().contains(scope)
  }
}

extension NumberStyle {
  /// Whether numbers of this style are Latin letters.
  var isLetter: Bool { self == .lowerLetter || self == .upperLetter }

  /// Whether numbers of this style stand in brackets.
  fileprivate var isParenthesised: Bool {
    switch self {
    case .chineseParenthesised, .arabicParenthesised: true
    default: false
    }
  }
}
