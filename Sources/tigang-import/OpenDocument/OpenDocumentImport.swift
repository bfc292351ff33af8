import MarkedText

/// An OpenDocument text as marked text: `.odt`, or one file of XML (`.fodt`).
struct OpenDocumentImport {
  private let parts: any PartStore
  private let limits: ImportLimits

  /// - Throws: `encrypted`, `damaged`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    parts = try DocumentParts.of(bytes, limits: limits)
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
    if let source = try parts.source("meta.xml") {
      try DocumentProperties(source, limits: limits).write(to: &output)
    }
    guard var content = try events("content.xml") else { throw .damaged("no content.xml") }
    var reader = OpenDocumentReader(parts, styles: try styles(), limits: limits)
    var sifter = HeadingSifter()
    var isEmpty = true
    while let block = try reader.next(&content) {
      isEmpty = isEmpty && block.text.allSatisfy { $0 <= 0x20 }
      try sifter.write(block, to: &output)
    }
    guard !isEmpty else { throw reader.hasText ? .noText : .damaged("it holds no OpenDocument text") }
    try sifter.finish(to: &output)
  }

  private func styles() throws(ImportFault) -> OpenDocumentStyles {
    var styles = OpenDocumentStyles()
    guard var events = try events("styles.xml") else { return styles }
    while let event = try events.next() {
      guard case .start(let name?) = event else { continue }
      if name.isLeftOut { try events.skipElement() } else { styles.read(name, events) }
    }
    return styles
  }

  private func events(_ name: String) throws(ImportFault) -> XMLEvents<OpenDocumentElement>? {
    guard let source = try parts.source(name) else { return nil }
    return try XMLEvents(source, namespaces: OpenDocumentElement.namespaces, limits: limits)
  }
}
