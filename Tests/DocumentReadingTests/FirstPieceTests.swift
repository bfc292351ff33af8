import TestSupport
import Testing

@testable import DocumentReading

@Suite("First piece")
struct FirstPieceTests {
  @Test(
    "A piece is cut behind its last line feed",
    arguments: [
      ("甲\n乙", "甲\n"), ("甲\n乙\n", "甲\n乙\n"), ("\n甲", "\n"), ("甲\r\n乙", "甲\r\n"), ("甲\n\n", "甲\n\n"),
      ("甲\r乙", "甲\n"), ("甲\u{2028}乙", "甲\n"), ("甲\n乙\r", "甲\n"), ("", ""),
    ])
  func lines(bytes: String, piece: String) throws {
    let source = try SourceDecoder.decodeFirstPiece(Array(bytes.utf8))
    #expect(source.string(0..<source.count) == piece)
  }

  @Test("Within a single line no character of UTF-8 is cut, and at most one is left for later")
  func characters() throws {
    let bytes = Array("a中é😀文b𠀀c。".utf8)
    for end in 1...bytes.count {
      let piece = try SourceDecoder.decodeFirstPiece(Array(bytes[..<end]), as: .utf8).bytes
      #expect(bytes.starts(with: piece), "\(end) bytes")
      #expect(String(validating: piece, as: UTF8.self) != nil, "\(end) bytes")
      #expect(end - piece.count <= 3, "\(end) bytes")
    }
  }

  @Test(
    "Every beginning of a document is a beginning of its text, in every encoding", arguments: SampleText.all)
  func beginnings(_ sample: SampleText) throws {
    for (name, encoding) in sample.encodings {
      let bytes = EncodedText.bytes(sample.text, name)
      for end in stride(from: 0, through: bytes.count, by: 7) {
        let piece = try SourceDecoder.decodeFirstPiece(Array(bytes[..<end]), as: encoding)
        let text = piece.string(0..<piece.count)
        #expect(sample.text.utf8.starts(with: text.utf8), "\(name), \(end) bytes")
        #expect(piece.invalidSequenceCount == 0, "\(name), \(end) bytes")
      }
    }
  }

  @Test("A long beginning is judged as the whole is, in every encoding", arguments: SampleText.all)
  func judgement(_ sample: SampleText) throws {
    for (name, encoding) in sample.encodings {
      let bytes = EncodedText.bytes(sample.text, name)
      for end in (bytes.count / 2)...(bytes.count / 2 + 4) {
        let piece = try SourceDecoder.decodeFirstPiece(Array(bytes[..<end]))
        #expect(piece.encoding == encoding.name, "\(name), \(end) bytes")
      }
    }
  }

  @Test("Damage behind the last line end is not counted with the piece")
  func damage() throws {
    for encoding in [TextEncoding.utf8, .gb18030] {
      let bytes = EncodedText.bytes("中文\n标题", encoding.name) + [0xFF, 0x20]
      #expect(try SourceDecoder.decodeFirstPiece(bytes, as: encoding).invalidSequenceCount == 0)
      #expect(try SourceDecoder.decodeFirstPiece(bytes + [0x0A], as: encoding).invalidSequenceCount == 1)
    }
  }

  @Test("A piece of ASCII is the same bytes, whatever the rest turns out to be")
  func asciiFirst() throws {
    let first = Array(String(repeating: "1. Plain text\n", count: 100).utf8)
    let piece = try SourceDecoder.decodeFirstPiece(first + Array("2. ".utf8))
    let whole = try SourceDecoder.decode(first + EncodedText.bytes("2. 第二节的标题\n", "GBK"))
    #expect(whole.encoding == "gb18030")
    #expect(whole.bytes.starts(with: piece.bytes) && piece.bytes == first)
  }

  @Test("A piece without a line end has as many bad sequences as it shows, wherever it is cut")
  func badSequences() throws {
    let bytes = Array("今年\u{1F30A}清了".utf8) + [0xFF, 0xE4, 0xB8] + Array("三十公里é\r".utf8)
    for end in 4...bytes.count {
      let piece = try SourceDecoder.decodeFirstPiece(Array(bytes[..<end]))
      let shown = String(decoding: piece.bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(piece.invalidSequenceCount == shown, "\(end)")
    }
  }
}
