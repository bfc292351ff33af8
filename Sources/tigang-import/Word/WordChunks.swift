import MarkedText

/// The documents that a word processing document has other programs put in its text (ISO/IEC 29500-1, 17.17.2).
struct WordChunks {
  let parts: any PartStore
  let limits: ImportLimits

  /// What can be read of a document: text, pages, and documents of Word in which this goes no further than so many.
  private static let formats: Set<DocumentFormat> = [.text, .html, .mhtml, .docx]

  /// The blocks of the document that a part is; a note with its name where it is none that can be read.
  ///
  /// - Throws: `tooLarge`, `outOfMemory`.
  func blocks(of part: String) throws(ImportFault) -> [MarkedBlock] {
    do throws(ImportFault) {
      if let blocks = try read(part) { return blocks }
    } catch {
      switch error {
      case .tooLarge, .outOfMemory: throw error
      default: break
      }
    }
    return [MarkedBlock(.note, "[\(part)]".utf8)]
  }

  private func read(_ part: String) throws(ImportFault) -> [MarkedBlock]? {
    guard limits.chunkDepth > 0, let bytes = try parts.bytes(of: part) else { return nil }
    let format = try ContentFormat.format(of: bytes, name: part, limit: limits.output)
    guard Self.formats.contains(format) else { return nil }
    var inner = limits
    inner.chunkDepth -= 1
    return try Importer(limits: inner).blocks(of: bytes, format)
  }
}

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
