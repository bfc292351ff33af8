/// Reads marked text in its readable form, piece by piece as it comes; see `MarkedText`.
///
/// The text may come from a process that a hostile document has taken over, so that anything that breaks the form
/// ends the reading.
package struct MarkedTextReader {
  /// What breaks the form: the record, from 1.
  package struct Fault: Error, Equatable {
    package let record: Int

    package init(record: Int) {
      self.record = record
    }
  }

  /// What has been read so far: whole blocks, but perhaps not yet all spans of the last one.
  package private(set) var text = MarkedText()
  /// What has come of the record that is not finished.
  private var rest: [UInt8] = []
  private var records = 0
  private var isInHeader = true
  /// Where the lines of the last block end in it.
  private var lineEnds: [Int] = []
  /// Where its last span begins, and among `lineEnds` the end of the line of that.
  private var lastSpan = (start: 0, line: 0)

  package init() {}

  /// Reads a further piece.
  ///
  /// - Complexity: O(n) in the length of the piece, and of the record that ends in it.
  package mutating func read(_ piece: [UInt8]) throws(Fault) {
    var start = 0
    while let end = piece[start...].firstIndex(of: MarkedTextForm.lineFeed) {
      records += 1
      if rest.isEmpty {
        try readRecord(piece[start..<end])
      } else {
        rest += piece[start..<end]
        try readRecord(rest[...])
        rest = []
      }
      start = end + 1
    }
    rest += piece[start...]
  }

  /// The whole text, once there are no more pieces.
  package consuming func finished() throws(Fault) -> MarkedText {
    guard rest.isEmpty, records > 0 else { throw Fault(record: records + 1) }
    return text
  }

  private mutating func readRecord(_ record: ArraySlice<UInt8>) throws(Fault) {
    if isInHeader {
      try readHeader(record)
    } else if record.first == MarkedTextForm.space {
      try readSpan(record.dropFirst())
    } else if let tab = record.firstIndex(of: MarkedTextForm.tab) {
      try readLine(head: record[..<tab], text: record[(tab + 1)...])
    } else {
      throw fault
    }
  }

  private var fault: Fault { Fault(record: records) }

  private mutating func readHeader(_ record: ArraySlice<UInt8>) throws(Fault) {
    if records == 1 {
      guard record.elementsEqual(MarkedTextForm.firstLine.utf8) else { throw fault }
      return
    }
    guard !record.isEmpty else {
      isInHeader = false
      return
    }
    guard let colon = record.firstIndex(of: UInt8(ascii: ":")),
      let field = MarkedTextForm.Field(rawValue: String(decoding: record[..<colon], as: UTF8.self))
    else { throw fault }
    let value = String(decoding: record[(colon + 1)...].drop { $0 == MarkedTextForm.space }, as: UTF8.self)
    switch field {
    case .format: text.format = value
    case .converter: text.converter = value
    case .title: text.title = value
    case .date: text.date = value
    case .encoding: text.encoding = value
    }
  }

  private mutating func readLine(head: ArraySlice<UInt8>, text line: ArraySlice<UInt8>) throws(Fault) {
    var words = head.split(separator: MarkedTextForm.space)[...]
    guard let kind = words.popFirst() else { throw fault }
    if kind.elementsEqual([MarkedTextForm.continuation]) {
      guard let last = text.blocks.indices.last else { throw fault }
      let number = try lineNumber(&words)
      guard number == nil || !text.lineNumbers.isEmpty else { throw fault }
      append(line, lineNumber: number ?? text.lineNumbers.last)
      text.blocks[last].range = text.blocks[last].range.lowerBound..<text.text.count - 1
      lineEnds.append(text.blocks[last].range.count)
    } else {
      try readBlock(kind, &words, line)
    }
    guard words.isEmpty else { throw fault }
  }

  private mutating func readBlock(
    _ kind: ArraySlice<UInt8>, _ words: inout ArraySlice<ArraySlice<UInt8>>, _ line: ArraySlice<UInt8>
  ) throws(Fault) {
    guard let kind = MarkedText.BlockKind(rawValue: String(decoding: kind, as: UTF8.self)) else {
      throw fault
    }
    var depth = 0
    if let word = words.first, let number = Int(decimal: word) {
      (depth, words) = (number, words.dropFirst())
    }
    var part = MarkedText.Part.body
    if let word = words.first, let named = MarkedText.Part(rawValue: String(decoding: word, as: UTF8.self)) {
      (part, words) = (named, words.dropFirst())
    }
    let start = text.text.count
    let number = try lineNumber(&words)
    // Either all blocks have one or none has.
    guard text.blocks.isEmpty || (number == nil) == text.lineNumbers.isEmpty else { throw fault }
    append(line, lineNumber: number)
    text.blocks.append(
      MarkedText.Block(kind: kind, part: part, depth: depth, range: start..<text.text.count - 1))
    (lineEnds, lastSpan) = ([line.count], (0, 0))
  }

  private mutating func append(_ line: ArraySlice<UInt8>, lineNumber: UInt32?) {
    text.text += line
    text.text.append(MarkedTextForm.lineFeed)
    if let lineNumber { text.lineNumbers.append(lineNumber) }
  }

  /// `@12`, where it comes next.
  private func lineNumber(_ words: inout ArraySlice<ArraySlice<UInt8>>) throws(Fault) -> UInt32? {
    guard let word = words.first, word.first == UInt8(ascii: "@") else { return nil }
    guard let number = Int(decimal: word.dropFirst()), let line = UInt32(exactly: number), line > 0
    else { throw fault }
    words = words.dropFirst()
    return line
  }

  private mutating func readSpan(_ record: ArraySlice<UInt8>) throws(Fault) {
    let words = record.split(separator: MarkedTextForm.space, maxSplits: 2)
    guard words.count >= 2, let block = text.blocks.last,
      let kind = MarkedText.SpanKind(rawValue: String(decoding: words[0], as: UTF8.self))
    else { throw fault }
    let bounds = words[1].split(separator: UInt8(ascii: "-")).map { Int(decimal: $0) }
    guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start < end,
      end <= block.range.count,
      isInLine(start..<end)
    else { throw fault }
    let base = block.range.lowerBound
    let target = words.count > 2 ? String(decoding: words[2], as: UTF8.self) : nil
    text.spans.append(MarkedText.Span(kind: kind, range: base + start..<base + end, target: target))
  }

  /// Whether a span of the last block lies within one line, and not before the span before it.
  private mutating func isInLine(_ span: Range<Int>) -> Bool {
    guard span.lowerBound >= lastSpan.start else { return false }
    while lineEnds[lastSpan.line] < span.lowerBound { lastSpan.line += 1 }
    lastSpan.start = span.lowerBound
    return span.upperBound <= lineEnds[lastSpan.line]
  }
}

extension Int {
  /// A number of ASCII digits, or nil.
  fileprivate init?(decimal digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty, digits.count <= 10 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self = value
  }
}
