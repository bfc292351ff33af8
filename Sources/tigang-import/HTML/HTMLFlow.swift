import MarkedText

/// Walks a page in document order and makes blocks of it.
struct HTMLFlow {
  /// What is to be done where an element ends.
  private enum Ending {
    case block, container, preformatted, note
    /// A sign that stands behind the element.
    case closing(String)
    case span(MarkedText.SpanKind)
  }

  private let tree: HTMLTree
  private let limits: ImportLimits
  private var open: [(end: Int, ending: Ending)] = []
  private var lists = HTMLLists()
  private var preformattedDepth = 0
  private var isBehindBreak = false
  private var isAtPreformattedStart = false
  private let headings: HTMLHeadings
  /// No table of contents begins before this node, for the one around it has no entries.
  private var contentsStart = 0

  /// Writes all of a page, as part of what `flow` makes.
  static func write(
    _ tree: HTMLTree, into flow: inout BlockFlow, to output: inout MarkedOutput, limits: ImportLimits
  ) throws(ImportFault) {
    var walk = HTMLFlow(tree, limits: limits)
    try walk.write(0..<tree.nodes.count, into: &flow, to: &output)
  }

  init(_ tree: HTMLTree, headings: HTMLHeadings = HTMLHeadings(), limits: ImportLimits) {
    self.tree = tree
    self.limits = limits
    self.headings = headings
  }

  /// Writes the nodes of a range; what is open at its end stays open.
  mutating func write(
    _ range: Range<Int>, into flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    var index = range.lowerBound
    while index < range.upperBound {
      try close(before: index, &flow, to: &output)
      if tree.nodes[index].tag == .text {
        append(index, to: &flow)
        index += 1
      } else {
        index = try enter(index, before: range.upperBound, &flow, to: &output)
      }
    }
    try close(before: range.upperBound, &flow, to: &output)
  }

  private mutating func append(_ index: Int, to flow: inout BlockFlow) {
    let bytes = tree.bytes(of: index)
    if preformattedDepth > 0 {
      // A line feed right behind the tag is none.
      let skipped = isAtPreformattedStart && bytes.first == 0x0A ? 1 : 0
      isAtPreformattedStart = false
      flow.append(verbatim: bytes.dropFirst(skipped), line: tree.nodes[index].line + skipped)
    } else {
      flow.append(bytes, line: tree.nodes[index].line)
      if isBehindBreak, bytes.contains(where: { !BlockText.isWhiteSpace($0) }) { isBehindBreak = false }
    }
  }

