/// A part of a document; every byte lies in exactly one part.
public enum PartKind: Sendable {
  case frontMatter, contents, body, backMatter
}

/// A stretch of a document that belongs to one part.
public struct Part: Sendable, Equatable {
  public let kind: PartKind
  public let range: ByteRange

  package init(_ kind: PartKind, _ range: Range<Int>) {
    self.kind = kind
    self.range = ByteRange(range)
  }
}
