import MarkedText

/// The parts of a document, however it keeps them.
enum DocumentParts {
  /// Those of an archive, or of one file of XML.
  ///
  /// - Throws: `damaged`, `tooDeep`, `outOfMemory`.
  static func of(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) -> any PartStore {
    if FlatDocument.canBe(bytes) { return try FlatDocument(bytes, limits: limits) }
    return try Archive(bytes, limit: limits.output)
  }
}
