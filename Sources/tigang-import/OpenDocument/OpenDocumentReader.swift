import MarkedText

/// Goes through the content of an OpenDocument text and makes blocks of it.
struct OpenDocumentReader {
  /// A paragraph that is being read.
  struct Paragraph {
    var block: MarkedBlock
    var text = StyledText()
    var label: NumberingLabel?
    var isHidden = false
    /// White space at this place is no further space.
    var isBehindSpace = true
  }

  /// What the text that comes next is.
  enum Capture {
    case paragraph, citation, description
  }

  var styles: OpenDocumentStyles
  var blocks: BlockAssembler
  var lists = OpenDocumentLists()
  var paragraphs: [Paragraph] = []
  var spans: [OpenDocumentStyles.Style] = []
  var capture = Capture.paragraph
  var citation: [UInt8] = []
  /// The frame that is being read.
  var frame = Drawing()
  private var isInText = false
  /// Whether there was a text, which other documents do not have.
  private(set) var hasText = false
  private var contentsDepth = 0
  private var isContentsTitle = false
  private var noteDepth = 0
  private var noteLabel: String?
  private var notes: [MarkedBlock] = []
  private var nextNoteIndex = 0
  private(set) var lastLine = 0

  private let parts: any PartStore
  private let limits: ImportLimits

  init(_ parts: any PartStore, styles: OpenDocumentStyles, limits: ImportLimits) {
    (self.parts, self.styles, self.limits) = (parts, styles, limits)
    blocks = BlockAssembler(tableLimit: limits.table)
  }

