import OutlineModel
import Testing

@testable import DocumentReading

@Suite("Decoding")
struct SourceDecoderTests {
  /// 中文，标题：一、甲。 in GB18030.
  private static let gb18030: [UInt8] = [
    0xD6, 0xD0, 0xCE, 0xC4, 0xA3, 0xAC, 0xB1, 0xEA, 0xCC, 0xE2, 0xA3, 0xBA,
    0xD2, 0xBB, 0xA1, 0xA2, 0xBC, 0xD7, 0xA1, 0xA3,
  ]
  private static let text = "中文，标题：一、甲。"

  @Test(
    "Valid UTF-8 is taken as it is",
    arguments: ["中文", "plain ASCII\n", "é", "𠀀😀\r\n", "甲\u{0}乙", "\u{FFFD}"])
  func utf8(text: String) throws {
    let source = try SourceDecoder.decode(Array(text.utf8))
    #expect(source.bytes == Array(text.utf8))
    #expect(source.encoding == "utf-8")
    #expect(source.invalidSequenceCount == 0)
  }

  @Test("Nothing at all is an empty text")
  func empty() throws {
    #expect(try SourceDecoder.decode([]).bytes == [])
    #expect(try SourceDecoder.decode([0xEF, 0xBB, 0xBF]).bytes == [])
  }

  @Test("A byte order mark is taken off once")
  func byteOrderMark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let source = try SourceDecoder.decode(mark + mark + Array("中文".utf8))
    #expect(source.bytes == mark + Array("中文".utf8))
    #expect(source.encoding == "utf-8")
  }

  @Test("A byte order mark says UTF-8, however damaged the text is")
  func byteOrderMarkDecides() throws {
    let source = try SourceDecoder.decode([0xEF, 0xBB, 0xBF] + Self.gb18030)
    #expect(source.encoding == "utf-8")
    #expect(source.bytes == Self.gb18030)
    #expect(source.invalidSequenceCount > 0)
  }

  @Test("Stray bytes within UTF-8 are counted, and no byte is lost")
  func strayBytes() throws {
    let bytes = Array("中文中文中文".utf8) + [0xFF] + Array("中文中文".utf8) + [0xE4, 0xB8] + Array("。中文".utf8)
    let source = try SourceDecoder.decode(bytes)
    #expect(source.bytes == bytes)
    #expect(source.encoding == "utf-8")
    #expect(source.invalidSequenceCount == 2)
  }

  @Test("UTF-8 that is cut off within a character is UTF-8 with one stray sequence", arguments: 1...2)
  func truncatedUTF8(missing: Int) throws {
    let bytes = Array("中文标题中文标题".utf8.dropLast(missing))
    let source = try SourceDecoder.decode(bytes)
    #expect(source.bytes == bytes)
    #expect(source.encoding == "utf-8")
    #expect(source.invalidSequenceCount == 1)
  }

  @Test("GB18030 becomes UTF-8, with LF and with CR LF", arguments: [[0x0A], [0x0D, 0x0A]] as [[UInt8]])
  func gb18030(lineEnd: [UInt8]) throws {
    let source = try SourceDecoder.decode(Self.gb18030 + lineEnd + Self.gb18030 + lineEnd)
    let end = String(decoding: lineEnd, as: UTF8.self)
    #expect(source.string(0..<source.count) == Self.text + end + Self.text + end)
    #expect(source.encoding == "gb18030")
    #expect(source.invalidSequenceCount == 0)
  }

  @Test("Sequences of four bytes are GB18030 too")
  func fourBytes() throws {
    // 㐀 U+3400, 𠀀 U+20000, 😀 U+1F600
    let rare: [UInt8] = [0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36, 0x94, 0x39, 0xFC, 0x36]
    let source = try SourceDecoder.decode(Self.gb18030 + rare + Self.gb18030)
    #expect(source.string(0..<source.count) == Self.text + "㐀𠀀😀" + Self.text)
    #expect(source.invalidSequenceCount == 0)
  }

  @Test("A character of GB18030 that is cut off at the end is one invalid sequence")
  func truncatedGB18030() throws {
    let source = try SourceDecoder.decode(Self.gb18030 + Self.gb18030 + [0xD6])
    #expect(source.string(0..<source.count) == Self.text + Self.text + "\u{FFFD}")
    #expect(source.encoding == "gb18030")
    #expect(source.invalidSequenceCount == 1)
  }

  @Test("Damage in GB18030 is counted, and the text around it is kept")
  func damagedGB18030() throws {
    let bytes = Self.gb18030 + [0xFF, 0x0A] + Self.gb18030 + [0x80, 0xFF, 0x0A] + Self.gb18030
    let source = try SourceDecoder.decode(bytes)
    #expect(source.encoding == "gb18030")
    #expect(source.string(0..<source.count).split(separator: "\n").allSatisfy { $0.contains(Self.text) })
    #expect(source.invalidSequenceCount >= 2)
    let signs = source.string(0..<source.count).unicodeScalars.count { $0 == "\u{FFFD}" }
    #expect(signs == source.invalidSequenceCount)
  }

  @Test("More GB18030 than one piece of the converter holds loses nothing where pieces meet")
  func longGB18030() throws {
    for shift in 0..<4 {
      let count = 9000
      let head = Array(repeating: UInt8(ascii: "x"), count: shift)
      let bytes = head + Array((0..<count).map { _ in Self.gb18030 }.joined())
      let source = try SourceDecoder.decode(bytes)
      #expect(source.count == shift + count * Self.text.utf8.count)
      #expect(source.bytes.suffix(30) == Array(Self.text.utf8)[...])
      #expect(source.invalidSequenceCount == 0)
    }
  }

  @Test("Text in Latin-1 that is no GB18030 either is kept as it is, its bytes counted")
  func latin1() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" et th".utf8) + [0xE9] + Array("\nentr".utf8) + [0xE9]
    let source = try SourceDecoder.decode(bytes)
    #expect(source.bytes == bytes)
    #expect(source.string(0..<source.count) == "caf\u{FFFD} et th\u{FFFD}\nentr\u{FFFD}")
    #expect(source.invalidSequenceCount == 3)
  }

  @Test("Any bytes at all become text, and line feeds stay")
  func randomBytes() throws {
    var state: UInt64 = 1
    for _ in 0..<400 {
      let bytes = (0..<60).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33 & 7 == 0 ? 0x0A : UInt8(truncatingIfNeeded: state >> 40)
      }
      for encoding in [.gb18030, .big5, .shiftJIS, .eucJP, .eucKR, .utf8] as [TextEncoding] {
        let source = try SourceDecoder.decode(bytes, as: encoding)
        #expect(source.bytes.count { $0 == 0x0A } >= bytes.count { $0 == 0x0A })
        let isValid = String(validating: source.bytes, as: UTF8.self) != nil
        #expect(isValid || source.encoding == "utf-8" && source.invalidSequenceCount > 0)
      }
      for encoding in TextEncoding.wide { _ = try SourceDecoder.decode(bytes, as: encoding) }
      if SourceDecoder.judge(bytes) != .binary { _ = try SourceDecoder.decode(bytes) }
    }
  }

  @Test("An encoding that the system does not know is none")
  func unknownEncoding() {
    #expect(TextEncoding(named: "No-Such-Encoding") == nil)
  }
}
