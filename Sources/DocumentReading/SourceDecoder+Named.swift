import OutlineModel

extension SourceDecoder {
  /// The source text that bytes hold in an encoding of a name that the system's `iconv` knows.
  ///
  /// - Complexity: O(n).
  package static func decode(_ bytes: [UInt8], named name: String) throws(Failure) -> SourceText {
    let converted = try Converter.utf8(from: name, bytes)
    guard converted.bytes.count <= SourceText.byteLimit else { throw .tooLong }
    return SourceText(
      converted.bytes, encoding: name.lowercased(), invalidSequenceCount: converted.invalidSequences)
  }
}
