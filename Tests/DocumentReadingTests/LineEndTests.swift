import OutlineModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Line ends")
struct LineEndTests {
  @Test(
    "All line ends become LF, but CR LF stays",
    arguments: [
      ("甲\n乙\n", "甲\n乙\n"), ("甲\r\n乙\r\n", "甲\r\n乙\r\n"), ("甲\r乙\r", "甲\n乙\n"),
      ("甲\u{85}乙\u{85}", "甲\n乙\n"), ("甲\u{2028}乙\u{2029}", "甲\n乙\n"), ("甲\r\r乙", "甲\n\n乙"),
      ("甲\r\r\n乙\r\r\r\n", "甲\r\n乙\r\n"), ("\r", "\n"), ("\r\n", "\r\n"), ("", ""), ("\u{85}", "\n"),
      ("甲\n乙\r丙\u{2028}丁\r\n", "甲\n乙\n丙\n丁\r\n"),
    ])
  func unified(text: String, expected: String) throws {
    for name in ["UTF-8", "UTF-16LE", "GB18030"] {
      let encoding = try #require(TextEncoding(named: name))
      let source = try SourceDecoder.decode(EncodedText.bytes(text, name), as: encoding)
      #expect(source.string(0..<source.count) == expected, "\(name)")
    }
  }

  @Test(
    "Characters whose bytes resemble a line end stay",
    arguments: ["“引号”", "\u{2027}\u{202A}", "à\u{86}", "\u{4028}", "中\u{20A8}"])
  func others(text: String) {
    let padded = String(repeating: "x", count: 20) + text + String(repeating: "y", count: 40)
    #expect(LineEnds.unified(Array(padded.utf8)) == Array(padded.utf8))
  }

  @Test("Each state of a progress display is a line, and headings behind it are found")
  func progress() throws {
    let text = "一、甲\n 10%\r 50%\r100%\n二、乙\r\n文字\r三、丙\n"
    let document = OutlineParser.parse(try SourceDecoder.decode(Array(text.utf8)))
    #expect(document.outline.sections.indices.map(document.title) == ["甲", "乙", "丙"])
    #expect(document.source.lineCount == 7)
  }

  @Test("The quick search for line ends agrees with a plain one on random text")
  func random() {
    var state: UInt64 = 7
    let alphabet: [[UInt8]] = [
      [0x0D], [0x0A], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0x9C], [0xC2], [0x85], [0xE2], [0x80],
      [0x61],
    ]
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes: [UInt8] = []
      for _ in 0..<(state >> 33 & 127) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly letters, so that whole blocks are passed over.
        bytes += alphabet[min(9, Int(state >> 40 & 31))]
      }
      #expect(LineEnds.unified(bytes) == Self.plain(bytes))
    }
  }

  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let carriageReturns = rest.prefix { $0 == 0x0D }
      if !carriageReturns.isEmpty, rest.dropFirst(carriageReturns.count).first == 0x0A {
        result += [0x0D, 0x0A]
        rest = rest.dropFirst(carriageReturns.count + 1)
        continue
      }
      let ends: [[UInt8]] = [[0x0D], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
      let end = ends.first { rest.starts(with: $0) }
      result.append(end == nil ? byte : 0x0A)
      rest = rest.dropFirst(end?.count ?? 1)
    }
    return result
  }
}
