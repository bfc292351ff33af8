import MarkedText

extension WordReader {
  /// Puts a document that stands in this one into its place.
  ///
  /// - Throws: as `WordChunks.blocks`.
  mutating func readChunk(_ id: String?) throws(ImportFault) {
    guard let part = id.flatMap({ targets[$0] }), let chunks else { return }
    endJoined()
    let isFirst = lastLine == 0
    for var block in try chunks.blocks(of: part) {
      lastLine += 1
      // The title of what stands within a document is not the document's.
      if block.kind == .title, !isFirst { (block.kind, block.depth) = (.heading, 1) }
      var text = StyledText()
      text.append(marked: block.text, block.spans)
      (block.text, block.spans, block.lines, block.part) = ([], [], [lastLine], .body)
      blocks.beginParagraph()
      blocks.endParagraph(StyledBlock(block: block, text: text))
    }
  }
}
