import MarkedText

/// The documents that a word processing document has other programs put in its text (ISO/IEC 29500-1, 17.17.2).
struct WordChunks {
  /// Where they are kept.
  let parts: any PartStore
  /// What each of them may take.
  let limits: ImportLimits
  /// Imports a document; nil where its format is none that can be read, or it stands within too many others.
  let blocks: ([UInt8], DocumentFormat) throws(ImportFault) -> [MarkedBlock]?

  /// What is read where it stands in another document.
  private static let formats: Set<DocumentFormat> = [.text, .html, .mhtml, .docx]

  /// The blocks of the document that a part is; a note with its name where it is none that can be read.
  ///
  /// - Throws: `tooLarge`, `outOfMemory`.
  func blocks(of part: String) throws(ImportFault) -> [MarkedBlock] {
    do throws(ImportFault) {
      if let blocks = try read(part) { return blocks }
    } catch {
      switch error {
      case .tooLarge, .outOfMemory: throw error
      default: break
      }
    }
    return [MarkedBlock(.note, "[\(part)]".utf8)]
  }

  private func read(_ part: String) throws(ImportFault) -> [MarkedBlock]? {
    guard let bytes = try parts.bytes(of: part) else { return nil }
    let format = try ContentFormat.format(of: bytes, name: part, limit: limits.output)
    return Self.formats.contains(format) ? try blocks(bytes, format) : nil
  }
}
