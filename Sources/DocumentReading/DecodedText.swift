import OutlineModel

/// Text as UTF-8 that is not yet looked through for lines and paragraphs.
package struct DecodedText {
  /// Without a byte order mark, each line end as LF or CR LF.
  package private(set) var bytes: [UInt8]
  /// The encoding that it was in.
  package let encoding: TextEncoding
  /// Sequences that were no text, each of which stands there as one U+FFFD.
  package private(set) var invalidSequenceCount: Int

  init(bytes: [UInt8], encoding: TextEncoding, invalidSequenceCount: Int) {
    self.bytes = bytes
    self.encoding = encoding
    self.invalidSequenceCount = invalidSequenceCount
  }

  /// The text with its lines and paragraphs.
  ///
  /// - Complexity: O(n).
  package var source: SourceText {
    SourceText(
      bytes, encoding: encoding.name, invalidSequenceCount: invalidSequenceCount,
      breaks: .detected(in: bytes))
  }

  /// Leaves out what stands behind a byte; what was no text there is counted with the rest.
  mutating func cut(behind index: Int) {
    let rest = String(decoding: bytes[(index + 1)...], as: UTF8.self)
    invalidSequenceCount = max(0, invalidSequenceCount - rest.unicodeScalars.count { $0 == "\u{FFFD}" })
    bytes.removeSubrange((index + 1)...)
  }
}
