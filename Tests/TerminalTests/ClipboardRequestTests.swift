import Testing

@testable import Terminal

struct ClipboardRequestTests {
  @Test(
    "Base64 is that of RFC 4648, section 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("提纲", "5o+Q57qy"),
    ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: ClipboardRequest.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test("All byte values are encoded")
  func allBytes() {
    let encoded = ClipboardRequest.base64(Array(0...255))
    #expect(encoded.count == 344)
    #expect(String(decoding: encoded.suffix(8), as: UTF8.self) == "/P3+/w==")
  }

  @Test("The request is OSC 52 for the clipboard, ended by BEL")
  func request() {
    #expect(ClipboardRequest.bytes(for: "foo") == Array("\u{1B}]52;c;Zm9v\u{7}".utf8))
  }
}
