extension Document {
  /// The address of a section as a person would write it: `三(二)`, `三(二)1.`; a title where there is no number.
  public func address(of section: Int) -> String {
    var address = ""
    for ancestor in outline.lineage(of: section).reversed() {
      let name = addressComponent(of: ancestor)
      if let last = address.unicodeScalars.last, let first = name.unicodeScalars.first,
        !Self.isBracket(last), !Self.isBracket(first)
      {
        address += "."
      }
      address += name
    }
    return address
  }

  /// The label without the punctuation behind it.
  private func addressComponent(of section: Int) -> String {
    let label = label(of: section)
    guard !label.isEmpty else { return title(of: section) }
    var scalars = label.unicodeScalars.filter { !Characters.isWhiteSpace($0) }[...]
    while let last = scalars.last, last == "、" || Characters.narrowed(last) == "." { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    "()（）".unicodeScalars.contains(scalar)
  }
}
