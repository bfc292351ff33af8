/// Turns what stands in tables and in code into white space: nothing there is a heading, an item, a date or a title.
///
/// What frames the text itself is left: a table right below the heading of the contents, and code that is nearly all
/// of the text, as where a page shows a text file. The tables of a PDF are guessed from where words stand, and so may
/// be headings with wide spaces; they are left too.
struct ProseBytes {
  private let marks: FormatMarks
  private(set) var bytes: [UInt8]

  /// - Parameter bytes: those of the paragraphs.
  /// - Complexity: O(n) in the length of tables and code, O(m log m) in the number of blocks.
  init(_ bytes: [UInt8], _ marks: FormatMarks) {
    self.bytes = bytes
    self.marks = marks
    let areTablesSure = marks.format != "pdf"
    let framed = marks.blocks.filter { $0.kind == .table && areTablesSure || $0.kind == .preformatted }
    guard !framed.isEmpty else { return }
    let code = framed.filter { $0.kind == .preformatted && part(of: $0) == nil }
    let isAllCode = code.reduce(0) { $0 + $1.range.count } * 4 > bytes.count * 3
    let blanked = framed.filter { block in
      switch block.kind {
      case .table: part(of: block) != .contents && !isBelowContentsHeading(block)
      default: !isAllCode || part(of: block) != nil
      }
    }
    for block in blanked { blank(block.range.range) }
  }

  private mutating func blank(_ range: Range<Int>) {
    for offset in range where bytes[offset] != 0x0A && bytes[offset] != 0x0D { bytes[offset] = 0x20 }
  }

  /// The part that the format sets a block apart as; nil in the body.
  private func part(of block: FormatMarks.Block) -> PartKind? {
    let next = marks.parts.partitioningIndex { $0.range.lowerBound > block.range.lowerBound }
    guard next > 0, marks.parts[next - 1].range.upperBound > block.range.lowerBound else { return nil }
    return marks.parts[next - 1].kind
  }

  private func isBelowContentsHeading(_ block: FormatMarks.Block) -> Bool {
    let above = LineIterator.content(
      bytes.span, max(0, block.range.lowerBound - Self.reach)..<block.range.lowerBound)
    let start = above.last { bytes[$0] == 0x0A }.map { $0 + 1 } ?? above.lowerBound
    let line = LineIterator.content(bytes.span, start..<max(start, above.upperBound))
    return !line.isEmpty && ContentsHeading.isContentsHeading(bytes.span, line)
  }

  /// No more bytes before a table are looked at.
  private static let reach = 100
}
