/// Tells the encodings of East Asia apart by how familiar a sample is when it is read in each.
struct ScriptEvidence {
  private let sample: [UInt8]

  init(_ sample: EvidenceSample) {
    self.sample = sample.bytes
  }

  /// What the sample is most likely to be.
  ///
  /// A Chinese text that is read as such has a familiarity of at least 0.4 (a list of rare words: 0.25), and any
  /// text that is read in another encoding than its own one of at most 0.25.
  func judgement() -> Judgement {
    let chinese = familiarity(as: .gb18030)
    if chinese.score >= 0.45, chinese.count >= 20 { return .encoding(.gb18030) }
    let rivals: [TextEncoding] = [.big5, .shiftJIS, .eucJP, .eucKR]
    let scores = rivals.map { (encoding: $0, score: familiarity(as: $0).score) }
    if let best = scores.max(by: { $0.score < $1.score }), best.score > max(0.2, chinese.score + 0.15) {
      return .undetected(likely: best.encoding)
    }
    // A byte between letters is an accented letter.
    let needed = 2 * isolatedBytes > chinese.count ? 0.3 : chinese.count < 40 ? 0 : 0.2
    return chinese.score >= needed ? .encoding(.gb18030) : .undetected(likely: .utf8)
  }

  /// How many bytes beyond ASCII have only ASCII beside them.
  private var isolatedBytes: Int {
    sample.indices.count { offset in
      sample[offset] >= 0x80 && (offset == 0 || sample[offset - 1] < 0x80)
        && (offset + 1 == sample.count || sample[offset + 1] < 0x80)
    }
  }

  /// From -1 (nothing that anybody writes) to 1, and of how many characters that was told.
  private func familiarity(as encoding: TextEncoding) -> (score: Double, count: Int) {
    guard let text = try? Converter.utf8(from: encoding, sample, isWhole: false) else { return (-1, 0) }
    var sum = 0.0
    var count = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      sum += Self.weight(of: scalar, in: encoding)
      count += 1
    }
    return count == 0 ? (-1, 0) : (sum / Double(count), count)
  }

  private static func weight(of scalar: Unicode.Scalar, in encoding: TextEncoding) -> Double {
    if FamiliarCharacters.punctuation.contains(scalar) { return 0.5 }
    let isHan = FamiliarCharacters.chinese.contains(scalar)
    switch scalar.value {
    case 0xAC00...0xD7A3: return FamiliarCharacters.korean.contains(scalar) ? 1 : 0
    case 0x3041...0x30FF: return [.shiftJIS, .eucJP].contains(encoding) ? 1 : encoding == .gb18030 ? 0 : -1
    case 0x4E00...0x9FFF: return isHan ? (encoding == .eucKR ? 0 : 1) : encoding == .eucKR ? -1 : 0
    // Signs for tables and units, which Chinese text has now and then.
    case 0x2100...0x25FF: return encoding == .gb18030 ? 0 : -1
    default: return -1
    }
  }
}
