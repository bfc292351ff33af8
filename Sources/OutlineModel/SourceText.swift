/// The text of a document as UTF-8, never rewritten after decoding.
///
/// Bytes that are no UTF-8 stay as they are: whoever shows or exports the text puts U+FFFD in their place.
public struct SourceText: Sendable {
  /// The longest source text, in bytes: one less than 4 GiB.
  public static let byteLimit = Int(UInt32.max)

  /// The whole text, without byte order mark.
  public let bytes: [UInt8]
  /// The lines of `bytes`.
  private let lines: TextLines
  /// The paragraphs as lines of bytes of their own.
  let paragraphs: TextLines
  /// Where the paragraphs are not the lines.
  public let breaks: ParagraphBreaks
  /// The encoding of the file in lower case, as IANA names it (`utf-8`, `gb18030`).
  public let encoding: String
  /// How many byte sequences were no text in that encoding; each shows as one U+FFFD.
  public let invalidSequenceCount: Int
  /// What the format marks as headings, in order; where there are any, no other line is one.
  public let headings: [Heading]

  /// A heading that the format marks.
  public struct Heading: Sendable, Equatable {
    /// The words of the heading, without the signs that mark it; within one line.
    public let text: ByteRange
    /// From 1.
    public let depth: Int

    public init(_ text: Range<Int>, depth: Int) {
      self.text = ByteRange(text)
      self.depth = depth
    }
  }

  /// - Precondition: `bytes.count <= SourceText.byteLimit`.
  /// - Complexity: O(n) in the number of bytes.
  public init(
    _ bytes: [UInt8], encoding: String = "utf-8", invalidSequenceCount: Int = 0, headings: [Heading] = [],
    breaks: ParagraphBreaks = .none
  ) {
    precondition(bytes.count <= Self.byteLimit)
    self.bytes = bytes
    self.encoding = encoding
    self.invalidSequenceCount = invalidSequenceCount
    self.headings = headings
    self.breaks = breaks
    lines = TextLines(bytes)
    paragraphs = breaks.isEmpty ? lines : TextLines(breaks.paragraphBytes(of: bytes))
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
  /// How many lines there are; a line feed at the very end begins no further line, and an empty text has none.
  public var lineCount: Int {
    bytes.isEmpty ? 0 : lines.index.lineFeedCount + (bytes.last == 0x0A ? 0 : 1)
  }

  /// The line of a byte, from 1.
  public func line(of byteOffset: Int) -> Int {
    lines.index.line(of: byteOffset, in: bytes.span)
  }

  /// The column of a byte: characters (scalars) before it in its line, and one.
  ///
  /// - Complexity: O(k) for k bytes before it in its line; `ColumnCounter` is for many bytes of one line.
  public func column(of byteOffset: Int) -> Int {
    var counter = ColumnCounter(self)
    return counter.column(of: byteOffset)
  }

  /// Where a line begins, or nil where there is no such line.
  public func start(ofLine line: Int) -> Int? {
    guard line >= 1, line <= max(1, lineCount) else { return nil }
    return line == 1 ? 0 : lines.index.byteOffset(behindLineFeed: line - 1, in: bytes.span)
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
