import MarkedText

/// Whether the files of a book are encrypted.
enum EPUBEncryption {
  private enum Element: String, Sendable {
    case encryptedData = "EncryptedData"
    case encryptionMethod = "EncryptionMethod"
  }

  /// Fonts that are merely made unusable outside of the book (EPUB 3.3, 4.4; and the way of Adobe).
  private static let fontMethods = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]

  /// - Throws: `encrypted` where anything but fonts is.
  static func check(_ archive: Archive, _ limits: ImportLimits) throws(ImportFault) {
    guard let source = try archive.source("META-INF/encryption.xml") else { return }
    var events = try XMLEvents<Element>(source, limits: limits)
    var data = 0
    var fonts = 0
    while let event = try events.next() {
      switch event {
      case .start(.encryptedData): data += 1
      case .start(.encryptionMethod):
        if let method = events.attribute("Algorithm"), fontMethods.contains(method) { fonts += 1 }
      default: break
      }
    }
    guard data <= fonts else { throw .encrypted }
  }
}
