import Testing

@testable import DocumentReading

@Suite("First piece")
struct FirstPieceTests {
  @Test(
    "A piece is cut behind its last line feed",
    arguments: [
      ("甲\n乙", "甲\n"), ("甲\n乙\n", "甲\n乙\n"), ("\n甲", "\n"), ("甲\r\n乙", "甲\r\n"), ("甲\n\n", "甲\n\n"),
    ])
  func lines(bytes: String, piece: String) {
    #expect(SourceDecoder.firstPiece(of: Array(bytes.utf8)) == Array(piece.utf8))
  }

  @Test("Nothing has an empty first piece")
  func empty() {
    #expect(SourceDecoder.firstPiece(of: []) == [])
  }

  @Test("Within a single line no character of UTF-8 is cut, and at most one is left for later")
  func characters() {
    let text = "a中é😀文b𠀀c。"
    let bytes = Array(text.utf8)
    for end in 1...bytes.count {
      let piece = SourceDecoder.firstPiece(of: Array(bytes[..<end]))
      #expect(bytes.starts(with: piece), "\(end) bytes")
      #expect(String(validating: piece, as: UTF8.self) != nil, "\(end) bytes")
      #expect(end - piece.count <= 4, "\(end) bytes")
    }
  }

  @Test("Every beginning of a text in lines is cut where a line ends")
  func beginnings() {
    let bytes = Array("一、甲\n文字😀。\n二、乙\n".utf8)
    for end in 10...bytes.count {
      let piece = SourceDecoder.firstPiece(of: Array(bytes[..<end]))
      #expect(piece.last == 0x0A && bytes.starts(with: piece), "\(end) bytes")
    }
  }
}
