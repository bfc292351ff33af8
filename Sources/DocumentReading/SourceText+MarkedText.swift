import MarkedText
import OutlineModel

extension SourceText {
  /// The source text that an import hands over.
  ///
  /// - Precondition: `marked.text.count <= SourceText.byteLimit`.
  /// - Complexity: O(n) in the length of the text.
  package init(_ marked: MarkedText) {
    self.init(marked.text, encoding: marked.encoding ?? "utf-8", marks: FormatMarks(marked))
  }
}

extension FormatMarks {
  /// What marked text says beside its text. Headings count in the body only, entries of the contents anywhere.
  init(_ marked: MarkedText) {
    self.init()
    format = marked.format
    titleProperty = marked.title
    dateProperty = marked.date
    lineNumbers = marked.lineNumbers
    spans = marked.spans.map { Span(SpanKind($0), $0.range) }
    for block in marked.blocks { add(block, of: marked.text) }
  }

  private mutating func add(_ block: MarkedText.Block, of text: [UInt8]) {
    if let kind = PartKind(block.part) { addPart(kind, block.range.lowerBound..<block.range.upperBound + 1) }
    switch block.kind {
    case .heading where block.part == .body && !block.range.isEmpty:
      headings.append(Heading(Self.words(block, text), depth: max(1, block.depth)))
    case .title:
      title = title ?? ByteRange(block.range)
    case .paragraph where text[block.range].contains(0x0A):
      blocks.append(Block(.paragraph, block.range))
    case .paragraph, .heading: break
    case .item: blocks.append(Block(.item, block.range))
    case .quote: blocks.append(Block(.quote, block.range))
    case .preformatted: blocks.append(Block(.preformatted, block.range))
    case .table: blocks.append(Block(.table, block.range))
    case .note: blocks.append(Block(.note, block.range))
    }
    if block.part == .contents, block.depth > 0, !block.range.isEmpty {
      entries.append(Heading(Self.words(block, text), depth: block.depth))
    }
  }

  /// A block without the white space that sets it in.
  private static func words(_ block: MarkedText.Block, _ text: [UInt8]) -> Range<Int> {
    var start = block.range.lowerBound
    while let space = spaces.first(where: { text[start..<block.range.upperBound].starts(with: $0) }) {
      start += space.count
    }
    return start < block.range.upperBound ? start..<block.range.upperBound : block.range
  }

  /// Space, tabulator, and in UTF-8 the spaces that do not break or are wide.
  private static let spaces: [[UInt8]] = [[0x20], [0x09], [0xC2, 0xA0], [0xE3, 0x80, 0x80]]

  /// Stretches of the same part that follow each other are one.
  private mutating func addPart(_ kind: PartKind, _ range: Range<Int>) {
    if let last = parts.last, last.kind == kind, last.range.upperBound == range.lowerBound {
      parts[parts.count - 1] = Part(kind, last.range.lowerBound..<range.upperBound)
    } else {
      parts.append(Part(kind, range))
    }
  }
}

extension FormatMarks.SpanKind {
  fileprivate init(_ span: MarkedText.Span) {
    self =
      switch span.kind {
      case .emphasis: .emphasis
      case .strong: .strong
      case .code: .code
      case .deleted: .deleted
      case .link: .link(span.target ?? "")
      case .image: .image(span.target ?? "")
      }
  }
}

extension PartKind {
  /// Nil for the body.
  fileprivate init?(_ part: MarkedText.Part) {
    switch part {
    case .front: self = .frontMatter
    case .contents: self = .contents
    case .back: self = .backMatter
    case .body: return nil
    }
  }
}
