import TestSupport

/// Marked text made up at random, as an import would write it that a hostile document has taken over: in form, and
/// without sense.
extension SeededGenerator {
  private static let kinds = [
    "title", "heading", "heading", "paragraph", "item", "quote", "preformatted", "table", "note",
  ]
  private static let depths = ["", " 1", " 2", " 3", " 9", " 255", " 256", " 9999999999"]
  private static let parts = ["", "", "", " front", " contents", " body", " back"]
  private static let words =
    [
      "第一章 标题", "一、甲", "（二）乙", "第三条 丙丁。", "1.2 e", "3", "文族", " ", "\u{85}", "\u{2028}", "\r", "\u{1B}[2J",
      "|",
      "见附件2", "👨‍👩‍👧", "\t", "————",
    ].map { Array($0.utf8) } + [[0xFF], [0xE4, 0xB8], [0x80], [0xF8, 0x88], [0]]

  /// The bytes of marked text of some blocks.
  mutating func markedText(blocks: Int) -> [UInt8] {
    var bytes = Array("tigang-marked-text 1\nformat: html\ntitle: 第一章\ndate: 9999\n\n".utf8)
    let hasLines = number(0...1) == 0
    for _ in 0..<blocks {
      bytes += "\(pick(Self.kinds))\(pick(Self.depths))\(pick(Self.parts))".utf8
      var lines = [words()]
      while number(0...3) == 0 { lines.append(words()) }
      bytes += lines.map { (hasLines ? " @\(number(1...9))" : "").utf8 + [0x09] + $0 + [0x0A] }
        .joined(separator: [UInt8(ascii: "+")])
      bytes += spans(in: lines)
    }
    return bytes
  }

  private mutating func words() -> [UInt8] {
    (0..<number(0...6)).flatMap { _ in pick(Self.words) }
  }

  private mutating func spans(in lines: [[UInt8]]) -> [UInt8] {
    var spans: [UInt8] = []
    var base = 0
    for line in lines {
      var start = 0
      while start < line.count, number(0...2) > 0 {
        start = number(start...line.count - 1)
        let end = number(start + 1...line.count)
        let kind = pick(["emphasis", "strong", "code", "deleted", "image a.png", "link #x", "link"])
        let words = kind.split(separator: " ")
        let target = words.dropFirst().map { " \($0)" }.joined()
        spans += " \(words[0]) \(base + start)-\(base + end)\(target)\n".utf8
      }
      base += line.count + 1
    }
    return spans
  }
}
