/// The text of a document that an import hands over, with marks for what its format knew.
///
/// The readable form, one record a line, is written by `MarkedTextWriter` and read by `MarkedTextReader`:
///
/// ```
/// tigang-marked-text 1
/// format: docx
/// title: Report
///
/// heading 1 @12⇥一、Results
/// paragraph @13⇥A link and a break
///  link 2-6 https://example.org/
/// +⇥within the paragraph
/// ```
///
/// Behind the first line come fields (`name: value`) and an empty line, then the blocks: the kind, the depth where
/// the kind has one, the part where it is not the body, the line of the source where that is known, a tab, and the
/// text as it is. `+` goes on with a further line of the block; a line that begins with a space marks a stretch
/// within one line of the block: kind, first byte and byte behind the last, counted in UTF-8 from the block's start
/// (a line break is one byte), and for a link its target. Stretches come in the order in which they begin.
package struct MarkedText: Equatable, Sendable {
  /// What kind of thing a stretch of text is that stands by itself.
  package enum BlockKind: String, Sendable, CaseIterable {
    /// The document's title, which is no section.
    case title
    case heading, paragraph, item, quote, preformatted
    /// A table laid out as text, a line for each row.
    case table
    /// A footnote or endnote, with its number.
    case note
  }

  /// The part of the document that a block belongs to.
  package enum Part: String, Sendable, CaseIterable {
    case front, contents, body, back
  }

  /// Where a block stands.
  package struct Block: Equatable, Sendable {
    package let kind: BlockKind
    package let part: Part
    /// From 1, for headings, items and quotes; 0 for all else.
    package let depth: Int
    /// In bytes of the text, without the line feed behind it.
    package var range: Range<Int>

    package init(kind: BlockKind, part: Part, depth: Int, range: Range<Int>) {
      self.kind = kind
      self.part = part
      self.depth = depth
      self.range = range
    }
  }

  /// What is said of a stretch within a block.
  package enum SpanKind: String, Sendable, CaseIterable {
    case emphasis, strong, code, deleted, link, image
  }

  /// A stretch within a line of a block.
  package struct Span: Equatable, Sendable {
    package let kind: SpanKind
    /// In bytes of the text.
    package let range: Range<Int>
    /// Where a link leads or an image lies.
    package let target: String?

    package init(kind: SpanKind, range: Range<Int>, target: String? = nil) {
      self.kind = kind
      self.range = range
      self.target = target
    }

    /// The same of another stretch.
    package func over(_ range: Range<Int>) -> Span {
      Span(kind: kind, range: range, target: target)
    }

    /// The same of the stretch that lies so many bytes further behind.
    package func moved(by offset: Int) -> Span {
      over(range.lowerBound + offset..<range.upperBound + offset)
    }
  }

  /// As the import took it; `DocumentFormat.rawValue`.
  package var format = ""
  /// The program that turns the document into what is read, where one does; said before it begins.
  package var converter: String?
  /// The title that the properties of the file name.
  package var title: String?
  /// ISO 8601, from the properties of the file.
  package var date: String?
  /// As IANA names it in lower case, where the file has one.
  package var encoding: String?
  /// All blocks, each with a line feed behind it.
  package var text: [UInt8] = []
  /// In the order of the text, without gaps.
  package var blocks: [Block] = []
  /// Ordered by where they begin.
  package var spans: [Span] = []
  /// For each line of the text its line in the source, or the number of its paragraph, from 1; empty where the
  /// source has neither.
  package var lineNumbers: [UInt32] = []

  package init() {}
}
