import OutlineModel

/// How much of some bytes is well-formed UTF-8.
struct UTF8Census {
  /// Characters of more than one byte.
  private(set) var multiByteCharacters = 0
  /// Sequences that each show as one U+FFFD.
  private(set) var invalidSequences = 0

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    if WellFormedUTF8.holds(span) { return }
    var offset = 0
    while offset < span.count {
      if span[offset] < 0x80 {
        offset = ByteKinds.firstNonASCII(in: span, from: offset)
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: span, at: offset)
      if scalar == nil { invalidSequences += 1 } else { multiByteCharacters += 1 }
      offset += length
    }
  }

  /// Whether the text is UTF-8, perhaps damaged here and there.
  ///
  /// Of Chinese text in GB18030 read as UTF-8, about one character in six happens to be well-formed.
  var isPlausible: Bool { invalidSequences == 0 || multiByteCharacters > 2 * invalidSequences }
}
