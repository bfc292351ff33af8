import MarkedText

extension OpenDocumentReader {
  /// Takes in what stands in the text.
  mutating func beginContent(_ name: OpenDocumentElement, _ events: borrowing XMLEvents<OpenDocumentElement>)
  {
    switch name {
    case .span: beginSpan(events)
    case .link: changeText { $0.beginLink(events.attribute("href") ?? "") }
    case .spaces:
      let count = events.attribute("c").flatMap { Int($0) } ?? 1
      append(Array(repeating: 0x20, count: max(0, min(1000, count))))
    case .tab: append([0x09])
    case .lineBreak: append([0x0A])
    case .hiddenText:
      if events.attribute("is-hidden") == "false" {
        append(Array((events.attribute("string-value") ?? "").utf8))
      }
    case .hiddenParagraph:
      if events.attribute("is-hidden") != "false" { hideParagraph() }
    case .noteCitation: capture = .citation
    case .frame:
      frame = Drawing()
      frame.isAnchored = events.attribute("anchor-type").map { $0 != "as-char" } ?? false
    case .image: frame.isPicture = true
    case .title, .description:
      capture = .description
      if name == .description { frame.text = "" }
    default: break
    }
  }

  /// Ends what `beginContent` has begun.
  mutating func endContent(_ name: OpenDocumentElement) {
    switch name {
    case .span: _ = spans.popLast()
    case .link: changeText { $0.endLink() }
    case .noteCitation, .title, .description: capture = .paragraph
    case .frame: endFrame()
    default: break
    }
  }

  private mutating func endFrame() {
    defer { frame = Drawing() }
    guard frame.isPicture, !isHidden else { return }
    let text = frame.text.inOneLine
    if frame.isAnchored {
      blocks.hang(image: text, line: lastLine)
    } else {
      changeText { $0.appendImage(text, target: nil) }
    }
  }

  /// Takes in text, in which white space is one space, and none where there is one already (part 3, 6.1.2).
  mutating func read(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    var bytes: [UInt8] = []
    events.appendText(to: &bytes)
    switch capture {
    case .citation: citation += bytes
    case .description: frame.text += String(decoding: bytes, as: UTF8.self)
    case .paragraph:
      guard let last = paragraphs.indices.last, !isHidden else { return }
      var isBehindSpace = paragraphs[last].isBehindSpace
      var text: [UInt8] = []
      for byte in bytes {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace { text.append(byte) } else if !isBehindSpace { text.append(0x20) }
        isBehindSpace = isSpace
      }
      let small = spans.last?.script?.inText(String(decoding: text, as: UTF8.self))
      paragraphs[last].text.append(small.map { Array($0.utf8) } ?? text, style: style)
      paragraphs[last].isBehindSpace = isBehindSpace
    }
  }

  /// Appends text as it is.
  mutating func append(_ bytes: [UInt8]) {
    guard let last = paragraphs.indices.last, !isHidden else { return }
    paragraphs[last].text.append(bytes, style: style)
    paragraphs[last].isBehindSpace = false
  }

  private mutating func changeText(_ change: (inout StyledText) -> Void) {
    guard let last = paragraphs.indices.last else { return }
    change(&paragraphs[last].text)
  }

  private mutating func hideParagraph() {
    guard let last = paragraphs.indices.last else { return }
    paragraphs[last].isHidden = true
  }

  private mutating func beginSpan(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    let outer = spans.last ?? OpenDocumentStyles.Style()
    var style = styles.style(events.attribute("style-name"), family: "text")
    style.isBold = style.isBold ?? outer.isBold
    style.isItalic = style.isItalic ?? outer.isItalic
    style.isStruck = style.isStruck ?? outer.isStruck
    style.isHidden = style.isHidden ?? outer.isHidden
    style.script = style.script ?? outer.script
    spans.append(style)
  }

  private var isHidden: Bool { spans.last?.isHidden == true }

  private var style: StyledText.Style {
    guard let span = spans.last else { return [] }
    var style: StyledText.Style = []
    if span.isBold == true { style.insert(.strong) }
    if span.isItalic == true { style.insert(.emphasis) }
    if span.isStruck == true { style.insert(.deleted) }
    return style
  }
}
