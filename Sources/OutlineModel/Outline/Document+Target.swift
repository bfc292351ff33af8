extension Document {
  /// The address of what an address names, as a person would write it.
  public func address(of target: AddressTarget) -> String {
    target.item.map { address(of: $0, in: target.section) } ?? address(of: target.section)
  }

  /// The bytes of an item, or of a section with all that is in it; empty where the body has none of it.
  public func text(of target: AddressTarget) -> Range<Int> {
    target.item?.range.range ?? text(of: target.section)
  }

  /// What tells a section or an item from others in a list: the title, or else the first words of its text.
  public func firstWords(of target: AddressTarget) -> String {
    guard let item = target.item else {
      return outline[target.section].title.isEmpty
        ? firstWords(of: target.section) : title(of: target.section)
    }
    let start = item.kind == .ordinalWord ? item.range.lowerBound : item.label.upperBound
    var lines = LineIterator(source.paragraphBytes.span, start..<item.range.upperBound)
    return lines.next(source.paragraphBytes.span).map { source.inOneLine(beginning(of: $0.content)) } ?? ""
  }
}
