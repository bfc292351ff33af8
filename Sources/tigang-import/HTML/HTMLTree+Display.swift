extension HTMLTree {
  /// Whether a link is the sign beside a heading that shows only under the pointer.
  func isAnchorSign(_ index: Int) -> Bool {
    guard nodes[index].tag == .a, nodes[index].end - index <= 3 else { return false }
    let words = words(in: index)
    let isNamedSo = ["headerlink", "anchor", "header-anchor"].contains(attribute(.class, of: index))
    return words == "¶" || isNamedSo && words.count == 1
  }

  /// Whether a link leads to a note.
  func isReferenceToNote(_ index: Int) -> Bool {
    (attribute(.epubType, of: index) ?? "").contains("noteref")
      || attribute(.role, of: index) == "doc-noteref"
  }

  /// Whether an element is a footnote or an endnote.
  func isNote(_ index: Int) -> Bool {
    guard !nodes[index].range.isEmpty else { return false }
    let words = (attribute(.epubType, of: index) ?? "").split(separator: " ")
    return words.contains { ["footnote", "endnote", "rearnote"].contains($0) }
      || ["doc-footnote", "doc-endnote"].contains(attribute(.role, of: index) ?? "")
  }

  /// Whether an element is not to be shown.
  func isHidden(_ index: Int) -> Bool {
    guard !nodes[index].range.isEmpty else { return false }
    if attribute(.hidden, of: index) != nil { return true }
    // The link `[edit]` that MediaWiki puts into headings and beside them.
    if let names = attribute(.class, of: index), names.contains("editsection"),
      names.split(separator: " ").contains(where: { $0 == "mw-editsection" || $0 == "editsection" })
    {
      return true
    }
    let style = style(of: index)
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// The attribute `style` of an element, without spaces and in lower case.
  func style(of index: Int) -> String {
    guard !nodes[index].range.isEmpty, let style = attribute(.style, of: index) else { return "" }
    return style.lowercased().filter { $0 != " " }
  }
}
