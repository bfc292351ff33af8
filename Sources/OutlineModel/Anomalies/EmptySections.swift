/// Finds sections whose headings stand in the body with no text in all that is under them.
///
/// Where most of a document's innermost sections are one-liners (an agenda, an outline), or those beside a
/// section are and the section that holds them announces them, nothing is missing.
struct EmptySections {
  private let document: Document
  private let bytes: [UInt8]
  private var outline: Outline { document.outline }
  /// Whether a section or anything in it has text.
  private var hasText: [Bool]
  /// Titles of so many bytes say what they have to say.
  private static let sentenceBytes = 120

  /// - Complexity: O(n) in the number of sections and of the white space behind headings.
  init(_ document: Document) {
    self.document = document
    bytes = document.source.paragraphBytes
    hasText = Array(repeating: false, count: document.outline.count)
    for index in outline.sections.indices.reversed() {
      hasText[index] = hasText[index] || hasOwnText(index) || saysItAll(outline[index])
      if hasText[index], let parent = outline[index].parent { hasText[parent] = true }
    }
  }

  /// One for each topmost section without text.
  func anomalies() -> [Anomaly] {
    let empty = outline.sections.indices.filter { !hasText[$0] && outline[$0].hasHeading }
    guard !empty.isEmpty, !isAgenda else { return [] }
    var lists: [Int: List] = [:]
    return empty.compactMap { index in
      guard outline[index].number?.style != .annex, !heads(index) else { return nil }
      if let parent = outline[index].parent {
        if !hasText[parent], outline[parent].hasHeading { return nil }
        let list = lists[parent] ?? list(in: parent)
        lists[parent] = list
        if isLeaf(index), isMissingNothing(list, parent) { return nil }
      }
      return Anomaly(.noText, at: document.place(of: index), section: index)
    }
  }

  /// Whether no more than half of the innermost sections have text.
  private var isAgenda: Bool {
    var (told, all) = (0, 0)
    for index in outline.sections.indices where isLeaf(index) {
      all += 1
      if hasText[index] { told += 1 }
    }
    return told * 2 <= all
  }

  private func isLeaf(_ index: Int) -> Bool {
    outline[index].descendantCount == 0 && outline[index].hasHeading
  }

  /// Whether an unnumbered heading stands above articles that are no children of it (总则, then 第一条).
  private func heads(_ index: Int) -> Bool {
    guard outline[index].number == nil, let next = outline.nextSibling(of: index) else { return false }
    return outline[next].number?.style == .article
  }

  /// The innermost sections directly inside another one.
  private struct List {
    var all = 0
    /// How many have nothing but a title.
    var empty = 0
    /// How many have own text.
    var told = 0
  }

  private func list(in parent: Int) -> List {
    var list = List()
    for child in outline.children(of: parent) where isLeaf(child) {
      list.all += 1
      if !hasText[child] { list.empty += 1 }
      if hasOwnText(child) { list.told += 1 }
    }
    return list
  }

  /// Whether the sections of a list say all in their titles: none has own text and some are sentences, or most
  /// have none and the section that holds them announces them.
  private func isMissingNothing(_ list: List, _ parent: Int) -> Bool {
    list.told == 0 && list.empty < list.all
      || list.empty > 1 && list.empty * 2 > list.all && hasOwnText(parent)
  }

  private func hasOwnText(_ index: Int) -> Bool {
    var cursor = TextCursor(outline[index].ownText.range)
    cursor.skipWhiteSpace(bytes.span)
    return !cursor.isAtEnd
  }

  /// Whether a heading is a whole sentence, or says that something was left out on purpose.
  private func saysItAll(_ section: Section) -> Bool {
    guard section.hasHeading, !section.title.isEmpty else { return false }
    let title = section.title.range
    if title.count >= Self.sentenceBytes { return true }
    let end = max(title.upperBound, section.heading.upperBound)
    let heading = LineIterator.content(bytes.span, title.lowerBound..<end)
    if let (last, _) = UTF8Decoding.scalar(in: bytes.span, before: heading.upperBound) {
      if ["。", "；", ";", "！", "!", "？", "?", "，", ","].contains(last) { return true }
      // A full stop ends a sentence where there are words before it: 1. alone is a number.
      if last == ".", heading.contains(where: { bytes[$0] == 0x20 }) { return true }
    }
    let words = FoldedTitle.squeezed(bytes.span, title)
    return holdsValue(words) || Self.omissions.occurs(in: words)
  }

  /// Whether something stands behind a colon: 采购人：某某 is a name with its value.
  private func holdsValue(_ title: [UInt8]) -> Bool {
    title.dropFirst().dropLast().contains(UInt8(ascii: ":"))
  }

  /// What stands in the place of a text that is left out or repealed.
  private static let omissions: WordList = [
    "略", "……", "...", "删除", "删去", "刪除", "削除", "废止", "廢止", "保留", "空缺", "reserved", "deleted", "repealed",
    "omitted", "void", "[]",
  ]
}
