import MarkedText

/// Goes through a part with text and makes blocks of it: the body, or the notes.
///
/// The elements of a part fall in three groups, each with a file of its own: what text stands in (here), what is said
/// of it (`+Properties`), and the text itself (`+Content`).
struct WordReader {
  /// What the properties that are being read belong to.
  enum Owner {
    case none, paragraph, paragraphEnd, run, row, cell
  }

  /// What the text that comes next is.
  enum Capture {
    case nothing, text, instruction
  }

  let styles: WordStyles
  var numbering: WordNumbering
  /// The documents that stand in this one; nil where they are not read.
  var chunks: WordChunks?
  var notes: WordNotes
  /// Where links lead, by their identifiers in the part.
  var targets: [String: String]

  var paragraphs: [WordParagraph] = []
  var blocks: BlockAssembler
  var runs: [WordRun] = []
  var fields = WordFields()
  var formula = LinearFormula()
  var owner = Owner.none
  var capture = Capture.nothing
  /// For each open content control whether it holds the contents.
  var controls: [Bool] = []
  /// For each open set of alternatives whether one was taken.
  var alternatives: [Bool] = []
  /// The drawing that is being read.
  var drawing = Drawing()
  /// The number of the last paragraph that has begun.
  var lastLine = 0
  private var joined: StyledText?
  /// Whether there was a body, which other documents than those of Word do not have.
  private(set) var hasBody = false

  /// - Parameter tableLimit: so many bytes may a table have as text.
  init(styles: WordStyles, numbering: WordNumbering, targets: [String: String], tableLimit: Int) {
    blocks = BlockAssembler(tableLimit: tableLimit)
    self.styles = styles
    self.numbering = numbering
    self.targets = targets
    notes = WordNotes()
  }

  /// The next block of a part; nil at its end.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func next(_ events: inout XMLEvents<WordElement>) throws(ImportFault) -> MarkedBlock? {
    while true {
      if let block = blocks.next() { return block }
      guard let event = try events.next() else { return nil }
      switch event {
      case .start(let name?): try begin(name, &events)
      case .end(let name?): try end(name)
      case .text where capture != .nothing: read(events)
      default: break
      }
    }
  }

  /// Whether what comes now stands within the contents.
  var isInContents: Bool { fields.isContents || controls.contains(true) }

  private mutating func begin(_ name: WordElement, _ events: inout XMLEvents<WordElement>) throws(ImportFault)
  {
    switch name {
    case .paragraph: beginParagraph()
    case .run: runs.append(WordRun(isHidden: styles.paragraph(paragraphs.last?.style).isHidden == true))
    case .table:
      endJoined()
      blocks.beginTable(isContents: isInContents)
    case .row:
      let line = lastLine + 1
      blocks.changeTable { $0.beginRow(line: line) }
    case .cell:
      endJoined()
      blocks.changeTable { $0.cell = CellRows.Cell() }
    case .contentControl: controls.append(false)
    case .alternatives: alternatives.append(false)
    case .choice, .fallback: try beginAlternative(&events)
    case .hyperlink, .oldHyperlink: beginLink(events)
    case .simpleField: change(fields.begin(events.attribute("instr") ?? ""))
    case .footnote, .endnote: try beginNote(name, &events)
    case .chunk: try readChunk(events.attribute("id"))
    default:
      if owner == .none || name.isLeftOut {
        try beginContent(name, &events)
      } else {
        try beginProperty(name, &events)
      }
    }
  }

  private mutating func end(_ name: WordElement) throws(ImportFault) {
    switch name {
    case .paragraph: endParagraph()
    case .run: _ = runs.popLast()
    case .body, .footnote, .endnote, .textBox:
      endJoined()
      if name == .body { hasBody = true }
      if name != .textBox { notes.end() }
    case .table: try blocks.endTable()
    case .row: blocks.changeTable { $0.endRow() }
    case .cell:
      endJoined()
      blocks.changeTable { $0.endCell() }
    case .contentControl: _ = controls.popLast()
    case .alternatives: _ = alternatives.popLast()
    case .hyperlink, .oldHyperlink: change(.endLink)
    case .simpleField: change(fields.end())
    default: endContent(name)
    }
  }

  /// Of the ways in which a thing is put down, the first is read.
  private mutating func beginAlternative(_ events: inout XMLEvents<WordElement>) throws(ImportFault) {
    guard let last = alternatives.indices.last else { return }
    if alternatives[last] { try events.skipElement() }
    alternatives[last] = true
  }

  private mutating func beginLink(_ events: borrowing XMLEvents<WordElement>) {
    let address = events.attribute("id").flatMap { targets[$0] } ?? events.attribute("dest") ?? ""
    let place = (events.attribute("anchor") ?? events.attribute("bookmark")).map { "#\($0)" } ?? ""
    change(.beginLink(address + place))
  }

  /// Marks the text where a link begins or ends.
  mutating func change(_ change: WordFields.Change) {
    guard let last = paragraphs.indices.last else { return }
    // The contents may end, or begin, before all text of a paragraph.
    if paragraphs[last].text.bytes.isEmpty { paragraphs[last].isContents = isInContents }
    switch change {
    case .none: break
    case .beginLink(let target): paragraphs[last].text.beginLink(target)
    case .endLink: paragraphs[last].text.endLink()
    case .text(let text): append(text)
    }
  }

  private mutating func beginNote(
    _ name: WordElement, _ events: inout XMLEvents<WordElement>
  ) throws(ImportFault) {
    guard let id = events.attribute("id") else {
      // Word 2003 has a note where it is referred to.
      let id = "\(lastLine)-\(paragraphs.last?.text.bytes.count ?? 0)"
      append(notes.refer(to: id, isEndnote: name == .endnote))
      _ = notes.begin(id, isEndnote: name == .endnote)
      return
    }
    if !notes.begin(id, isEndnote: name == .endnote) { try events.skipElement() }
  }

  private mutating func beginParagraph() {
    lastLine += 1
    paragraphs.append(
      WordParagraph(line: lastLine, isContents: isInContents, text: joined.take() ?? StyledText()))
    blocks.beginParagraph()
  }

  /// What should go on in a next paragraph is one where there is none.
  mutating func endJoined() {
    guard joined != nil else { return }
    lastLine -= 1
    beginParagraph()
    endParagraph()
  }

  /// Computes the number of the paragraph, once all is known that it depends on.
  mutating func labelParagraph() {
    guard let last = paragraphs.indices.last, !paragraphs[last].isLabelled, !paragraphs[last].isJoined
    else { return }
    paragraphs[last].isLabelled = true
    let paragraph = paragraphs[last]
    let style = styles.paragraph(paragraph.style)
    guard let id = paragraph.numberingID ?? style.numberingID else { return }
    let level = paragraph.level ?? (paragraph.numberingID == nil ? style.level : 0)
    paragraphs[last].label = numbering.next(id, level: level, chain: style.chain, styles)
  }

  private mutating func endParagraph() {
    labelParagraph()
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.isJoined {
      joined = paragraph.text
      return blocks.endParagraph(nil)
    }
    var piece = paragraph.piece(styles)
    let isHidden = paragraph.isHidden || styles.paragraph(paragraph.style).isHidden == true
    if isHidden, piece.text.bytes.isEmpty { return blocks.endParagraph(nil) }
    if let label = notes.takeLabel() { piece.text.prepend(sign: label) }
    if notes.isReading { (piece.block.kind, piece.block.depth) = (.note, 0) }
    blocks.endParagraph(piece)
  }
}
