/// A tag of HTML that stands within a paragraph of Markdown.
enum InlineTag {
  case lineBreak
  /// A picture, with what is said in its place.
  case image(text: [UInt8])
  /// A heading that the parser takes for a paragraph.
  case heading(depth: Int)
  case headingEnd
  /// Text above or below the line begins.
  case script(SmallSigns)
  case scriptEnd
  /// Any other, of which nothing is seen.
  case other

  init(_ tag: ArraySlice<UInt8>) {
    let text = String(decoding: tag, as: UTF8.self)
    let name = text.dropFirst().prefix { $0.isLetter }.lowercased()
    switch name {
    case "br": self = .lineBreak
    case "img": self = .image(text: Self.alternative(text[...]))
    case "h":
      let depth = text.dropFirst(2).first?.wholeNumberValue ?? 0
      self = (1...6).contains(depth) ? .heading(depth: depth) : .other
    case "sup": self = .script(.raised)
    case "sub": self = .script(.lowered)
    case "" where ["</sup>", "</sub>"].contains(text.lowercased()): self = .scriptEnd
    case "" where text.lowercased().hasPrefix("</h"):
      self = text.dropFirst(3).first?.wholeNumberValue == nil ? .other : .headingEnd
    default: self = .other
    }
  }

  private static func alternative(_ tag: Substring) -> [UInt8] {
    for quote in ["\"", "'"] {
      let parts = tag.split(separator: "alt=\(quote)", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let end = parts[1].firstIndex(of: quote == "'" ? "'" : "\"") {
        return Array(parts[1][..<end].utf8)
      }
    }
    return []
  }
}
