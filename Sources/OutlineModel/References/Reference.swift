/// A mention of a section of the document in its own text: 本法第三十条第二款, 附件2, Section 3.2.
public struct Reference: Sendable, Equatable {
  /// What is mentioned; whether it exists is another matter.
  public enum Target: Sendable, Equatable {
    /// An article, and what is named inside it; nil is the article that the reference stands in (本条).
    case article(SectionNumber?, paragraph: Int?, entry: Int?)
    /// 编, 章 or 节, from the top down.
    case division([SectionNumber])
    /// 附件2, 附录3.
    case annex(SectionNumber)
    /// `3.2`: the numbers from the top.
    case decimal([Int])
  }

  /// The words that mention it, 本法 among them.
  public let range: ByteRange
  public let target: Target
  /// Whether the document says that the section is its own: 本法第三十条.
  public let isExpress: Bool

  package init(range: Range<Int>, target: Target, isExpress: Bool) {
    self.range = ByteRange(range)
    self.target = target
    self.isExpress = isExpress
  }
}
