import OutlineModel

/// Turns the bytes of a file into source text: UTF-8 without byte order mark whose lines end with LF or CR LF.
package enum SourceDecoder {
  /// Why bytes cannot become source text.
  package enum Failure: Error, Equatable {
    /// The system has no converter for the encoding.
    case noConverter(encoding: String)
    /// The text would be longer than `SourceText.byteLimit`.
    case tooLong
    /// The bytes are no text in any encoding that can be told.
    case noText
  }

  /// What bytes say about their encoding.
  ///
  /// - Complexity: O(n).
  package static func judge(_ bytes: [UInt8]) -> Judgement {
    EncodingJudge.judge(bytes).judgement
  }

  /// The source text that bytes hold, in the encoding that they are judged to be in.
  ///
  /// - Parameters:
  ///   - isWhole: whether the text ends with the bytes; else a character or a line end that is cut off is left out.
  ///   - detected: asked for the encoding where it cannot be told here; nil where nobody knows better.
  /// - Complexity: O(n).
  package static func decode(
    _ bytes: [UInt8], isWhole: Bool = true, detected: () -> TextEncoding? = { nil }
  ) throws(Failure) -> SourceText {
    try text(bytes, isWhole: isWhole, detected: detected).source
  }

  /// As `decode`, without a look at lines and paragraphs.
  ///
  /// - Complexity: O(n).
  package static func text(
    _ bytes: [UInt8], isWhole: Bool = true, detected: () -> TextEncoding? = { nil }
  ) throws(Failure) -> DecodedText {
    let (judgement, census) = EncodingJudge.judge(bytes)
    guard let likely = judgement.encoding else { throw .noText }
    var encoding = likely
    // Statistics of further encodings say less than the characters that those of East Asia have in common.
    if judgement == .undetected(likely: .utf8) { encoding = detected() ?? likely }
    return try decoded(bytes, as: encoding, isWhole: isWhole, census)
  }

  /// The source text that bytes hold in an encoding; a byte order mark of that encoding is taken off.
  ///
  /// - Complexity: O(n).
  package static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, isWhole: Bool = true
  ) throws(Failure) -> SourceText {
    try text(bytes, as: encoding, isWhole: isWhole).source
  }

  /// As `decode`, without a look at lines and paragraphs.
  ///
  /// - Complexity: O(n).
  package static func text(
    _ bytes: [UInt8], as encoding: TextEncoding, isWhole: Bool = true
  ) throws(Failure) -> DecodedText {
    try decoded(bytes, as: encoding, isWhole: isWhole, nil)
  }

  /// The source text of the first piece of a longer text, cut where a line ends, or else between two characters.
  ///
  /// - Parameter encoding: nil to judge it.
  package static func decodeFirstPiece(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(Failure) -> SourceText {
    var piece =
      if let encoding {
        try text(bytes, as: encoding, isWhole: false)
      } else {
        try text(bytes, isWhole: false)
      }
    if let lineFeed = piece.bytes.lastIndex(of: 0x0A) { piece.cut(behind: lineFeed) }
    return piece.source
  }

  private static func decoded(
    _ bytes: [UInt8], as encoding: TextEncoding, isWhole: Bool, _ census: UTF8Census?
  ) throws(Failure) -> DecodedText {
    let bytes = bytes.starts(with: encoding.mark) ? Array(bytes.dropFirst(encoding.mark.count)) : bytes
    guard bytes.count <= SourceText.byteLimit else { throw .tooLong }
    guard encoding != .utf8 else { return utf8(bytes, isWhole: isWhole, census) }
    var text = try Converter.utf8(from: encoding, bytes, isWhole: isWhole)
    if encoding == .gb18030, text.invalidSequences > 0 {
      let mended = StrayBytes(isolatingIn: bytes, isWhole: isWhole).bytes
      text = try Converter.utf8(from: encoding, mended, isWhole: isWhole)
    }
    let unified = LineEnds.unified(isWhole ? text.bytes : withoutCutEnd(text.bytes))
    guard unified.count <= SourceText.byteLimit else { throw .tooLong }
    return DecodedText(bytes: unified, encoding: encoding, invalidSequenceCount: text.invalidSequences)
  }

  private static func utf8(_ bytes: [UInt8], isWhole: Bool, _ census: UTF8Census?) -> DecodedText {
    let text = isWhole ? bytes : withoutCutEnd(bytes)
    var invalid = (census ?? UTF8Census(bytes)).invalidSequences
    // What is cut off was counted too, but where it is a CR.
    if text.count < bytes.count, bytes.last != 0x0D { invalid -= 1 }
    return DecodedText(bytes: LineEnds.unified(text), encoding: .utf8, invalidSequenceCount: invalid)
  }

  /// Without a character that is not all there, and without a CR whose LF may follow.
  private static func withoutCutEnd(_ bytes: [UInt8]) -> [UInt8] {
    var end = bytes.count
    while end > 0, bytes[end - 1] & 0xC0 == 0x80, bytes.count - end < 3 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: end - 1)
      if scalar == nil, end - 1 + length == bytes.count { return Array(bytes[..<(end - 1)]) }
    }
    return bytes.last == 0x0D ? bytes.dropLast() : bytes
  }
}
