/// Finds quotation marks and brackets in headings that do not pair, whatever their width.
struct UnbalancedMarks {
  private let document: Document
  private let bytes: [UInt8]

  init(_ document: Document) {
    self.document = document
    bytes = document.source.paragraphBytes
  }

  /// - Complexity: O(n) in the number of bytes of all titles, and of the lines of those with an open mark.
  func anomalies() -> [Anomaly] {
    let sections = document.outline.sections
    return sections.indices.compactMap { index in
      let title = sections[index].title.range
      guard canHoldMark(title), let mark = unpaired(title), !closesBehind(mark, title) else { return nil }
      return Anomaly(
        .unbalancedMarks, at: document.place(of: index), section: index, .words(ByteRange(mark.place)))
    }
  }

  /// Whether a title has a byte with which a mark begins.
  private func canHoldMark(_ title: Range<Int>) -> Bool {
    for offset in title {
      switch bytes[offset] {
      case 0x28, 0x29, 0x5B, 0x5D, 0xEF: return true
      case 0xE2, 0xE3: if offset + 1 < title.upperBound, bytes[offset + 1] == 0x80 { return true }
      default: break
      }
    }
    return false
  }

  /// A mark without partner.
  private struct Unpaired {
    let place: Range<Int>
    /// What would close it; nil for a mark that closes nothing.
    let closing: Unicode.Scalar?
  }

  private func unpaired(_ title: Range<Int>) -> Unpaired? {
    var open: [Unpaired] = []
    var cursor = TextCursor(title)
    var previous: Unicode.Scalar?
    while true {
      let start = cursor.offset
      guard let scalar = cursor.next(bytes.span) else { return open.first }
      defer { previous = scalar }
      let place = start..<cursor.offset
      if let closing = Self.closing(scalar) {
        open.append(Unpaired(place: place, closing: closing))
      } else if let mark = Self.closed(scalar) {
        if open.last?.closing == mark {
          open.removeLast()
        } else if !isHarmless(mark, behind: previous) {
          return Unpaired(place: place, closing: nil)
        }
      }
    }
  }

  /// Whether a closing mark without partner is an apostrophe, or belongs to a number (`1)`).
  private func isHarmless(_ mark: Unicode.Scalar, behind previous: Unicode.Scalar?) -> Bool {
    guard let previous = previous.map(Characters.narrowed) else { return false }
    let isLetter = previous.isASCII && Characters.isWordLike(previous)
    return mark == "’" && isLetter || mark == ")" && (isLetter || previous.properties.numericType != nil)
  }

  /// Whether the text behind a title closes its open mark, as where a heading runs on in the next line.
  private func closesBehind(_ mark: Unpaired, _ title: Range<Int>) -> Bool {
    guard let closing = mark.closing else { return false }
    let limit = min(bytes.count, title.upperBound + 3 * HeadingTitle.characterLimit)
    var cursor = TextCursor(title.upperBound..<limit)
    while let scalar = cursor.next(bytes.span) {
      if Self.closed(scalar) == closing { return true }
      if Self.closing(scalar) == closing { return false }
    }
    return false
  }

  /// The mark that closes what a mark opens, in one form for all widths; nil where it opens nothing.
  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "‘": "’"
    case "(", "（", "[", "［": ")"
    case "《": "》"
    case "〈": "〉"
    case "【": "】"
    case "〔": "〕"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  /// A closing mark in one form for all widths; nil where it closes nothing.
  private static func closed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ")", "）", "]", "］": ")"
    case "”", "’", "》", "〉", "】", "〕", "」", "』": scalar
    default: nil
    }
  }
}
