/// What a person says about a document where the rules are wrong for it.
public struct Corrections: Sendable, Equatable {
  /// The profile that is forced; nil to infer it.
  public var profile: Profile?
  /// Lines that are headings, from 1, with their depth where it is said.
  public var headings: [Int: Int?]
  /// Lines that are no headings, from 1.
  public var texts: Set<Int>
  /// Patterns for the lines of each level, from the top; where there are any they alone decide.
  public var levels: [LinePattern]

  public init(
    profile: Profile? = nil, headings: [Int: Int?] = [:], texts: Set<Int> = [], levels: [LinePattern] = []
  ) {
    self.profile = profile
    self.headings = headings
    self.texts = texts
    self.levels = levels
  }

  public static let none = Corrections()
}
