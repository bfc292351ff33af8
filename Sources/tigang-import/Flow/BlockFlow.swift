import MarkedText
import OutlineModel

/// Makes blocks of what a reader of a format comes upon: paragraphs and their text, lists, quotes.
struct BlockFlow {
  /// What kind of block the text belongs to where no list and no quote surrounds it.
  enum Leaf: Equatable {
    case paragraph, title, preformatted
    case heading(depth: Int)
  }

  /// What surrounds a block.
  private enum Container {
    case quote
    case list
    /// An entry of a list, and the cells that its marker takes.
    case item(indent: Int)
  }

  /// The part of the document that blocks belong to from now on.
  var part = MarkedText.Part.body
  /// Whether paragraphs, lists and quotes are those of a note.
  var isNote = false
  /// What comes last: spacing and the title.
  var spacing: BlockSpacing
  private var text = BlockText()
  private var leaf = Leaf.paragraph
  private var containers: [Container] = []
  private var listDepth = 0
  private var quoteDepth = 0
  /// The cells before the text of a block.
  private var indent = 0
  /// The sign of an entry that has no text yet.
  private var marker: [UInt8] = []
  private var markerLine = 1
  /// Deeper lists and quotes are not set in further.
  private static let indentLimit = 40

  init(title: String? = nil) {
    spacing = BlockSpacing(title: title)
  }

  /// Whether text stands in a list or a quote.
  var isContained: Bool { listDepth + quoteDepth > 0 }

  /// Ends the block there is and says what kind comes next.
  mutating func begin(_ leaf: Leaf, to output: inout MarkedOutput) throws(ImportFault) {
    try end(to: &output)
    self.leaf = leaf
  }

  /// Ends the block there is, if it has text.
  mutating func end(to output: inout MarkedOutput) throws(ImportFault) {
    defer { leaf = .paragraph }
    guard text.hasBegun else { return }
    let (kind, depth) = blockKind
    try spacing.write(text.take(kind, depth: depth, part: part), to: &output)
  }

  /// Ends the paragraph there is; what comes next is of the same kind.
  mutating func endParagraph(to output: inout MarkedOutput) throws(ImportFault) {
    let leaf = leaf
    try end(to: &output)
    self.leaf = leaf
  }

  /// Appends text with its white space as one space.
  mutating func append(_ bytes: ArraySlice<UInt8>, line: Int) {
    if !text.hasBegun {
      guard let first = bytes.firstIndex(where: { !BlockText.isWhiteSpace($0) }) else { return }
      beginText(line: line + bytes[..<first].count { $0 == 0x0A })
    }
    text.append(collapsing: bytes, line: line)
  }

  /// Appends text with its white space as it is.
  mutating func append(verbatim bytes: ArraySlice<UInt8>, line: Int) {
    guard !bytes.isEmpty else { return }
    if !text.hasBegun { beginText(line: line) }
    text.append(verbatim: bytes, line: line, indent: Array(repeating: 0x20, count: indent))
  }

  /// Breaks the line within the block.
  mutating func breakLine() {
    text.breakLine()
  }

  /// Begins a stretch.
  mutating func open(_ kind: MarkedText.SpanKind, target: String? = nil) {
    text.open(kind, target: target)
  }

  /// Ends a stretch.
  mutating func close(_ kind: MarkedText.SpanKind) {
    text.close(kind)
  }

  /// Writes a table, or what else is laid out already, beneath each other.
  mutating func write(_ block: MarkedBlock, to output: inout MarkedOutput) throws(ImportFault) {
    try end(to: &output)
    try flushMarker(to: &output)
    var block = block
    block.part = part
    block.indent(by: indent)
    try spacing.write(block, to: &output)
  }

  /// Writes entries of a table of contents.
  mutating func writeContents(
    _ entries: [MarkedBlock], to output: inout MarkedOutput
  ) throws(ImportFault) {
    try end(to: &output)
    for entry in entries { try spacing.write(entry, to: &output) }
  }

  private mutating func beginText(line: Int) {
    // The text around a heading may stand in an entry that no list surrounds.
    let isHeading = blockKind.0 == .heading || blockKind.0 == .title
    let prefix = isHeading ? [] : Array(repeating: 0x20, count: indent - marker.count) + marker
    marker = []
    text.begin(prefix: prefix, line: line)
  }

  private var blockKind: (MarkedText.BlockKind, Int) {
    if leaf == .preformatted { return (.preformatted, 0) }
    if isNote { return (.note, 0) }
    if listDepth > 0 { return (.item, listDepth) }
    if quoteDepth > 0 { return (.quote, quoteDepth) }
    switch leaf {
    case .heading(let depth): return (.heading, depth)
    case .title: return (.title, 0)
    case .paragraph, .preformatted: return (.paragraph, 0)
    }
  }
}

extension BlockFlow {
  /// Goes into a quote.
  mutating func enterQuote(to output: inout MarkedOutput) throws(ImportFault) {
    try end(to: &output)
    try flushMarker(to: &output)
    enter(.quote)
  }

  /// Goes into a list.
  mutating func enterList(to output: inout MarkedOutput) throws(ImportFault) {
    try end(to: &output)
    try flushMarker(to: &output)
    enter(.list)
  }

  /// Goes into an entry of a list.
  ///
  /// - Parameter marker: What stands before its text, with a space behind it.
  mutating func enterItem(
    marker: [UInt8], line: Int, to output: inout MarkedOutput
  ) throws(ImportFault) {
    try end(to: &output)
    try flushMarker(to: &output)
    enter(.item(indent: marker.count))
    self.marker = marker
    markerLine = line
  }

  /// Leaves the innermost quote, list or entry.
  mutating func leave(to output: inout MarkedOutput) throws(ImportFault) {
    try end(to: &output)
    try flushMarker(to: &output)
    guard let last = containers.popLast() else { return }
    if case .quote = last { quoteDepth -= 1 }
    if case .list = last { listDepth -= 1 }
    setIndent()
  }

  private mutating func enter(_ container: Container) {
    containers.append(container)
    if case .quote = container { quoteDepth += 1 }
    if case .list = container { listDepth += 1 }
    setIndent()
  }

  /// Each list within a list, each quote and the entry that a block stands in set it in.
  private mutating func setIndent() {
    indent = 2 * min(max(0, listDepth - 1) + quoteDepth, Self.indentLimit / 2)
    if case .item(let own) = containers.last { indent += own }
  }

  /// An entry without text is its marker alone.
  private mutating func flushMarker(to output: inout MarkedOutput) throws(ImportFault) {
    guard !marker.isEmpty else { return }
    beginText(line: markerLine)
    try end(to: &output)
  }
}

extension MarkedBlock {
  /// Sets all lines in by some spaces.
  fileprivate mutating func indent(by cells: Int) {
    guard cells > 0 else { return }
    var shifted: [UInt8] = []
    var starts: [Int] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !shifted.isEmpty { shifted.append(0x0A) }
      starts.append(line.startIndex)
      shifted += Array(repeating: 0x20, count: cells)
      shifted += line
    }
    spans = spans.map { span in
      span.moved(by: cells * starts.partitioningIndex { $0 > span.range.lowerBound })
    }
    text = shifted
  }
}
