import MarkedText

/// An OpenDocument text (`.odt`) as marked text.
struct OpenDocumentImport {
  private let archive: Archive
  private let limits: ImportLimits

  /// - Throws: `encrypted`, `damaged`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    try self.init(Archive(bytes, limit: limits.output), limits: limits)
  }

  /// - Throws: `encrypted`, `damaged`.
  init(_ archive: Archive, limits: ImportLimits) throws(ImportFault) {
    self.archive = archive
    self.limits = limits
    if var events = try events("META-INF/manifest.xml") {
      while let event = try events.next() {
        if case .start(.encryption) = event { throw .encrypted }
      }
    }
  }

  /// Writes the text and the notes behind it.
  ///
  /// - Throws: any `ImportFault` that is of the document.
  func write(to output: inout MarkedOutput) throws(ImportFault) {
    if let entry = try archive.entry("meta.xml") {
      try DocumentProperties(entry, limits: limits).write(to: &output)
    }
    guard var content = try events("content.xml") else { throw .damaged("no content.xml") }
    var reader = OpenDocumentReader(archive, styles: try styles(), limits: limits)
    var sifter = HeadingSifter()
    var isEmpty = true
    while let block = try reader.next(&content) {
      isEmpty = isEmpty && block.text.allSatisfy { $0 <= 0x20 }
      try sifter.write(block, to: &output)
    }
    if isEmpty { throw .noText }
    try sifter.finish(to: &output)
  }

  private func styles() throws(ImportFault) -> OpenDocumentStyles {
    var styles = OpenDocumentStyles()
    guard var events = try events("styles.xml") else { return styles }
    while let event = try events.next() {
      switch event {
      // What stands on each page is no text of the document.
      case .start(.masterStyles): try events.skipElement()
      case .start(let name?): styles.read(name, events)
      default: break
      }
    }
    return styles
  }

  private func events(_ name: String) throws(ImportFault) -> XMLEvents<OpenDocumentElement>? {
    guard let entry = try archive.entry(name) else { return nil }
    return try XMLEvents(entry, namespaces: OpenDocumentElement.namespaces, limits: limits)
  }
}
