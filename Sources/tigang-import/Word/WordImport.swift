import MarkedText

/// A word processing document (ISO/IEC 29500) as marked text: `.docx`, or one file of XML.
struct WordImport {
  private let parts: any PartStore
  private let package: WordPackage
  private let limits: ImportLimits

  /// - Throws: `encrypted`, `damaged`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    if CompoundFile.isOne(bytes) {
      throw CompoundFile.isEncryptedPackage(bytes) ? .encrypted : .damaged("compound file")
    }
    parts = try DocumentParts.of(bytes, limits: limits)
    self.limits = limits
    package = try WordPackage(parts, limits: limits)
  }

  /// Writes the body and the notes behind it.
  ///
  /// - Parameter readChunk: imports a document that stands in this one.
  /// - Throws: any `ImportFault` that is of the document.
  func write(
    to output: inout MarkedOutput,
    readingChunks readChunk: @escaping ([UInt8], DocumentFormat) throws(ImportFault) -> [MarkedBlock]?
  ) throws(ImportFault) {
    if let part = package.properties, let source = try parts.source(part) {
      try DocumentProperties(source, limits: limits).write(to: &output)
    }
    var reader = WordReader(
      styles: try styles(), numbering: try numbering(), targets: [:], tableLimit: limits.table)
    reader.chunks = WordChunks(parts: parts, limits: limits, blocks: readChunk)
    var sifter = HeadingSifter()
    var isEmpty = true
    for part in [package.document, package.part("footnotes"), package.part("endnotes")] {
      guard let part, var events = try package.events(of: part) else { continue }
      reader.targets = try package.targets(of: part)
      while let block = try reader.next(&events) {
        isEmpty = isEmpty && block.text.allSatisfy { $0 <= 0x20 }
        try sifter.write(block, to: &output)
      }
    }
    guard !isEmpty else { throw reader.hasBody ? .noText : .damaged("it holds no document of Word") }
    try sifter.finish(to: &output)
  }

  private func styles() throws(ImportFault) -> WordStyles {
    guard let events = try package.events(of: package.part("styles")) else { return WordStyles() }
    return try WordStyles(events)
  }

  private func numbering() throws(ImportFault) -> WordNumbering {
    guard let events = try package.events(of: package.part("numbering")) else { return WordNumbering() }
    return try WordNumbering(events)
  }
}
