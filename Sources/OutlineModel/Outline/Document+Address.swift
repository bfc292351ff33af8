extension Document {
  /// The address of a section as a person would write it: `三(二)`, `三(二)1.`; a title where there is no number.
  ///
  /// Articles, annexes and decimal numbers are names by themselves: what holds them is left out, and so is a section
  /// without a number that holds all others.
  public func address(of section: Int) -> String {
    var components: [String] = []
    for ancestor in outline.lineage(of: section) {
      if ancestor != section, ancestor == outline.wholeSection { break }
      components.append(addressComponent(of: ancestor))
      if outline[ancestor].number?.style.isNameByItself ?? false { break }
    }
    return components.reversed().reduce("", Self.joined)
  }

  /// An address and the next part of it, with a full stop between two that would run into each other.
  private static func joined(_ address: String, _ component: String) -> String {
    guard let last = address.unicodeScalars.last, let first = component.unicodeScalars.first,
      !isBracket(last), !isBracket(first), first != "第"
    else { return address + component }
    return "\(address).\(component)"
  }

  /// The address of an item as a person would write it: `第三十二条第二款第(三)项`, `三(二)(1)`.
  ///
  /// - Parameter item: one of `ItemReader.items(of: section, in: self)`.
  /// - Complexity: O(n) in the number of bytes of the section's own text.
  public func address(of item: Item, in section: Int) -> String {
    let items = ItemReader.items(of: section, in: self)
    let lineage = Array(sequence(first: item) { $0.parent.map { items[$0] } }.reversed())
    let labels = lineage.map { Self.withoutPunctuation(source.string($0.label)) }
    if outline[section].number?.style == .article {
      let naming = ItemNaming(items, articleLabel: label(of: section))
      return zip(lineage, labels).reduce(address(of: section)) { address, pair in
        let isLeftOut = pair.0 != item && naming.isUnderstood(pair.0)
        return isLeftOut ? address : address + naming.name(of: pair.0, label: pair.1)
      }
    }
    return labels.reduce(address(of: section), Self.joined)
  }

  private func addressComponent(of section: Int) -> String {
    let label = label(of: section)
    return label.isEmpty ? title(of: section) : Self.withoutPunctuation(label)
  }

  /// A label without the punctuation behind it, and without spaces but between Latin words: `Appendix A`.
  private static func withoutPunctuation(_ label: String) -> String {
    var scalars: [Unicode.Scalar] = []
    var hasSpace = false
    for scalar in label.unicodeScalars {
      if !Characters.isWhiteSpace(scalar) {
        if hasSpace, isLatin(scalars.last), isLatin(scalar) { scalars.append(" ") }
        scalars.append(scalar)
      }
      hasSpace = Characters.isWhiteSpace(scalar)
    }
    while let last = scalars.last, last == "、" || Characters.narrowed(last) == "." { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    "()（）".unicodeScalars.contains(scalar)
  }
}

extension NumberStyle {
  /// Whether numbers of this style name a section without what holds it.
  fileprivate var isNameByItself: Bool {
    switch self {
    case .article, .annex, .decimal: true
    default: false
    }
  }
}
