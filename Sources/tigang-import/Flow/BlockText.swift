import CellGrid
import MarkedText
import OutlineModel

/// The text of a block while it is gathered, with its spans and the lines it comes from.
struct BlockText {
  /// White space that has been passed over and is shown only if text follows.
  private enum WhiteSpace {
    case none, space, lineFeed
  }

  /// A stretch whose end is still to come.
  private struct OpenSpan {
    let kind: MarkedText.SpanKind
    let target: String?
    var start: Int
  }

  private var text: [UInt8] = []
  private var lines: [Int] = []
  private var spans: [MarkedText.Span] = []
  private var openSpans: [OpenSpan] = []
  private var whiteSpace = WhiteSpace.none
  /// Where the present line has its first visible character, behind indent and marker.
  private var lineStart = 0
  private var isBreakPending = false

  /// Whether a block has begun.
  private(set) var hasBegun = false

  /// Begins a block with what stands before its text.
  mutating func begin(prefix: [UInt8], line: Int) {
    text = prefix
    lines = [line]
    lineStart = prefix.count
    for index in openSpans.indices { openSpans[index].start = lineStart }
    hasBegun = true
  }

  /// Appends text in which white space counts as one space, and as nothing where a line of the source ends between
  /// two ideographs.
  ///
  /// - Precondition: The block has begun.
  mutating func append(collapsing bytes: ArraySlice<UInt8>, line: Int) {
    var index = bytes.startIndex
    var passed = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if Self.isWhiteSpace(byte) {
        if byte == 0x0A { passed += 1 }
        whiteSpace = byte == 0x0A || whiteSpace == .lineFeed ? .lineFeed : .space
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex(where: Self.isWhiteSpace) ?? bytes.endIndex
      prepare(for: bytes[index..<end], line: line + passed)
      appendVisible(bytes[index..<end])
      index = end
    }
  }

  /// Appends text whose white space is to be seen as it is, line feeds included; each line gets an indent.
  ///
  /// - Precondition: The block has begun.
  mutating func append(verbatim bytes: ArraySlice<UInt8>, line: Int, indent: [UInt8]) {
    var start = bytes.startIndex
    var line = line
    while true {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if isBreakPending, start < bytes.endIndex { endLine(line, indent: indent) }
      appendVisible(bytes[start..<end])
      guard end < bytes.endIndex else { return }
      if isBreakPending { endLine(line, indent: indent) }
      isBreakPending = true
      line += 1
      start = end + 1
    }
  }

  /// Breaks the line within the block, if more text follows.
  mutating func breakLine() {
    guard hasBegun else { return }
    isBreakPending = true
    whiteSpace = .none
  }

  /// Begins a stretch; one within another of the same kind counts as part of it.
  mutating func open(_ kind: MarkedText.SpanKind, target: String? = nil) {
    guard !openSpans.contains(where: { $0.kind == kind }) else { return }
    openSpans.append(OpenSpan(kind: kind, target: target, start: text.count))
  }

  /// Ends a stretch.
  mutating func close(_ kind: MarkedText.SpanKind) {
    guard let index = openSpans.lastIndex(where: { $0.kind == kind }) else { return }
    end(openSpans.remove(at: index))
  }

  /// Ends all stretches, at the end of what they can stand in.
  mutating func closeAll() {
    while let span = openSpans.popLast() { end(span) }
  }

  /// Hands out the block and makes ready for the next one, in which open stretches go on.
  mutating func take(_ kind: MarkedText.BlockKind, depth: Int, part: MarkedText.Part) -> MarkedBlock {
    for span in openSpans { end(span) }
    var block = MarkedBlock(kind, text, depth: depth, part: part)
    block.lines = lines
    block.spans = spans
    let still = openSpans
    self = BlockText()
    openSpans = still
    return block
  }

  private mutating func end(_ span: OpenSpan) {
    guard span.start < text.count else { return }
    spans.append(MarkedText.Span(kind: span.kind, range: span.start..<text.count, target: span.target))
  }

  /// Shows white space or a line break that is due before some text.
  private mutating func prepare(for next: ArraySlice<UInt8>, line: Int) {
    defer { whiteSpace = .none }
    if isBreakPending {
      endLine(line, indent: Array(repeating: 0x20, count: min(lineStart, text.count)))
    } else if whiteSpace != .none, text.count > lineStart {
      if whiteSpace == .lineFeed, isWide(before: text.count), Self.isWide(next) { return }
      insertBeforeOpenSpans(0x20)
    }
  }

  private mutating func endLine(_ line: Int, indent: [UInt8]) {
    isBreakPending = false
    insertBeforeOpenSpans(0x0A)
    for byte in indent { insertBeforeOpenSpans(byte) }
    lines.append(line)
  }

  /// Appends a byte that belongs to no stretch that begins only behind it.
  private mutating func insertBeforeOpenSpans(_ byte: UInt8) {
    for index in openSpans.indices.reversed() where openSpans[index].start == text.count {
      openSpans[index].start += 1
    }
    text.append(byte)
  }

  /// A no-break space is a space, a soft hyphen is not seen.
  private mutating func appendVisible(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    for index in bytes.indices.dropLast() where bytes[index] == 0xC2 && index >= start {
      guard bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD else { continue }
      text += bytes[start..<index]
      if bytes[index + 1] == 0xA0 { text.append(0x20) }
      start = index + 2
    }
    text += bytes[start...]
  }

  private func isWide(before end: Int) -> Bool {
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return Self.isWide(text[start..<end])
  }

  private static func isWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first >= 0xE2 else { return false }
    let scalar = UTF8Decoding.scalar(in: Array(bytes.prefix(4)).span, at: 0).scalar
    return scalar.map { CharacterWidth.cells(of: $0) == 2 } ?? false
  }

  /// Text without white space at its ends, and with one space for each stretch of it.
  static func oneLine(_ bytes: [UInt8]) -> String {
    bytes.split(whereSeparator: isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }.joined(
      separator: " ")
  }

  /// White space as HTML has it.
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
