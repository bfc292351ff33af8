import CMd4c
import MarkedText

/// What `md4c` comes upon in a Markdown text, on its way to blocks.
final class MarkdownEvents {
  /// Where a list stands.
  private struct List {
    /// Of the next entry, nil where entries have no numbers.
    var number: Int?
    let delimiter: UInt8
  }

  private let footnotes: FootnoteMarks
  /// The text that is parsed, without front matter.
  var source: [UInt8] { footnotes.source }
  /// Where `source` lies while it is parsed.
  var base: UnsafeRawPointer?
  /// Why the parser was stopped.
  var fault: ImportFault?
  /// Whether each line of a paragraph is a paragraph.
  private let keepsLines: Bool
  private let headings: MarkdownHeadings
  private var isBehindHeading = false
  /// What it may take.
  let limits: ImportLimits
  private var flow: BlockFlow
  private var counter: LineCounter
  private var line: Int
  private var depth = 0
  private var spanDepth = 0
  private var isInHeading = false
  private var lists: [List] = []
  private var table = MarkdownTable()
  private var isInCode = false
  private var isInParagraph = false
  /// Where text stands above or below the line.
  private var script: SmallSigns?
  /// The text of a block of HTML so far, and its first line.
  private var html: (text: [UInt8], line: Int)?

  init(source: [UInt8], firstLine: Int, flow: BlockFlow, limits: ImportLimits) {
    footnotes = FootnoteMarks(source)
    self.flow = flow
    self.limits = limits
    line = firstLine
    headings = MarkdownHeadings(source)
    keepsLines = MarkdownLines.areParagraphs(source, hasNoHeadings: headings.areNone)
    counter = LineCounter(firstLine: firstLine)
  }

  /// A block begins.
  func enter(
    _ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?, to output: inout MarkedOutput
  ) throws(ImportFault) {
    depth += 1
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth) }
    switch type {
    case MD_BLOCK_QUOTE: try flow.enterQuote(to: &output)
    case MD_BLOCK_UL, MD_BLOCK_OL:
      lists.append(Self.list(type, detail))
      try flow.enterList(to: &output)
    case MD_BLOCK_LI: try enterItem(detail, to: &output)
    case MD_BLOCK_H:
      let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
      try flow.begin(leaf(ofLevel: Int(level)), to: &output)
      isInHeading = true
    case MD_BLOCK_CODE:
      try flow.begin(.preformatted, to: &output)
      isInCode = true
    case MD_BLOCK_HTML: html = ([], line)
    case MD_BLOCK_P:
      try flow.begin(.paragraph, to: &output)
      isInParagraph = true
    case MD_BLOCK_TABLE, MD_BLOCK_TR, MD_BLOCK_TH, MD_BLOCK_TD: table.enter(type)
    default: break
    }
  }

  /// A block ends.
  func leave(_ type: MD_BLOCKTYPE, to output: inout MarkedOutput) throws(ImportFault) {
    depth -= 1
    switch type {
    case MD_BLOCK_UL, MD_BLOCK_OL:
      lists.removeLast()
      try flow.leave(to: &output)
    case MD_BLOCK_QUOTE, MD_BLOCK_LI: try flow.leave(to: &output)
    case MD_BLOCK_H, MD_BLOCK_P:
      isInHeading = false
      try flow.end(to: &output)
      if type == MD_BLOCK_P { (flow.isNote, isInParagraph) = (false, false) }
    case MD_BLOCK_CODE:
      isInCode = false
      try flow.end(to: &output)
    case MD_BLOCK_HTML: try writeHTML(to: &output)
    case MD_BLOCK_TR, MD_BLOCK_TH, MD_BLOCK_TD: table.leave(type, line: line)
    case MD_BLOCK_TABLE:
      let block = try table.block(limits)
      if !block.text.isEmpty { try flow.write(block, to: &output) }
    default: break
    }
  }

  /// The text ends.
  func finish(to output: inout MarkedOutput) throws(ImportFault) {
    try flow.end(to: &output)
    try flow.spacing.finish(&output)
  }

  private static func list(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> List {
    guard type == MD_BLOCK_OL, let detail else { return List(number: nil, delimiter: 0) }
    let list = detail.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self).pointee
    return List(number: Int(list.start), delimiter: UInt8(bitPattern: list.mark_delimiter))
  }

  private func enterItem(
    _ detail: UnsafeMutableRawPointer?, to output: inout MarkedOutput
  ) throws(ImportFault) {
    var marker = Array("- ".utf8)
    if let list = lists.last, let number = list.number {
      marker = Array("\(number)".utf8) + [list.delimiter, 0x20]
      lists[lists.count - 1].number = number + 1
    }
    if let item = detail?.assumingMemoryBound(to: MD_BLOCK_LI_DETAIL.self).pointee, item.is_task != 0 {
      marker += Array("[".utf8) + [UInt8(bitPattern: item.task_mark)] + Array("] ".utf8)
      line = counter.line(at: Int(item.task_mark_offset), in: source)
    }
    try flow.enterItem(marker: marker, line: line, to: &output)
  }

  /// What a heading of a level becomes: where headings are not marked, the first of the first level is the title.
  private func leaf(ofLevel level: Int) -> BlockFlow.Leaf {
    defer { isBehindHeading = true }
    if headings.areMarked { return .heading(depth: level) }
    return headings.hasTitle && !isBehindHeading ? .title : .paragraph
  }

  private func writeHTML(to output: inout MarkedOutput) throws(ImportFault) {
    guard let html else { return }
    self.html = nil
    let tree = try HTMLTree(html.text, firstLine: html.line, limits: limits)
    try HTMLFlow.write(tree, into: &flow, to: &output, limits: limits)
  }
}

