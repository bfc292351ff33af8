import OutlineModel

/// Turns the bytes of a file into source text.
package enum SourceDecoder {
  /// Why bytes cannot become source text.
  package enum Failure: Error, Equatable {
    /// The system has no converter for the encoding.
    case noConverter(encoding: String)
    /// The text would be longer than `SourceText.byteLimit`.
    case tooLong
  }

  /// The source text that bytes hold, with the encoding judged by evidence: a byte order mark or validity says
  /// UTF-8; else what has well-formed multi-byte sequences for the most part is UTF-8 with damage; else GB18030.
  ///
  /// - Complexity: O(n).
  package static func decode(_ bytes: [UInt8]) throws(Failure) -> SourceText {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    guard bytes.count <= SourceText.byteLimit else { throw .tooLong }
    let census = UTF8Census(bytes)
    if hasMark || census.isPlausible {
      return text(bytes, encoding: "utf-8", census.invalidSequences)
    }
    let converted = try Converter.utf8(from: "GB18030", bytes)
    guard converted.invalidSequences < census.invalidSequences else {
      return text(bytes, encoding: "utf-8", census.invalidSequences)
    }
    guard converted.bytes.count <= SourceText.byteLimit else { throw .tooLong }
    return text(converted.bytes, encoding: "gb18030", converted.invalidSequences)
  }

  private static func text(_ bytes: [UInt8], encoding: String, _ invalidSequenceCount: Int) -> SourceText {
    SourceText(
      bytes, encoding: encoding, invalidSequenceCount: invalidSequenceCount, breaks: .detected(in: bytes))
  }

  /// The first piece of a text for which `limit` bytes are at hand, cut where a line ends, or else between two
  /// characters.
  package static func firstPiece(of bytes: [UInt8]) -> [UInt8] {
    if let lineFeed = bytes.lastIndex(of: 0x0A) { return Array(bytes[...lineFeed]) }
    var end = bytes.count
    while end > 0, bytes[end - 1] & 0xC0 == 0x80, bytes.count - end < 4 { end -= 1 }
    return Array(bytes[..<max(0, end - 1)])
  }
}

/// How much of some bytes is well-formed UTF-8.
struct UTF8Census {
  /// Characters of more than one byte.
  private(set) var multiByteCharacters = 0
  /// Sequences that each show as one U+FFFD.
  private(set) var invalidSequences = 0

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    if (try? UTF8Span(validating: span)) != nil { return }
    var offset = 0
    while offset < span.count {
      if span[offset] < 0x80 {
        offset += 1
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
