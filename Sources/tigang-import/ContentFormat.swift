import MarkedText

/// Tells the format of a file by all that is in it, where its first bytes and its name do not.
enum ContentFormat {
  /// The format of a file.
  ///
  /// - Throws: `encrypted` for a Word file with a password, which looks like one of old Word; `damaged` where there
  ///   is nothing in it.
  static func format(of bytes: [UInt8], name: String?) throws(ImportFault) -> DocumentFormat {
    let format = DocumentFormat(start: bytes, name: name)
    if bytes.isEmpty, format != .text { throw .damaged("the file is empty") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      if contains(Array("EncryptedPackage".utf8.flatMap { [$0, 0] }), in: bytes) { throw .encrypted }
      return [.docx, .odt, .epub, .pdf].contains(format) ? .compound : format
    }
    if bytes.starts(with: [0x50, 0x4B]), ![.docx, .odt, .epub].contains(format) {
      return archived.first { contains(Array($0.name.utf8), in: bytes) }?.format ?? format
    }
    return format
  }

  /// What a zip archive of a format holds.
  private static let archived: [(name: String, format: DocumentFormat)] = [
    ("word/document.xml", .docx), ("META-INF/container.xml", .epub),
  ]

  /// Whether the last bytes of a file, where an archive has its names, or its first have this in them.
  private static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    [bytes.suffix(searched), bytes.prefix(searched)].contains { piece in
      piece.indices.dropLast(word.count - 1).contains {
        piece[$0] == word[0] && piece[$0...].starts(with: word)
      }
    }
  }

  /// In bytes.
  private static let searched = 1 << 20
}
