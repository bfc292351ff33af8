import MarkedText
import Testing

@Suite("Encodings of pages")
struct PageEncodingTests {
  /// 简体中文 in GBK; the second character is none of GB2312's first level.
  private static let chinese: [UInt8] = [0xBC, 0xF2, 0xCC, 0xE5, 0xD6, 0xD0, 0xCE, 0xC4]
  /// 繁體中文 in Big5.
  private static let traditional: [UInt8] = [0xC1, 0x63, 0xC5, 0xE9, 0xA4, 0xA4, 0xA4, 0xE5]

  private static func page(_ head: String, _ text: [UInt8]) -> [UInt8] {
    Array("<html><head>\(head)</head><body><p>".utf8) + text + Array("</p></body></html>".utf8)
  }

  @Test(
    "The declaration of a page tells its encoding where the bytes allow it",
    arguments: [
      ("<meta charset=gb2312>", chinese, "简体中文", "gb18030"),
      (
        "<meta http-equiv=Content-Type content=\"text/html; charset=Big5\">", traditional, "繁體中文",
        "big5-hkscs"
      ),
      ("", chinese, "简体中文", "gb18030"),
      ("<meta charset=utf-8>", chinese, "简体中文", "gb18030"),
      ("<meta charset=gb2312>", Array("简体中文".utf8), "简体中文", "utf-8"),
    ])
  func declaration(head: String, text: [UInt8], expected: String, encoding: String) throws {
    let marked = try ImportRun(Self.page(head, text), name: "a.html").marked()
    #expect(marked.lines == [expected])
    #expect(marked.encoding == encoding)
  }

  @Test("What a person says of the encoding goes before what the page says")
  func override() throws {
    let page = Self.page("<meta charset=gb2312>", Self.traditional)
    let marked = try ImportRun(page, name: "a.html", arguments: ["--encoding", "big5"]).marked()
    #expect(marked.lines == ["繁體中文"])
    #expect(
      try ImportRun(page, name: "a.html", arguments: ["--encoding", "nonsense"]).fault == .unknownEncoding)
  }

  @Test("A mark of UTF-16 is understood")
  func wide() throws {
    let bytes = "\u{FEFF}<p>简体中文</p>".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try ImportRun(bytes, name: "a.html").marked().lines == ["简体中文"])
  }
}
