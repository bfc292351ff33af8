import ConverterReading
import MarkedText

/// Tells the format of a file by all that is in it, where its first bytes and its name do not.
enum ContentFormat {
  /// The format of a file.
  ///
  /// - Parameter limit: of what an archive unpacks to, in bytes.
  /// - Throws: `encrypted` for a Word file with a password, which looks like one of old Word; `damaged` where there
  ///   is nothing in it; what reading an archive throws.
  static func format(of bytes: [UInt8], name: String?, limit: Int) throws(ImportFault) -> DocumentFormat {
    let format = ConverterSettings.format(of: bytes, name: name)
    if bytes.isEmpty, format != .text { throw .damaged("the file is empty") }
    if CompoundFile.isOne(bytes) {
      if CompoundFile.isEncryptedPackage(bytes) { throw .encrypted }
      return [.docx, .odt, .epub, .pdf].contains(format) ? .compound : format
    }
    if OfficeFile.isNone(bytes, format) { throw .damaged("it does not begin as such a file does") }
    guard Archive.isOne(bytes), ![.docx, .odt, .epub].contains(format) else { return format }
    return try Archive(bytes, limit: limit).format() ?? format
  }
}
