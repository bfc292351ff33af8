import MarkedText

/// The last step before the output: sets an empty line between blocks, and decides whether the first heading is the
/// document's title.
struct BlockSpacing {
  /// The title that the file names; a lone heading of the first depth that repeats it is the document's title.
  var title: String?
  /// Whether a block has its number among the blocks in the place of its line.
  var countsParagraphs = false
  private var paragraphs = 0
  private var last: MarkedBlock?
  private var isFirstHeading = true
  /// Blocks from a heading on that may be the title, until that is known.
  private var held: [MarkedBlock] = []
  private var heldBytes = 0
  /// A second heading of the first depth is looked for within so many bytes.
  private static let heldLimit = 1 << 24

  init(title: String? = nil) {
    self.title = title
  }

  /// Writes a block, or holds it back.
  mutating func write(_ block: MarkedBlock, to output: inout MarkedOutput) throws(ImportFault) {
    var block = block
    if countsParagraphs {
      paragraphs += 1
      block.lines = [paragraphs]
    }
    let isTop = block.kind == .heading && block.depth == 1 && block.part == .body
    if !held.isEmpty {
      held.append(block)
      heldBytes += block.text.count
      if isTop || heldBytes > Self.heldLimit { try release(as: isTop ? .heading : .title, to: &output) }
    } else if isTop, isFirstHeading, let title,
      Self.words(block.text[...]) == Self.words(Array(title.utf8)[...])
    {
      held = [block]
    } else {
      try writeSpaced(block, to: &output)
    }
    if block.kind == .heading, block.part == .body { isFirstHeading = false }
  }

  /// Writes what is held back.
  mutating func finish(_ output: inout MarkedOutput) throws(ImportFault) {
    if !held.isEmpty { try release(as: .title, to: &output) }
  }

  private mutating func release(
    as kind: MarkedText.BlockKind, to output: inout MarkedOutput
  ) throws(ImportFault) {
    if kind == .title {
      held[0].kind = .title
      held[0].depth = 0
    }
    for block in held { try writeSpaced(block, to: &output) }
    held = []
    title = nil
  }

  private mutating func writeSpaced(
    _ block: MarkedBlock, to output: inout MarkedOutput
  ) throws(ImportFault) {
    if let last, Self.areApart(last, block) {
      let end = last.lines.last ?? 1
      // The empty line stands where the source has one, as a rule.
      let line = max(end, (block.lines.first ?? end) - 1)
      try output.write(
        MarkedBlock(.paragraph, part: block.part == last.part ? block.part : .body, line: line))
    }
    try output.write(block)
    last = MarkedBlock(block.kind, depth: block.depth, part: block.part, line: block.lines.last)
  }

  private static func areApart(_ first: MarkedBlock, _ second: MarkedBlock) -> Bool {
    if first.part == .contents, second.part == .contents { return false }
    return first.kind != second.kind || first.kind != .item && first.kind != .note
  }

  /// Text without white space, for comparing.
  static func words(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
  }
}
