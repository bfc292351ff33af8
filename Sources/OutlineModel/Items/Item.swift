/// An entry of a list inside a section, or a paragraph of an article. All ranges are bytes of the source text.
///
/// Items have addresses, but are no sections: `ItemReader` finds them in a section's own text.
public struct Item: Sendable, Hashable {
  /// What makes the text an item.
  public enum Kind: Sendable {
    /// A paragraph of an article (款; 項 in Taiwan and Japan), which mostly bears no number.
    case paragraph
    /// An entry with a number: `(一)`, `1.`, `①`.
    case entry
    /// An entry that begins with 一是, 二是, with 一要, 二要, or with 第一, 第二 and a comma.
    case ordinalWord
  }

  public let kind: Kind
  /// As it is written; that of a paragraph is counted, in the style `clause`, and that of an ordinal word is in
  /// the style `chinese`.
  public let number: SectionNumber
  /// The number as it is written, 一是 with its word; empty where there is none, or it was lost.
  public let label: ByteRange
  /// From the label (or the first word) to the next item of the same or an upper level, without white space.
  public let range: ByteRange
  /// 1 for an item directly in the section.
  public let depth: Int
  /// Which of the section's items holds this one; nil for one directly in the section.
  public let parent: Int?

  package init(
    _ kind: Kind, _ number: SectionNumber, label: Range<Int>, range: Range<Int>, depth: Int, parent: Int?
  ) {
    self.kind = kind
    self.number = number
    self.label = ByteRange(label)
    self.range = ByteRange(range)
    self.depth = depth
    self.parent = parent
  }
}
