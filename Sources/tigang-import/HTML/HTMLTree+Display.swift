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

  /// Whether a link leads from a note back to the text: one that is said to, or a sign without letters.
  func isBackLink(_ index: Int) -> Bool {
    guard nodes[index].tag == .a else { return false }
    if attribute(.role, of: index) == "doc-backlink" { return true }
    if (attribute(.epubType, of: index) ?? "").contains("backlink") { return true }
    guard attribute(.href, of: index)?.contains("#") == true, nodes[index].end - index <= 4 else {
      return false
    }
    let words = words(in: index).unicodeScalars
    return !words.isEmpty && words.allSatisfy { "↩↑⤴⏎^\u{FE0E}\u{FE0F}".unicodeScalars.contains($0) }
  }

  /// Whether an element is a box to tick, or begins with one.
  func holdsTickBox(_ index: Int) -> Bool {
    let first = (index..<min(index + 3, nodes[index].end)).first { nodes[$0].tag == .input }
    return first.map { attribute(.type, of: $0)?.lowercased() == "checkbox" } ?? false
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
