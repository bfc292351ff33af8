import MarkedText

/// Finds out what a document is and has it turned into marked text.
struct Importer {
  let limits: ImportLimits

  /// Reads a document and writes marked text to standard output.
  ///
  /// - Parameter format: what a person says it is, nil where that is to be found out.
  /// - Throws: Any `ImportFault`; what was written so far is worth nothing then.
  func run(_ input: borrowing ImportInput, format: DocumentFormat?) throws(ImportFault) {
    let bytes = try input.bytes(limit: limits.input)
    let format = try self.format(of: bytes, named: input.name, said: format)
    var output = MarkedOutput(format: format, limits: limits)
    if try !write(bytes, format, encoding: input.encoding, to: &output) {
      let converted = try ConvertedImport(bytes, format: format, limits: limits, sayingTo: &output)
      guard try write(converted.bytes, converted.format, encoding: nil, to: &output) else {
        throw .unknownFormat(converted.format.rawValue)
      }
    }
    try output.flush()
  }

  /// - Parameter said: what a person says it is; an archive may be anything.
  private func format(
    of bytes: [UInt8], named name: String?, said: DocumentFormat?
  ) throws(ImportFault) -> DocumentFormat {
    if let said, said != .zip { return said }
    return try ContentFormat.format(of: bytes, name: name, limit: limits.output)
  }

  /// The blocks of a document that stands in another one; nil where its format is none that can be read here.
  ///
  /// - Throws: Any `ImportFault`.
  private func blocks(of bytes: [UInt8], _ format: DocumentFormat) throws(ImportFault) -> [MarkedBlock]? {
    guard limits.chunkDepth > 0 else { return nil }
    var inner = limits
    inner.chunkDepth -= 1
    var output = MarkedOutput(gatheringWithin: inner)
    return try Importer(limits: inner).write(bytes, format, encoding: nil, to: &output)
      ? output.gathered : nil
  }

  /// Writes a document; false where its format is none that can be read here.
  private func write(
    _ bytes: [UInt8], _ format: DocumentFormat, encoding: String?, to output: inout MarkedOutput
  ) throws(ImportFault) -> Bool {
    switch format {
    case .text: try TextImport(bytes, encoding: encoding).write(to: &output)
    case .markdown:
      try MarkdownImport(bytes, encoding: encoding, limits: limits).write(to: &output, limits: limits)
    case .html: try HTMLImport(bytes, encoding: encoding, limits: limits).write(to: &output, limits: limits)
    case .mhtml:
      try SavedPageImport(bytes, encoding: encoding, limits: limits).write(to: &output, limits: limits)
    case .docx: try WordImport(bytes, limits: limits).write(to: &output, readingChunks: blocks)
    case .odt, .fodt: try OpenDocumentImport(bytes, limits: limits).write(to: &output)
    case .epub: try EPUBImport(bytes, limits: limits).write(to: &output)
    case .pdf: try PDFImport(bytes, limits: limits).write(to: &output)
    default: return false
    }
    return true
  }
}
