import OutlineModel

extension TextFlow {
  /// Whether an empty row stands below a line, or the last piece of one: it sets paragraphs apart in formats that have
  /// no empty lines between them. Items, notes and what lies within one block stay together.
  ///
  /// - Complexity: O(log n).
  func hasSpace(below line: Range<Int>) -> Bool {
    let source = document.source
    let next = line.upperBound + 1
    guard source.marks.hasBareParagraphs, !line.isEmpty, next < source.count else { return false }
    guard source.bytes[line.upperBound] == lineFeed, source.bytes[next] != lineFeed else { return false }
    return !source.marks.isTogether(line.lowerBound, next)
  }

  private var lineFeed: UInt8 { 0x0A }
}

extension FormatMarks {
  /// The formats whose paragraphs follow each other without an empty line.
  private static let bareFormats: Set = ["docx", "epub", "fodt", "html", "markdown", "mhtml", "odt"]

  /// Whether only an empty row can show where a paragraph ends.
  fileprivate var hasBareParagraphs: Bool { format != "text" && Self.bareFormats.contains(format) }

  /// Whether a line and the next one belong together, by their first bytes.
  fileprivate func isTogether(_ line: Int, _ next: Int) -> Bool {
    if let block = block(at: line), let other = self.block(at: next) {
      if block == other || block.kind == other.kind && [.item, .note].contains(block.kind) { return true }
    }
    // What the format sets apart is a menu or a list of contents.
    let behind = parts.partitioningIndex { $0.range.lowerBound > line }
    return behind > 0 && parts[behind - 1].range.contains(line) && parts[behind - 1].range.contains(next)
  }
}
