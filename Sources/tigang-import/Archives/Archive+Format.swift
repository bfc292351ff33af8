import MarkedText

extension Archive {
  /// Whether the bytes of a file begin as an archive does, one without entries among them.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The format of the document that the archive is, by its entries; nil where it is none that is known.
  ///
  /// - Throws: as `bytes(of:)`.
  func format() throws(ImportFault) -> DocumentFormat? {
    switch try bytes(of: "mimetype").map({ String(decoding: $0.prefix(100), as: UTF8.self) }) {
    case "application/epub+zip"?: return .epub
    case let type? where type.hasPrefix("application/vnd.oasis.opendocument.text"): return .odt
    default: break
    }
    if contains("META-INF/container.xml") { return .epub }
    guard let types = try bytes(of: "[Content_Types].xml") else { return nil }
    // Whatever the width of its letters.
    let text = String(decoding: types.filter { $0 != 0 }, as: UTF8.self)
    return Self.mainTypes.contains { text.contains("\($0).main+xml") } ? .docx : nil
  }

  /// What the text of a Word document is, beside which spreadsheets may hold whole documents.
  private static let mainTypes = [
    "wordprocessingml.document", "wordprocessingml.template", "ms-word.document.macroEnabled",
    "ms-word.template.macroEnabledTemplate",
  ]
}
