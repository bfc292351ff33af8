/// Writes marked text in its readable form; see `MarkedText`.
package struct MarkedTextWriter {
  /// What is written and not yet taken.
  package private(set) var bytes: [UInt8] = []
  private var hasBlocks = false
  /// Where the lines end that have another behind them in the block that is being written.
  private var lineEnds: [Int] = []

  package init(format: String) {
    bytes += "\(MarkedTextForm.firstLine)\n".utf8
    field(.format, format)
  }

  /// Hands out what is written so far and begins anew.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Says something of the whole document; only before the first block.
  package mutating func field(_ field: MarkedTextForm.Field, _ value: String) {
    precondition(!hasBlocks)
    bytes += "\(field.rawValue): ".utf8
    appendLine(value)
  }

  /// Appends a block. A carriage return in it becomes a space, and a stretch over several lines one for each.
  ///
  /// - Complexity: O(n) in the length of its text and of its spans.
  package mutating func write(_ block: MarkedBlock) {
    if !hasBlocks { bytes.append(MarkedTextForm.lineFeed) }
    hasBlocks = true
    bytes += block.kind.rawValue.utf8
    if block.depth > 0 { bytes += " \(block.depth)".utf8 }
    if block.part != .body { bytes += " \(block.part.rawValue)".utf8 }
    writeLine(0, of: block)
    for (index, byte) in block.text.enumerated() where byte == MarkedTextForm.lineFeed {
      lineEnds.append(index)
    }
    writeLines(of: block)
    writeSpans(of: block)
    lineEnds.removeAll(keepingCapacity: true)
  }

  private mutating func writeLines(of block: MarkedBlock) {
    var start = 0
    for (line, end) in (lineEnds + [block.text.count]).enumerated() {
      if line > 0 {
        bytes.append(MarkedTextForm.continuation)
        writeLine(line, of: block)
      }
      bytes.append(MarkedTextForm.tab)
      for byte in block.text[start..<end] {
        bytes.append(byte == MarkedTextForm.carriageReturn ? MarkedTextForm.space : byte)
      }
      bytes.append(MarkedTextForm.lineFeed)
      start = end + 1
    }
  }

  /// Writes the spans by where they begin, the longer ones first.
  private mutating func writeSpans(of block: MarkedBlock) {
    var spans = Self.ordered(block.spans)
    if !lineEnds.isEmpty { spans = Self.ordered(cutAtLineEnds(spans)) }
    for span in spans where !span.range.isEmpty { write(span) }
  }

  private static func ordered(_ spans: [MarkedText.Span]) -> [MarkedText.Span] {
    spans.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
  }

  /// Spans in order, each in as many pieces as it has lines.
  private func cutAtLineEnds(_ spans: [MarkedText.Span]) -> [MarkedText.Span] {
    var pieces: [MarkedText.Span] = []
    var line = 0
    for span in spans {
      while line < lineEnds.count, lineEnds[line] < span.range.lowerBound { line += 1 }
      var start = span.range.lowerBound
      for end in lineEnds[line...].prefix(while: { $0 < span.range.upperBound }) {
        pieces.append(span.over(start..<end))
        start = end + 1
      }
      pieces.append(span.over(start..<span.range.upperBound))
    }
    return pieces
  }

  private mutating func writeLine(_ line: Int, of block: MarkedBlock) {
    if line < block.lines.count { bytes += " @\(block.lines[line])".utf8 }
  }

  private mutating func write(_ span: MarkedText.Span) {
    bytes += " \(span.kind.rawValue) \(span.range.lowerBound)-\(span.range.upperBound)".utf8
    if let target = span.target {
      bytes.append(MarkedTextForm.space)
      appendLine(target)
    } else {
      bytes.append(MarkedTextForm.lineFeed)
    }
  }

  /// A value and its line end, each control character in it as a space.
  private mutating func appendLine(_ value: String) {
    for byte in value.utf8 { bytes.append(byte < 0x20 || byte == 0x7F ? MarkedTextForm.space : byte) }
    bytes.append(MarkedTextForm.lineFeed)
  }
}

/// The signs of the readable form.
package enum MarkedTextForm {
  /// What is said of the whole document.
  package enum Field: String, CaseIterable {
    case format, converter, title, date, encoding
  }

  static let firstLine = "tigang-marked-text 1"
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let continuation = UInt8(ascii: "+")
}