  /// Ends what ends before a node.
  private mutating func close(
    before index: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      switch last.ending {
      case .block: try flow.end(to: &output)
      case .container: try flow.leave(to: &output)
      case .preformatted:
        preformattedDepth -= 1
        try flow.end(to: &output)
      case .note:
        try flow.end(to: &output)
        flow.isNote = false
      case .closing(let sign): flow.append(Array(sign.utf8)[...], line: tree.nodes[last.end - 1].line)
      case .span(let kind): flow.close(kind)
      }
    }
    lists.end(before: index)
  }

  /// Begins an element; the index to go on from. What does not end before a node lays out the page.
  private mutating func enter(
    _ index: Int, before end: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) -> Int {
    let node = tree.nodes[index]
    if node.tag.isUnseen || tree.isHidden(index) || tree.isAnchorSign(index) || tree.isBackLink(index) {
      return node.end
    }
    if index >= contentsStart, tree.isContents(index) {
      let blocks = HTMLContents(tree, index).blocks(tree)
      if !blocks.isEmpty {
        try flow.writeContents(blocks, to: &output)
        return node.end
      }
      contentsStart = node.end
    }
    if node.tag == .table, node.end <= end, let table = HTMLTable(tree, index) {
      let block = try table.block(limits)
      if !block.text.isEmpty { try flow.write(block, to: &output) }
      return node.end
    }
    if try !enterBlock(index, &flow, to: &output), try !enterList(index, &flow, to: &output) {
      try enterInline(index, &flow, to: &output)
    }
    isBehindBreak = isBehindBreak && node.tag == .br
    return index + 1
  }

  /// Begins a heading, a note, a paragraph or the like; false for anything else.
  private mutating func enterBlock(
    _ index: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) -> Bool {
    let node = tree.nodes[index]
    if let depth = node.tag.headingDepth {
      let leaf: BlockFlow.Leaf = headings.areMarked ? .heading(depth: depth) : .paragraph
      try flow.begin(index == headings.title ? .title : leaf, to: &output)
      open.append((node.end, .block))
    } else if let depth = headings.named[index] {
      try flow.begin(.heading(depth: depth), to: &output)
      open.append((node.end, .block))
    } else if node.tag.isPreformatted, preformattedDepth == 0 {
      try flow.begin(.preformatted, to: &output)
      preformattedDepth += 1
      isAtPreformattedStart = true
      open.append((node.end, .preformatted))
    } else if tree.isNote(index), !flow.isNote {
      try flow.end(to: &output)
      flow.isNote = true
      open.append((node.end, .note))
      // A note that is an entry of a list has its number from that.
      if node.tag == .li, let number = lists.number(index, in: tree) {
        try flow.enterItem(marker: Array("[\(number)] ".utf8), line: node.line, to: &output)
        open.append((node.end, .container))
      }
    } else if node.tag.isBlock {
      try flow.end(to: &output)
      open.append((node.end, .block))
    } else {
      return false
    }
    return true
  }

  private mutating func enterInline(
    _ index: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    let node = tree.nodes[index]
    switch node.tag {
    case .br where preformattedDepth > 0: flow.append(verbatim: [0x0A], line: node.line)
    case .br:
      // Two breaks part paragraphs.
      if isBehindBreak { try flow.endParagraph(to: &output) } else { flow.breakLine() }
      isBehindBreak = true
    case .img:
      guard let text = tree.attribute(.alt, of: index) else { return }
      flow.open(.image, target: tree.attribute(.src, of: index))
      flow.append(Array(text.utf8)[...], line: node.line)
      flow.close(.image)
    case .a:
      guard let target = tree.attribute(.href, of: index) else { return }
      flow.open(.link, target: target)
      open.append((node.end, .span(.link)))
      guard tree.isReferenceToNote(index), tree.firstSign(in: index) != UInt8(ascii: "[") else { return }
      flow.append(Array("[".utf8)[...], line: node.line)
      open.append((node.end, .closing("]")))
    case .input:
      guard tree.attribute(.type, of: index)?.lowercased() == "checkbox" else { return }
      let sign = tree.attribute(.checked, of: index) == nil ? "☐ " : "☑ "
      flow.append(Array(sign.utf8)[...], line: node.line)
    case .frame: try writeFrame(index, &flow, to: &output)
    case .q:
      flow.append(Array("“".utf8)[...], line: node.line)
      open.append((node.end, .closing("”")))
    default:
      guard let kind = node.tag.span else { return }
      flow.open(kind)
      open.append((node.end, .span(kind)))
    }
  }
}

extension HTMLFlow {
  /// Writes a frame, which is a page of its own, as a link to that page.
  private func writeFrame(
    _ index: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    guard let target = tree.attribute(.src, of: index), !target.isEmpty else { return }
    try flow.end(to: &output)
    flow.open(.link, target: target)
    flow.append(Array((tree.attribute(.name, of: index) ?? target).utf8)[...], line: tree.nodes[index].line)
    flow.close(.link)
    try flow.end(to: &output)
  }

  /// Begins a list, an entry or a quote; false for anything else.
  private mutating func enterList(
    _ index: Int, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) -> Bool {
    let node = tree.nodes[index]
    switch node.tag {
    case .ul, .menu, .dir, .ol, .dl:
      lists.begin(index, in: tree)
      try flow.enterList(to: &output)
    case .li, .dt, .dd:
      try flow.enterItem(marker: lists.marker(index, in: tree), line: node.line, to: &output)
    case .blockquote: try flow.enterQuote(to: &output)
    default: return false
    }
    open.append((node.end, .container))
    return true
  }
}
