/// One opened document: the source text and what was recovered from it.
public struct Document: Sendable {
  public let source: SourceText
  public let outline: Outline
  /// The parts in the order of the text, without gaps. The sections fill the body; front matter may stand on
  /// both sides of the contents, and contents behind the body too.
  public let parts: [Part]
  /// Inferred from the numbering, or what the person said.
  public let profile: Profile
  /// Where the title stands; nil where none was recognised.
  public let title: ByteRange?
  /// ISO 8601, of publication or else of the title block.
  public let date: String?
  /// `同志们:`
  public let salutation: ByteRange?
  /// Where the spoken text begins: the salutation or the opening, else the first section.
  public let opening: Int
  /// In the order of the text: what the parser came upon, and all there is once the document is examined.
  public internal(set) var anomalies: [Anomaly]

  /// Where the sections begin and end.
  public var body: Range<Int> {
    outline[0].start..<outline.end(of: outline.count - 1)
  }

  /// The title: as the text has it, else as the properties of the file do, else the heading that holds all others;
  /// nil where there is none.
  public var titleText: String? {
    title.map(source.inOneLine) ?? source.marks.titleProperty ?? wholeTitle
  }

  /// The title of the section that holds all others, where the format marks its heading.
  private var wholeTitle: String? {
    guard let whole = outline.wholeSection, let marked = source.marks.headings.first?.text,
      outline[whole].heading.contains(marked.lowerBound), !outline[whole].title.isEmpty
    else { return nil }
    return title(of: whole)
  }

  /// The part that holds a byte.
  public func part(at byteOffset: Int) -> PartKind {
    parts.last { $0.range.lowerBound <= byteOffset }?.kind ?? .body
  }

  /// The section that holds a byte; nil outside the body.
  package func section(at byteOffset: Int) -> Int? {
    part(at: byteOffset) == .body ? outline.section(at: byteOffset) : nil
  }

  /// The bytes of a section with its heading and all that is in it; empty where the body has none of it.
  public func text(of section: Int) -> Range<Int> {
    outline[section].start..<outline.end(of: section)
  }

  /// The label of a section as it is written, `(二)`; empty where it has none.
  public func label(of section: Int) -> String {
    source.inOneLine(outline[section].label)
  }

  /// The title of a section as it is written, in one line; empty where it has none.
  public func title(of section: Int) -> String {
    source.inOneLine(outline[section].title)
  }
}
