/// What a paragraph is by its style.
enum StyleRole: Equatable {
  case title
  /// From 1.
  case heading(depth: Int)
  /// A heading or an entry of the contents; from 1, 0 for their heading.
  case contents(depth: Int)
  case quote, preformatted
  case body

  /// By the names that Word, WPS and LibreOffice give to their own styles; nil for others.
  init?(styleName: String) {
    let words = String(styleName.lowercased().filter { $0 != " " })
    switch words {
    case "title", "标题": self = .title
    case "subtitle", "副标题": self = .body
    case "tocheading", "目录标题", "contentsheading": self = .contents(depth: 0)
    case "quote", "intensequote", "blocktext", "quotations", "引用", "明显引用": self = .quote
    case "sourcecode", "preformattedtext", "htmlpreformatted", "html预设格式": self = .preformatted
    default:
      guard let role = Self.numbered(words) else { return nil }
      self = role
    }
  }

  /// By an outline level of Word: from 0 for headings, 9 for text.
  init(outlineLevel level: Int) {
    self = (0..<9).contains(level) ? .heading(depth: level + 1) : .body
  }

  private static func numbered(_ words: String) -> StyleRole? {
    for word in ["heading", "标题", "toc", "目录", "contents"] where words.hasPrefix(word) {
      guard let depth = Int(words.dropFirst(word.count)), (1...9).contains(depth) else { continue }
      return word == "heading" || word == "标题" ? .heading(depth: depth) : .contents(depth: depth)
    }
    return nil
  }
}
