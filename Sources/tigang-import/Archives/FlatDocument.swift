import MarkedText

/// A document that is one file of XML: a package of Word (`pkg:package`), what Word 2003 writes (`w:wordDocument`), or
/// an OpenDocument text (`.fodt`). Its parts have the names that they would have in an archive.
struct FlatDocument: PartStore {
  private enum Element: String {
    case package = "pkg:package"
    case part = "pkg:part"
    case oldWord = "w:wordDocument"
    case openDocument = "office:document"
  }

  /// Where the parts are, by their plain names.
  private var places: [String: XMLSource.Place] = [:]
  private let bytes: [UInt8]

  private static let namespaces = [
    "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
    "http://schemas.microsoft.com/office/word/2003/wordml": "w",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  ]
  private static let oldWordPlaces: [String: XMLSource.Place] = [
    "word/document.xml": .element("body"), "word/styles.xml": .element("styles"),
    "word/numbering.xml": .element("lists"), "docprops/core.xml": .element("DocumentProperties"),
  ]
  private static let openDocumentPlaces: [String: XMLSource.Place] = [
    "content.xml": .whole, "meta.xml": .element("meta"),
  ]

  /// Whether a file may be one: it begins as XML does, in whatever width.
  static func canBe(_ bytes: [UInt8]) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]
    return bytes.prefix(64).first { !marks.contains($0) } == UInt8(ascii: "<")
  }

  /// - Throws: `damaged`, also where the file is another document.
  /// - Complexity: O(n).
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    let bytes = Self.withoutPictures(bytes)
    self.bytes = bytes
    var events = try XMLEvents<Element>(XMLSource(bytes), namespaces: Self.namespaces, limits: limits)
    while let event = try events.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case .package: continue
      case .oldWord?: places = Self.oldWordPlaces
      case .openDocument?: places = Self.openDocumentPlaces
      case .part?:
        if let name = events.attribute("name") { places[PartName.plain(name)] = .part(name) }
        try events.skipElement()
        continue
      case nil: throw .damaged("XML of another kind")
      }
      return
    }
  }

  func contains(_ name: String) -> Bool { places[PartName.plain(name)] != nil }

  func source(_ name: String) -> XMLSource? {
    places[PartName.plain(name)].map { XMLSource(bytes, at: $0) }
  }

  func bytes(of name: String) -> [UInt8]? { nil }

  /// The document without long stretches of base 64, past which libxml2 does not read, and nobody need.
  ///
  /// - Complexity: O(n).
  private static func withoutPictures(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var kept: [UInt8] = []
    while rest.count >= shortestPicture, let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      let text = rest[(end + 1)...].prefix { $0 != UInt8(ascii: "<") }
      kept += rest[...end]
      if text.count < shortestPicture || !text.allSatisfy(isBase64) { kept += text }
      rest = rest[text.endIndex...]
    }
    return kept.isEmpty ? bytes : kept + rest
  }

  /// No text without any mark is so long, in bytes.
  private static let shortestPicture = 1 << 20

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
