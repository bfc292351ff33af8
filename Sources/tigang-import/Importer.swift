import MarkedText

/// Finds out what a document is and has it turned into marked text.
struct Importer {
  let limits: ImportLimits

  /// Reads a document and writes marked text to standard output.
  ///
  /// - Parameter format: what a person says it is, nil where that is to be found out.
  /// - Throws: Any `ImportFault`; what was written so far is worth nothing then.
  func run(_ input: borrowing ImportInput, format: DocumentFormat?) throws(ImportFault) {
    let bytes = try input.bytes(limit: limits.output)
    var format = format ?? DocumentFormat(start: bytes, name: input.name)
    if format == .zip { format = try Archive(bytes, limit: limits.output).format() ?? .zip }
    var output = MarkedOutput(format: format, limits: limits)
    switch format {
    case .text: try TextImport(bytes).write(to: &output)
    case .docx: try WordImport(bytes, limits: limits).write(to: &output)
    case .odt: try OpenDocumentImport(bytes, limits: limits).write(to: &output)
    case .markdown:
      try MarkdownImport(bytes, encoding: input.encoding, limits: limits).write(to: &output, limits: limits)
    case .html:
      try HTMLImport(bytes, encoding: input.encoding, limits: limits).write(to: &output, limits: limits)
    case .epub: try EPUBImport(bytes, limits: limits).write(to: &output)
    default: throw .unknownFormat(format.rawValue)
    }
    try output.flush()
  }
}
