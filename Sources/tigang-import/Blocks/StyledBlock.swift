import MarkedText

/// A block whose text may still become part of a table.
struct StyledBlock {
  var block: MarkedBlock
  var text: StyledText

  /// The block with its text. That a heading is strong goes without saying.
  consuming func finished() -> MarkedBlock {
    (block.text, block.spans) = text.finished()
    if [.title, .heading].contains(block.kind) { block.spans.removeAll { $0.kind == .strong } }
    return block
  }
}
