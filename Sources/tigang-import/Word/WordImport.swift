import MarkedText

/// A word processing document (`.docx`, ISO/IEC 29500) as marked text.
struct WordImport {
  private let archive: Archive
  private let package: WordPackage
  private let limits: ImportLimits

  /// - Throws: `encrypted`, `damaged`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    if CompoundFile.isOne(bytes) {
      throw CompoundFile.isEncryptedPackage(bytes) ? .encrypted : .damaged("compound file")
    }
    try self.init(Archive(bytes, limit: limits.output), limits: limits)
  }

  /// - Throws: `encrypted`, `damaged`.
  init(_ archive: Archive, limits: ImportLimits) throws(ImportFault) {
    self.archive = archive
    self.limits = limits
    package = try WordPackage(archive, limits: limits)
  }

  /// Writes the body and the notes behind it.
  ///
  /// - Throws: any `ImportFault` that is of the document.
  func write(to output: inout MarkedOutput) throws(ImportFault) {
    if let part = package.properties, let entry = try archive.entry(part) {
      try DocumentProperties(entry, limits: limits).write(to: &output)
    }
    var reader = WordReader(
      styles: try styles(), numbering: try numbering(), targets: [:], tableLimit: limits.table)
    reader.chunks = WordChunks(archive: archive, limits: limits)
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
    if isEmpty { throw .noText }
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
