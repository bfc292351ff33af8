/// What the format of a document says beside its text: all ranges are those of the source text.
public struct FormatMarks: Sendable {
  /// A heading that the format marks.
  public struct Heading: Sendable, Equatable {
    /// The words of the heading, without the signs that mark it; within one paragraph.
    public let text: ByteRange
    /// From 1.
    public let depth: Int

    public init(_ text: Range<Int>, depth: Int) {
      self.text = ByteRange(text)
      self.depth = depth
    }
  }

  /// What kind of thing a stretch of text is that stands by itself and is no ordinary paragraph.
  public enum BlockKind: Sendable {
    case title, item, quote, note
    /// An ordinary paragraph, which is a block only where it has several lines.
    case paragraph
    /// Its line breaks and spaces are to be seen as they are, and its lines are not to be wrapped.
    case preformatted, table
  }

  /// Lines that stand by themselves.
  public struct Block: Sendable, Equatable {
    public let kind: BlockKind
    /// Without the line feed behind it.
    public let range: ByteRange

    public init(_ kind: BlockKind, _ range: Range<Int>) {
      self.kind = kind
      self.range = ByteRange(range)
    }
  }

  /// What is said of a stretch within a paragraph.
  public enum SpanKind: Sendable {
    case emphasis, strong, code, deleted
    /// Where it leads; an address or a place within the file, as the file has it.
    case link(String)
    /// Where it lies; the text is what is said in its place.
    case image(String)
  }

  /// A stretch within a paragraph.
  public struct Span: Sendable {
    public let kind: SpanKind
    public let range: ByteRange

    public init(_ kind: SpanKind, _ range: Range<Int>) {
      self.kind = kind
      self.range = ByteRange(range)
    }
  }

  /// The format as the command line names it: `text`, `markdown`, `docx`.
  public var format = "text"
  /// In order; where there are any, no other line is a heading.
  public var headings: [Heading] = []
  /// In order, none within another.
  public var blocks: [Block] = []
  /// Ordered by where they begin, each within one line.
  public var spans: [Span] = []
  /// Where the title stands.
  public var title: ByteRange?
  /// The title that the properties of the file name.
  public var titleProperty: String?
  /// ISO 8601, from the properties of the file.
  public var dateProperty: String?
  /// Front matter, contents and back matter that the format sets apart, in order.
  public var parts: [Part] = []
  /// The entries of the contents that the format sets apart, in order.
  public var entries: [Heading] = []
  /// For each line of the text its line in the source, or the number of its paragraph; empty where the lines of the
  /// text are those of the source.
  public var lineNumbers: [UInt32] = []

  /// Plain text: no marks.
  public static let none = FormatMarks()

  public init() {}

  /// The block that holds a byte, nil within ordinary paragraphs.
  ///
  /// - Complexity: O(log n).
  public func block(at byteOffset: Int) -> Block? {
    let next = blocks.partitioningIndex { $0.range.lowerBound > byteOffset }
    guard next > 0, byteOffset <= blocks[next - 1].range.upperBound else { return nil }
    return blocks[next - 1]
  }

  /// The stretches that begin within a range, which is that of a whole line.
  ///
  /// - Complexity: O(log n).
  public func spans(in range: Range<Int>) -> ArraySlice<Span> {
    let first = spans.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let end = spans.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return spans[first..<max(first, end)]
  }
}
