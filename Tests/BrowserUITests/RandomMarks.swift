import OutlineModel
import TestSupport

/// Marks made up at random.
extension SeededGenerator {
  private static let blocks: [FormatMarks.BlockKind] = [.item, .quote, .note, .preformatted, .table]
  private static let spans: [FormatMarks.SpanKind] = [
    .emphasis, .strong, .code, .deleted, .link("https://example.org/路径"), .link(""), .image("a.png"),
  ]

  /// Marks on some of the lines of a text and on stretches within them, which can cut characters.
  mutating func marks(for bytes: [UInt8]) -> FormatMarks {
    var marks = FormatMarks()
    marks.format = pick(["text", "markdown"])
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<start + line.count
      start = range.upperBound + 1
      if number(0...2) == 0 { add(block(range), to: &marks) }
      guard !range.isEmpty else { continue }
      let starts = (0..<number(0...3)).map { _ in number(range.lowerBound...range.upperBound - 1) }
      for start in starts.sorted() {
        marks.spans.append(FormatMarks.Span(pick(Self.spans), start..<number(start...range.upperBound)))
      }
    }
    return marks
  }

  private mutating func block(_ range: Range<Int>) -> FormatMarks.Block {
    FormatMarks.Block(pick(Self.blocks), range)
  }

  /// Adds a block, now and then as a further line of the one before.
  private mutating func add(_ block: FormatMarks.Block, to marks: inout FormatMarks) {
    guard let last = marks.blocks.last, last.range.upperBound + 1 == block.range.lowerBound,
      number(0...1) == 0
    else {
      marks.blocks.append(block)
      return
    }
    let range = last.range.lowerBound..<block.range.upperBound
    marks.blocks[marks.blocks.count - 1] = FormatMarks.Block(last.kind, range)
  }
}
