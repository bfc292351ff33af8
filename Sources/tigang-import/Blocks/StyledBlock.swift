import MarkedText

/// A block whose text may still become part of a table.
struct StyledBlock {
  var block: MarkedBlock
  var text: StyledText

  /// The block with its text.
  consuming func finished() -> MarkedBlock {
    (block.text, block.spans) = text.finished()
    return block
  }
}
