import OutlineSearch
import TestSupport
import Testing

/// A few characters of which texts and queries are made, so that they match often.
struct SampleAlphabet: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What texts are made of, as bytes.
  let pieces: [[UInt8]]
  /// What queries are made of.
  let spellings: [String]

  init(_ name: String, _ spellings: String..., also pieces: [[UInt8]] = []) {
    testDescription = name
    self.spellings = spellings
    self.pieces = spellings.map { Array($0.utf8) } + pieces
  }

  static let all = [
    SampleAlphabet("two letters", "a", "B", "A"),
    SampleAlphabet("Chinese", "民", "族", "（", "(", "，", ","),
    SampleAlphabet("gaps", "民", "族", "團", "团", "a", " ", "\n", "\u{3000}", "\r\n"),
    SampleAlphabet("widths", "ａ", "A", "ｱ", "ア", "\u{3000}", " ", "\t", "￥", "¥"),
    SampleAlphabet("one to four bytes", "a", "é", "É", "中", "𠀀", "😀", "\n"),
    SampleAlphabet(
      "invalid bytes", "中", "x", "\u{FFFD}",
      also: [
        [0xE4, 0xB8], [0xFF], [0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xE0, 0x81, 0xB8],
        [0xC1, 0xB8],
      ]),
  ]

  func text(pieceCount: Int, using generator: inout SeededGenerator) -> [UInt8] {
    (0..<pieceCount).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
  }

  /// A query for a text as it is written, or nil where that is nothing but white space.
  func query(length: Int, using generator: inout SeededGenerator) -> SearchQuery? {
    let text = (0..<length).map { _ in spellings.randomElement(using: &generator) ?? "" }.joined()
    return try? SearchQuery("\"\(text)\"")
  }
}
