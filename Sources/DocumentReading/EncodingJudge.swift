/// Tells the encoding of a text by its bytes.
enum EncodingJudge {
  /// A byte order mark decides; zeros say UTF-16, UTF-32 or no text; then validity says UTF-8, perhaps with
  /// damage; then familiar characters say GB18030, or that it is something else.
  ///
  /// - Complexity: O(n).
  static func judge(_ bytes: [UInt8]) -> (judgement: Judgement, census: UTF8Census?) {
    if let marked = TextEncoding.marked.first(where: { bytes.starts(with: $0.mark) }) {
      return (.encoding(marked), nil)
    }
    let census = UTF8Census(bytes)
    let controls = ControlCensus(bytes)
    if controls.zeros > 0, mayBeWide(bytes, census, controls),
      let wide = WideEvidence(bytes).encodingWithZeros()
    {
      return (.encoding(wide), census)
    }
    if census.isPlausible { return (controls.areMostlyZeros ? .binary : .encoding(.utf8), census) }
    if controls.areTooMany { return (.binary, census) }
    return (judgeInvalid(bytes, controls), census)
  }

  /// Judges bytes that are not UTF-8, whose zeros, if any, are not those of wide units.
  private static func judgeInvalid(_ bytes: [UInt8], _ controls: ControlCensus) -> Judgement {
    let wide = WideEvidence(bytes)
    if controls.areSeveral {
      if controls.zeros == 0, let encoding = wide.encodingWithoutZeros() { return .encoding(encoding) }
      if !wide.mayBeText { return .binary }
    }
    let judgement = ScriptEvidence(EvidenceSample(bytes)).judgement()
    if judgement == .undetected(likely: .utf8), controls.zeros == 0,
      let encoding = wide.encodingWithoutZeros()
    {
      return .encoding(encoding)
    }
    return judgement
  }

  /// Whether bytes with zeros among them are not UTF-8 beyond doubt.
  private static func mayBeWide(_ bytes: [UInt8], _ census: UTF8Census, _ controls: ControlCensus) -> Bool {
    if census.invalidSequences > 0 { return true }
    return controls.areMany && ByteKinds.firstNonASCII(in: bytes.span, from: 0) == bytes.count
  }
}
