/// A block that an import is about to write.
package struct MarkedBlock: Equatable, Sendable {
  package var kind: MarkedText.BlockKind
  package var part: MarkedText.Part
  /// From 1, for headings, items and quotes; 0 for all else.
  package var depth: Int
  /// For each line of the text its line in the source, from 1; a line that has none here has that of the line
  /// before it. Empty where the source has no lines.
  package var lines: [Int]
  /// UTF-8; a line feed breaks a line within the block.
  package var text: [UInt8]
  /// Ranges in bytes of `text`.
  package var spans: [MarkedText.Span]

  package init(
    _ kind: MarkedText.BlockKind, _ text: some Sequence<UInt8> = [], depth: Int = 0,
    part: MarkedText.Part = .body,
    line: Int? = nil, spans: [MarkedText.Span] = []
  ) {
    self.kind = kind
    self.text = Array(text)
    self.depth = depth
    self.part = part
    lines = line.map { [$0] } ?? []
    self.spans = spans
  }
}
