import MarkedText

/// How a run of text is set.
struct WordRun {
  var style: StyledText.Style = []
  var isHidden = false
  /// Where it stands above or below the line.
  var script: SmallSigns?
}

extension WordReader {
  /// Takes in a property of what is being read.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func beginProperty(
    _ name: WordElement, _ events: inout XMLEvents<WordElement>
  ) throws(ImportFault) {
    switch owner {
    case .paragraph: beginParagraphProperty(name, events)
    case .paragraphEnd: beginEndProperty(name, events)
    case .run: beginRunProperty(name, events)
    case .row, .cell: beginTableProperty(name, events)
    case .none: break
    }
  }

  private mutating func beginParagraphProperty(
    _ name: WordElement, _ events: borrowing XMLEvents<WordElement>
  ) {
    guard let last = paragraphs.indices.last else { return }
    switch name {
    case .paragraphStyle: paragraphs[last].style = events.value
    case .outlineLevel: paragraphs[last].outlineLevel = events.number
    case .numberingID, .oldListID: paragraphs[last].numberingID = events.number
    case .numberingLevel: paragraphs[last].level = events.number
    case .runProperties: owner = .paragraphEnd
    default: break
    }
  }

  private mutating func beginEndProperty(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) {
    guard let last = paragraphs.indices.last else { return }
    switch name {
    case .deletion, .movedFrom: paragraphs[last].isJoined = true
    case .hidden: paragraphs[last].isHidden = events.isOn
    default: break
    }
  }

  private mutating func beginRunProperty(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) {
    guard let last = runs.indices.last else { return }
    switch name {
    case .bold: set(.strong, events.isOn)
    case .italic: set(.emphasis, events.isOn)
    case .strike, .doubleStrike: set(.deleted, events.isOn)
    case .hidden: runs[last].isHidden = events.isOn
    case .verticalAlignment: runs[last].script = SmallSigns(word: events.value)
    case .runStyle:
      let style = styles.run(events.value)
      if let isBold = style?.isBold { set(.strong, isBold) }
      if let isItalic = style?.isItalic { set(.emphasis, isItalic) }
      if let isHidden = style?.isHidden { runs[last].isHidden = isHidden }
      if let script = style?.script { runs[last].script = script }
    default: break
    }
  }

  private mutating func set(_ style: StyledText.Style, _ isOn: Bool) {
    guard let last = runs.indices.last else { return }
    if isOn { runs[last].style.insert(style) } else { runs[last].style.remove(style) }
  }

  private mutating func beginTableProperty(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) {
    switch name {
    case .gridSpan:
      let span = max(1, min(1000, events.number ?? 1))
      blocks.changeTable { $0.cell?.span = span }
    case .gridBefore:
      let count = events.number ?? 0
      blocks.changeTable { $0.skipColumns(count) }
    case .deletion: blocks.changeTable { $0.isRowDeleted = true }
    default: break
    }
  }

  /// Goes on with what the properties belong to.
  mutating func endProperties(_ name: WordElement) {
    switch (name, owner) {
    case (.paragraphProperties, .paragraph):
      owner = .none
      labelParagraph()
    case (.runProperties, .paragraphEnd): owner = .paragraph
    case (.runProperties, .run), (.rowProperties, .row), (.cellProperties, .cell): owner = .none
    default: break
    }
  }
}

extension SmallSigns {
  /// As `w:vertAlign` says it (ISO/IEC 29500-1, 17.18.96).
  init?(word value: String?) {
    switch value {
    case "superscript": self = .raised
    case "subscript": self = .lowered
    default: return nil
    }
  }
}
