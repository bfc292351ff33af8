/// What can be counted in a document.
public struct DocumentFigures: Sendable, Equatable {
  public let bytes: Int
  public let lines: Int
  /// Characters that are spoken, white space left out.
  public let characters: Int
  public let sections: Int
  /// Sections whose heading or own text is in the body.
  public let sectionsWithText: Int
  public let excerpts: Int
  public let contentsOnly: Int
  public let inferred: Int
  /// The greatest depth of a section.
  public let depth: Int

  /// - Complexity: O(n) in the number of sections.
  public init(_ document: Document, _ counts: CharacterCounts) {
    let sections = document.outline.sections
    bytes = document.source.count
    lines = document.source.lineCount
    characters = counts.spoken
    self.sections = sections.count
    sectionsWithText = sections.count { $0.hasText && !($0.heading.isEmpty && $0.ownText.isEmpty) }
    excerpts = sections.count { $0.presence == .excerpt }
    contentsOnly = sections.count { $0.presence == .contentsOnly }
    inferred = sections.count { $0.presence == .inferred }
    depth = sections.reduce(0) { max($0, $1.depth) }
  }
}
