import MarkedText

/// A paragraph that is being read.
struct WordParagraph {
  /// Its number in the document, from 1.
  let line: Int
  /// Whether it stands within the contents.
  var isContents: Bool
  var style: String?
  var outlineLevel: Int?
  var numberingID: Int?
  var level: Int?
  /// Its end was deleted, so that the next goes on in it.
  var isJoined = false
  /// Its end is not shown.
  var isHidden = false
  var text = StyledText()
  var label: NumberingLabel?
  var isLabelled = false

  /// The role that it has by its style and by itself.
  func role(_ styles: WordStyles) -> StyleRole {
    let role = styles.paragraph(style).role
    if case .contents(let depth) = role { return .contents(depth: depth) }
    if role == .title { return role }
    let own = outlineLevel.map { StyleRole(outlineLevel: $0) }
    guard isContents else { return own ?? role }
    if case .heading(let depth)? = own { return .contents(depth: depth) }
    return .contents(depth: 0)
  }

  /// The block that it is.
  func piece(_ styles: WordStyles) -> StyledBlock {
    var text = text
    text.trimEnd()
    var block = MarkedBlock(.paragraph, line: line)
    let isEmpty = text.isBlank
    if let label {
      text.prepend(label.text)
      if label.isBullet { (block.kind, block.depth) = (.item, label.level + 1) }
    }
    switch role(styles) {
    case .title where !isEmpty: (block.kind, block.depth) = (.title, 0)
    case .heading(let depth) where !isEmpty: (block.kind, block.depth) = (.heading, depth)
    case .contents(let depth):
      (block.kind, block.part) = (.paragraph, .contents)
      block.depth = isEmpty ? 0 : depth
    case .quote where label == nil && !isEmpty: (block.kind, block.depth) = (.quote, 1)
    case .preformatted where label == nil: block.kind = .preformatted
    default:
      if let label { text.prepend(String(repeating: "  ", count: label.depth)) }
    }
    return StyledBlock(block: block, text: text)
  }
}
