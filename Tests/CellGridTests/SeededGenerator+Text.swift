import TestSupport

extension SeededGenerator {
  /// Bytes of up to so many pieces of all kinds that text is made of, some of them no UTF-8.
  mutating func text(pieces: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...pieces, using: &self) {
      switch Int.random(in: 0..<20, using: &self) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &self))
      case 1:
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
        bytes += Array(String(Character(scalar ?? "?")).utf8)
      default: bytes += Array(pick(Self.pieces).utf8)
      }
    }
    return bytes
  }

  private static let pieces = [
    "中", "文", "国", "，", "。", "、", "：", "”", "」", "）", "…", "——", "“", "「", "（", "《", "(", ")", "[", "]", "{",
    "}", ",",
    ".", "!", "?", "%", " ", " ", "  ", "\t", "\n", "\r\n", "\r", "a", "word", "don’t", "it's", "3.14",
    "1,000",
    "foo_bar", "-", "--", "/", "\"", "\u{3000}", "\u{A0}", "\u{200B}", "\u{2060}", "\u{301}", "e\u{301}",
    "\u{FE0F}", "👨‍👩‍👧", "🇨🇳", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤\u{FE0F}", "葛\u{E0100}", "한", "\u{1112}\u{1161}\u{11AB}", "\u{1161}",
    "क्षि", "\u{600}", "\u{AD}", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2028}", "\u{FEFF}", "が",
    "ｶ\u{FF9E}",
  ]
}