extension MarkdownEvents {
  /// A stretch begins.
  func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    guard let kind = Self.kind(type) else { return }
    spanDepth += 1
    var target: String?
    if kind == .link {
      target = detail.map { Self.text($0.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href) }
    } else if kind == .image {
      target = detail.map { Self.text($0.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee.src) }
    }
    if table.isInCell { table.text.open(kind, target: target) } else { flow.open(kind, target: target) }
  }

  /// A stretch ends.
  func leave(_ type: MD_SPANTYPE) {
    guard let kind = Self.kind(type) else { return }
    spanDepth -= 1
    if table.isInCell { table.text.close(kind) } else { flow.close(kind) }
  }

  private static func kind(_ type: MD_SPANTYPE) -> MarkedText.SpanKind? {
    switch type {
    case MD_SPAN_EM: .emphasis
    case MD_SPAN_STRONG: .strong
    case MD_SPAN_A: .link
    case MD_SPAN_IMG: .image
    case MD_SPAN_CODE: .code
    case MD_SPAN_DEL: .deleted
    default: nil
    }
  }

  private static func text(_ attribute: MD_ATTRIBUTE) -> String {
    String(decoding: UnsafeRawBufferPointer(start: attribute.text, count: Int(attribute.size)), as: UTF8.self)
  }

  /// Text comes.
  func read(
    _ type: MD_TEXTTYPE, _ text: UnsafeRawBufferPointer, to output: inout MarkedOutput
  ) throws(ImportFault) {
    let (located, offset) = located(text)
    let bytes = footnotes.restored(located)
    if html != nil {
      if html?.text.isEmpty == true { html?.line = line }
      html?.text += bytes
    } else if isInCode {
      flow.append(verbatim: type == MD_TEXT_NULLCHAR ? Self.replacement : bytes, line: line)
      // Line ends do not lie in the source.
      if bytes.elementsEqual([0x0A]) { line += 1 }
    } else if type == MD_TEXT_SOFTBR, keepsLines, spanDepth == 0, !flow.isContained, !table.isInCell {
      try flow.endParagraph(to: &output)
    } else {
      if let offset, isInParagraph, !flow.isContained, footnotes.begin(at: offset) {
        try flow.endParagraph(to: &output)
        flow.isNote = true
      }
      try readInline(type, isInHeading ? MarkdownLines.withoutAttributes(bytes) : bytes, to: &output)
    }
  }

  private static let replacement = Array("\u{FFFD}".utf8)[...]

  private func readInline(
    _ type: MD_TEXTTYPE, _ bytes: ArraySlice<UInt8>, to output: inout MarkedOutput
  ) throws(ImportFault) {
    switch type {
    case MD_TEXT_SOFTBR: append([0x0A])
    case MD_TEXT_BR: breakLine()
    case MD_TEXT_NULLCHAR: append(Self.replacement)
    case MD_TEXT_ENTITY: append(CharacterReference.text(bytes)?[...] ?? bytes)
    case MD_TEXT_HTML:
      switch InlineTag(bytes) {
      case .lineBreak: breakLine()
      case .image(let text): append(text[...])
      case .heading(let depth) where spanDepth == 0 && !table.isInCell:
        try flow.begin(leaf(ofLevel: depth), to: &output)
      case .headingEnd where spanDepth == 0 && !table.isInCell: try flow.end(to: &output)
      case .script(let signs): script = signs
      case .scriptEnd: script = nil
      case .heading, .headingEnd, .other: break
      }
    case MD_TEXT_CODE where table.isInCell: append(MarkdownTable.withoutEscapedBars(bytes))
    default:
      append(script?.inText(String(decoding: bytes, as: UTF8.self)).map { Array($0.utf8)[...] } ?? bytes)
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>) {
    if table.isInCell { table.append(bytes, line: line) } else { flow.append(bytes, line: line) }
  }

  private func breakLine() {
    if table.isInCell { table.append([0x20], line: line) } else { flow.breakLine() }
  }

  /// The bytes and, if they lie in the source, their place in it; `line` is set to that.
  private func located(_ text: UnsafeRawBufferPointer) -> (bytes: ArraySlice<UInt8>, offset: Int?) {
    guard let base, let address = text.baseAddress, address >= base, address < base + source.count else {
      return (Array(text)[...], nil)
    }
    let offset = address - base
    line = counter.line(at: offset, in: source)
    return (source[offset..<offset + text.count], offset)
  }
}
