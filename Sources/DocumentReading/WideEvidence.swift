/// Tells UTF-16 and UTF-32 without a mark by what the text says when it is read as such.
struct WideEvidence {
  private static let sampleSize = 1 << 15
  /// Text has at least so much of familiar characters.
  private static let neededScore = 0.4

  private let sample: [UInt8]

  init(_ bytes: [UInt8]) {
    sample = Array(bytes.prefix(Self.sampleSize))
  }

  /// The encoding of bytes with zeros among them; nil where they make no text.
  func encodingWithZeros() -> TextEncoding? {
    // A zero in each unit of four bytes where it belongs is no chance.
    let certain = [TextEncoding.utf32le, .utf32be].first { encoding in
      scalars(encoding).map { $0.count > 1 && $0.allSatisfy(Self.isCharacter) } ?? false
    }
    return certain ?? encoding(among: [.utf32le, .utf32be, .utf16le, .utf16be])
  }

  /// The encoding of bytes without zeros, which are UTF-16 where that makes a text of East Asia; nil where it does
  /// not.
  func encodingWithoutZeros() -> TextEncoding? {
    sample.count >= 8 ? encoding(among: [.utf16le, .utf16be]) : nil
  }

  /// Whether the bytes can be UTF-16 of a script that is not familiar: nothing in them is no character.
  var mayBeText: Bool {
    [TextEncoding.utf16le, .utf16be].contains { encoding in
      guard let scalars = scalars(encoding) else { return false }
      return scalars.count { !Self.isCharacter($0) } * 50 <= scalars.count
    }
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: false
    case .control: weight(of: scalar) > 0
    default: scalar != "\u{FFFD}"
    }
  }

  private func encoding(among candidates: [TextEncoding]) -> TextEncoding? {
    let scores = candidates.map { (encoding: $0, score: score($0)) }
    guard let best = scores.max(by: { $0.score < $1.score }), best.score >= Self.neededScore else {
      return nil
    }
    return best.encoding
  }

  /// How much the text looks like one: 1 for such characters as people write, -1 for one that cannot be.
  private func score(_ encoding: TextEncoding) -> Double {
    guard let scalars = scalars(encoding), !scalars.isEmpty else { return -1 }
    return scalars.reduce(0) { $0 + Self.weight(of: $1) } / Double(scalars.count)
  }

  private func scalars(_ encoding: TextEncoding) -> String.UnicodeScalarView? {
    guard sample.count >= encoding.unitSize,
      let text = try? Converter.utf8(from: encoding, sample, isWhole: false)
    else { return nil }
    return String(decoding: text.bytes, as: UTF8.self).unicodeScalars
  }

  private static func weight(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E, 0x08...0x0D, 0x1A, 0x1B: 1
    case ..<0xA0, 0xFFFD...0xFFFF, 0xE000...0xF8FF: -5
    // Letters of Europe, of the Middle East, of India and beyond; kana.
    case 0xA0...0x1FFF, 0x3041...0x30FF: 0.7
    default:
      FamiliarCharacters.all.contains(scalar) || FamiliarCharacters.punctuation.contains(scalar) ? 1 : 0
    }
  }
}