  /// The next block; nil at the end.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func next(_ events: inout XMLEvents<OpenDocumentElement>) throws(ImportFault) -> MarkedBlock? {
    while true {
      if let block = blocks.next() { return block }
      guard let event = try events.next() else { return nextNote() }
      switch event {
      case .start(let name?): try begin(name, &events)
      case .end(let name?): try end(name)
      case .text where isInText: read(events)
      default: break
      }
    }
  }

  /// The notes come behind the text, and count on as paragraphs.
  private mutating func nextNote() -> MarkedBlock? {
    guard nextNoteIndex < notes.count else { return nil }
    lastLine += 1
    notes[nextNoteIndex].lines = [lastLine]
    nextNoteIndex += 1
    return notes[nextNoteIndex - 1]
  }

  private mutating func begin(
    _ name: OpenDocumentElement, _ events: inout XMLEvents<OpenDocumentElement>
  ) throws(ImportFault) {
    if name.isLeftOut { return try events.skipElement() }
    switch name {
    case .text: (isInText, hasText) = (true, true)
    case .paragraph, .heading: beginParagraph(events, isHeading: name == .heading)
    case .list: lists.begin(events)
    case .listItem, .listHeader: lists.beginItem(events, isHeader: name == .listHeader)
    case .table: blocks.beginTable(isContents: contentsDepth > 0)
    case .row:
      let line = lastLine + 1
      blocks.changeTable { $0.beginRow(line: line) }
    case .cell: beginCell(events)
    case .section:
      let style = styles.style(events.attribute("style-name"), family: "section")
      if events.attribute("display") == "none" || style.isHidden == true { try events.skipElement() }
    case .contents: contentsDepth += 1
    case .indexTitle: isContentsTitle = true
    case .note: citation = []
    case .noteBody: beginNote()
    case .object: try readObject(events.attribute("href") ?? "")
    case .formula where isInText: append(Array(try MathText(&events).line.utf8))
    default: if isInText { beginContent(name, events) } else { styles.read(name, events) }
    }
  }

  private mutating func end(_ name: OpenDocumentElement) throws(ImportFault) {
    switch name {
    case .text: isInText = false
    case .paragraph, .heading: endParagraph()
    case .list: lists.end()
    case .table: try blocks.endTable()
    case .row: blocks.changeTable { $0.endRow() }
    case .cell: blocks.changeTable { $0.endCell() }
    case .contents: contentsDepth -= 1
    case .indexTitle: isContentsTitle = false
    case .noteBody: noteDepth -= 1
    default: endContent(name)
    }
  }

  private mutating func beginCell(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    func count(_ text: String?) -> Int { max(1, min(1000, text.flatMap { Int($0) } ?? 1)) }
    let span = count(events.attribute("number-columns-spanned"))
    let rowSpan = count(events.attribute("number-rows-spanned"))
    let repetitions = count(events.attribute("number-columns-repeated"))
    blocks.changeTable {
      $0.cell = CellRows.Cell(span: span, rowSpan: rowSpan)
      $0.repetitions = repetitions
    }
  }

  /// A formula is text; the picture of it, which may stand beside it, is not.
  private mutating func readObject(_ place: String) throws(ImportFault) {
    let folder = place.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    // Where all is one file, the formula stands in the text itself.
    guard !folder.isEmpty, let source = try parts.source("\(folder)/content.xml") else { return }
    var events = try XMLEvents<OpenDocumentElement>(
      source, namespaces: OpenDocumentElement.namespaces, limits: limits)
    while let event = try events.next() {
      if case .start(.formula) = event { append(Array(try MathText(&events).line.utf8)) }
    }
  }

  private mutating func beginNote() {
    let sign = "[\(String(decoding: citation, as: UTF8.self))]"
    append(Array(sign.utf8))
    noteLabel = sign
    noteDepth += 1
  }

  private mutating func beginParagraph(_ events: borrowing XMLEvents<OpenDocumentElement>, isHeading: Bool) {
    blocks.beginParagraph()
    if noteDepth == 0 { lastLine += 1 }
    let style = styles.style(events.attribute("style-name"), family: "paragraph")
    var role = style.names.lazy.compactMap { StyleRole(styleName: $0) }.first ?? .body
    let level = max(1, events.attribute("outline-level").flatMap { Int($0) } ?? 1)
    if isHeading { role = .heading(depth: min(level, 10)) }
    var paragraph = Paragraph(block: MarkedBlock(.paragraph, line: lastLine))
    paragraph.isHidden = style.isHidden == true
    if lists.isOpen {
      paragraph.label = lists.label(style.listStyle, in: styles)
    } else if isHeading, events.attribute("is-list-header") != "true" {
      let restarts = events.attribute("restart-numbering") == "true"
      let start = restarts ? events.attribute("start-value").flatMap { Int($0) } ?? 1 : nil
      paragraph.label = lists.headingLabel(level: level - 1, style: style.listStyle, start: start, in: styles)
    }
    setKind(of: &paragraph.block, role, paragraph.label)
    paragraphs.append(paragraph)
  }

  private func setKind(of block: inout MarkedBlock, _ role: StyleRole, _ label: NumberingLabel?) {
    switch role {
    case _ where contentsDepth > 0, .contents:
      block.part = .contents
      if case .contents(let depth) = role, !isContentsTitle { block.depth = depth }
    case .title: block.kind = .title
    case .heading(let depth): (block.kind, block.depth) = (.heading, depth)
    case .quote where label == nil: (block.kind, block.depth) = (.quote, 1)
    case .preformatted where label == nil: block.kind = .preformatted
    default: if let label, label.isBullet { (block.kind, block.depth) = (.item, label.level + 1) }
    }
  }

  private mutating func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    guard !paragraph.isHidden else { return blocks.endParagraph(nil) }
    paragraph.text.trimEnd()
    if paragraph.text.isBlank, [.title, .heading].contains(paragraph.block.kind) {
      (paragraph.block.kind, paragraph.block.depth) = (.paragraph, 0)
    }
    if let label = paragraph.label {
      let isIndented = paragraph.block.part == .body && ![.title, .heading].contains(paragraph.block.kind)
      paragraph.text.prepend(String(repeating: "  ", count: isIndented ? label.depth : 0) + label.text)
    }
    guard noteDepth > 0 else {
      return blocks.endParagraph(StyledBlock(block: paragraph.block, text: paragraph.text))
    }
    blocks.endParagraph(nil)
    if let noteLabel { paragraph.text.prepend(sign: noteLabel) }
    noteLabel = nil
    notes.append(StyledBlock(block: MarkedBlock(.note), text: paragraph.text).finished())
  }
}
