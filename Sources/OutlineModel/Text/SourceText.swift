/// The text of a document as UTF-8, never rewritten after decoding.
///
/// All ranges, offsets, lines and columns refer to this text, not to the bytes of the file: a byte order mark is off,
/// other encodings are converted, and every line ends with LF or CR LF, whatever ended it in the file. Bytes that are
/// no UTF-8 stay as they are: whoever shows or exports the text puts U+FFFD in their place.
public struct SourceText: Sendable {
  /// The longest source text, in bytes: one less than 4 GiB.
  public static let byteLimit = Int(UInt32.max)

  /// The whole text, without byte order mark.
  public let bytes: [UInt8]
  /// The lines of `bytes`.
  private let lines: TextLines
  /// The paragraphs as lines of bytes of their own.
  let paragraphs: TextLines
  /// The bytes of the paragraphs with what stands in tables and code as white space.
  let proseBytes: [UInt8]
  /// Where the paragraphs are not the lines.
  public let breaks: ParagraphBreaks
  /// The encoding of the file in lower case, as IANA names it (`utf-8`, `gb18030`).
  public let encoding: String
  /// How many byte sequences were no text in that encoding; each shows as one U+FFFD.
  public let invalidSequenceCount: Int
  /// What the format says beside the text.
  public let marks: FormatMarks

  /// - Precondition: `bytes.count <= SourceText.byteLimit`.
  /// - Complexity: O(n) in the number of bytes.
  public init(
    _ bytes: [UInt8], encoding: String = "utf-8", invalidSequenceCount: Int = 0, marks: FormatMarks = .none,
    breaks: ParagraphBreaks = .none
  ) {
    precondition(bytes.count <= Self.byteLimit)
    self.bytes = bytes
    self.encoding = encoding
    self.invalidSequenceCount = invalidSequenceCount
    self.marks = marks
    self.breaks = breaks
    lines = TextLines(bytes)
    paragraphs = breaks.isEmpty ? lines : TextLines(breaks.paragraphBytes(of: bytes))
    proseBytes = ProseBytes(paragraphs.bytes, marks).bytes
  }

  /// A source text made of a string, for tests and small texts.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// In bytes.
  public var count: Int { bytes.count }

  /// The text of a range, with U+FFFD for what is no UTF-8.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a range, with U+FFFD for what is no UTF-8.
  public func string(_ range: ByteRange) -> String {
    string(range.range)
  }
}

extension SourceText {
  /// How many lines the source has; a line feed at the very end begins no further line, and an empty text has none.
  public var lineCount: Int {
    if let last = marks.lineNumbers.last { return Int(last) }
    return bytes.isEmpty ? 0 : lines.index.lineFeedCount + (bytes.last == 0x0A ? 0 : 1)
  }

  /// The line of the source that holds a byte, or the number of its paragraph where the source has no lines, from 1.
  public func line(of byteOffset: Int) -> Int {
    let line = lines.index.line(of: byteOffset, in: bytes.span)
    guard let last = marks.lineNumbers.last else { return line }
    return line <= marks.lineNumbers.count ? Int(marks.lineNumbers[line - 1]) : Int(last)
  }

  /// The column of a byte: characters (scalars) before it in its line, and one.
  ///
  /// - Complexity: O(k) for k bytes before it in its line; `ColumnCounter` is for many bytes of one line.
  public func column(of byteOffset: Int) -> Int {
    var counter = ColumnCounter(self)
    return counter.column(of: byteOffset)
  }

  /// Where a line of the source begins, or the next one that the text has; nil where there is no such line.
  public func start(ofLine line: Int) -> Int? {
    guard line >= 1, line <= max(1, lineCount) else { return nil }
    guard !marks.lineNumbers.isEmpty else { return start(ofTextLine: line) }
    return start(ofTextLine: marks.lineNumbers.partitioningIndex { $0 >= line } + 1)
  }

  private func start(ofTextLine line: Int) -> Int? {
    line == 1 ? 0 : lines.index.byteOffset(behindLineFeed: line - 1, in: bytes.span)
  }

  /// Where the line that holds a byte begins.
  ///
  /// - Complexity: O(1), reading at most three blocks of the line index; fewest where the line is short.
  public func lineStart(of byteOffset: Int) -> Int { lines.start(of: byteOffset) }

  /// The line that holds a byte, without its line end (LF or CR LF).
  ///
  /// - Complexity: As `lineStart(of:)`.
  public func lineContent(at byteOffset: Int) -> Range<Int> { lines.content(at: byteOffset) }

  /// Where the line behind the one that holds a byte begins; the end of the text behind the last line.
  ///
  /// - Complexity: As `lineStart(of:)`.
  public func nextLineStart(behind byteOffset: Int) -> Int { lines.next(behind: byteOffset) }
}
