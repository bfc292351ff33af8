/// Finds the items in a section's own text.
///
/// The paragraphs of an article are items (款), and entries belong to the one before them. Entries count where
/// their numbers begin with one and run on; within a paragraph the second must follow in the same one.
public enum ItemReader {
  /// The items of a section in the order of the text, each before those inside it.
  ///
  /// - Complexity: O(n) in the number of bytes of the section's own text.
  public static func items(of section: Int, in document: Document) -> [Item] {
    items(of: document.outline[section], in: document.source.proseBytes)
  }

  /// The items of a section that lies in these bytes.
  ///
  /// - Complexity: O(n) in the number of bytes of the section's own text.
  static func items(of section: Section, in bytes: [UInt8]) -> [Item] {
    let span = bytes.span
    var series = ItemSeries(countsParagraphs: section.number?.style == .article)
    var lines = LineIterator(span, section.ownText.range)
    while let line = lines.next(span) {
      if line.isBlank || isComment(span, line.content) { continue }
      series.take(
        paragraph: line.content, marks: marks(span, line.content), leadsIn: endsWithColon(span, line.content))
    }
    return series.items
  }

  /// Whether a line holds nothing but an HTML comment.
  private static func isComment(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    let open: [UInt8] = [0x3C, 0x21, 0x2D, 0x2D]
    let close: [UInt8] = [0x2D, 0x2D, 0x3E]
    guard content.count >= open.count + close.count else { return false }
    return open.indices.allSatisfy { bytes[content.lowerBound + $0] == open[$0] }
      && close.indices.allSatisfy { bytes[content.upperBound - close.count + $0] == close[$0] }
  }

  private static func endsWithColon(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    let last = UTF8Decoding.scalar(in: bytes, before: content.upperBound)?.scalar
    return last == "：" || last == ":"
  }

  /// Everything in a paragraph that has the form of a mark, in order.
  private static func marks(_ bytes: Span<UInt8>, _ paragraph: Range<Int>) -> [ItemMark] {
    var marks: [ItemMark] = []
    var cursor = TextCursor(paragraph)
    var before: Unicode.Scalar = "\n"
    while !cursor.isAtEnd {
      let start = cursor
      let opensParagraph = start.offset == paragraph.lowerBound
      if var mark = ItemMark.read(&cursor, in: bytes, opensParagraph: opensParagraph),
        opensParagraph || mark.canStand(behind: before)
      {
        mark.followsClause = "；;。！？".unicodeScalars.contains(before)
        marks.append(mark)
        before = ":"
        continue
      }
      cursor = start
      before = cursor.next(bytes) ?? "\n"
    }
    return marks
  }
}
