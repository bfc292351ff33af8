import MarkedText

extension WordReader {
  /// Takes in what stands in the text, or begins the properties of something.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func beginContent(
    _ name: WordElement, _ events: inout XMLEvents<WordElement>
  ) throws(ImportFault) {
    switch name {
    case .paragraphProperties: owner = .paragraph
    case .runProperties: owner = runs.isEmpty ? .none : .run
    case .rowProperties: owner = .row
    case .cellProperties: owner = .cell
    case .deletion, .movedFrom: try events.skipElement()
    case .partGallery: readGallery(events)
    case .text, .mathText: capture = .text
    case .instruction: capture = .instruction
    case .fieldCharacter: readField(events)
    case .drawing: drawing = Drawing()
    case .drawingAnchor: drawing.isAnchored = true
    case .drawingProperties: drawing.text = events.attribute("descr") ?? ""
    case .picture: drawing.isPicture = true
    default:
      if name.isLeftOut { return try events.skipElement() }
      if !beginFormula(name, events) { beginSign(name, events) }
    }
  }

  private mutating func beginSign(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) {
    switch name {
    case .tab, .positionedTab: append("\t")
    case .carriageReturn: append("\n")
    case .lineBreak:
      // A page or a column that ends within a paragraph ends a line, if one is there.
      let isPage = ["page", "column"].contains(events.attribute("type"))
      if !isPage || paragraphs.last?.text.bytes.isEmpty == false { append("\n") }
    case .noBreakHyphen: append("\u{2011}")
    case .symbol:
      let text = WordSymbol.text(
        code: events.attribute("char") ?? "", font: events.attribute("font") ?? "")
      append(text ?? "")
    case .footnoteReference, .endnoteReference:
      if !isHidden { readReference(events, isEndnote: name == .endnoteReference) }
    default: break
    }
  }

  private mutating func readReference(_ events: borrowing XMLEvents<WordElement>, isEndnote: Bool) {
    let id = events.attribute("id") ?? ""
    if ["1", "true", "on"].contains(events.attribute("customMarkFollows")) {
      notes.keepOwnSign(of: id, isEndnote: isEndnote)
    } else {
      append(notes.refer(to: id, isEndnote: isEndnote))
    }
  }

  /// Ends what `beginContent` has begun.
  mutating func endContent(_ name: WordElement) {
    switch name {
    case .text, .mathText, .instruction: capture = .nothing
    case .drawing: endDrawing()
    default: if name.formulaKind != nil { endFormula() } else { endProperties(name) }
    }
  }

  private mutating func endDrawing() {
    defer { drawing = Drawing() }
    guard drawing.isPicture, !isHidden, let last = paragraphs.indices.last else { return }
    if drawing.isAnchored {
      blocks.hang(image: drawing.text.inOneLine, line: paragraphs[last].line)
    } else {
      paragraphs[last].text.appendImage(drawing.text.inOneLine, target: nil)
    }
  }

  /// Takes in text, in which a line end is a space.
  mutating func read(_ events: borrowing XMLEvents<WordElement>) {
    var text: [UInt8] = []
    events.appendText(to: &text)
    for index in text.indices where (0x09...0x0D).contains(text[index]) { text[index] = 0x20 }
    if capture == .instruction {
      fields.append(text)
    } else if !isHidden, formula.isOpen {
      formula.append(String(decoding: text, as: UTF8.self))
    } else if !isHidden, let last = paragraphs.indices.last {
      let small = runs.last?.script?.inText(String(decoding: text, as: UTF8.self))
      paragraphs[last].text.append(small.map { Array($0.utf8) } ?? text, style: runs.last?.style ?? [])
    }
  }

  private var isHidden: Bool { fields.isInstruction || runs.last?.isHidden == true }

  /// Appends text that is seen, if it is.
  mutating func append(_ text: String) {
    guard !isHidden, let last = paragraphs.indices.last else { return }
    if formula.isOpen { return formula.append(text) }
    paragraphs[last].text.append(text.utf8, style: runs.last?.style ?? [])
  }

  private mutating func readField(_ events: borrowing XMLEvents<WordElement>) {
    switch events.attribute("fldCharType") {
    case "begin": fields.begin()
    case "separate": change(fields.separate())
    case "end": change(fields.end())
    default: break
    }
  }

  private mutating func readGallery(_ events: borrowing XMLEvents<WordElement>) {
    guard let last = controls.indices.last else { return }
    if events.value == "Table of Contents" { controls[last] = true }
  }
}
