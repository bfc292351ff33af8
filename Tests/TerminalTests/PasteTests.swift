import CNcursesw
import CellGrid
import Testing

@testable import Terminal

@Suite("What is pasted")
struct PasteTests {
  private static let begin = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  private func inputs(_ text: String, with decoder: inout InputDecoder) -> [TerminalInput] {
    text.utf8.flatMap { decoder.decode(Int32($0), milliseconds: 0) }
  }

  @Test(
    "It is one input, whatever it holds",
    arguments: [
      "民族文化", "", "one\rtwo\nq", "\u{1B}", "\u{1B}[A", "\u{1B}[201", "\u{1B}\u{1B}[20\u{1B}[2x", "\u{3}",
      "\u{1B}[200~",
    ])
  func whole(_ text: String) {
    var decoder = InputDecoder()
    let found = inputs(Self.begin + text + Self.end + "q", with: &decoder)
    #expect(found == [.pasted(text), .key(.character("q"))])
  }

  @Test("It may come in pieces, and keys that ncurses reads out of it are no keys")
  func pieces() {
    var decoder = InputDecoder()
    #expect(inputs("\u{1B}[20", with: &decoder) == [])
    #expect(inputs("0~民", with: &decoder) == [])
    #expect(decoder.patienceMilliseconds > 100)
    #expect(decoder.decode(KEY_UP, milliseconds: 0) == [])
    #expect(inputs("族\u{1B}[20", with: &decoder) == [])
    #expect(inputs("1~", with: &decoder) == [.pasted("民族")])
    #expect(decoder.patienceMilliseconds == 0)
  }

  @Test("Without a mark behind it, it ends when nothing follows")
  func endless() {
    var decoder = InputDecoder()
    #expect(inputs(Self.begin + "民族", with: &decoder) == [])
    #expect(decoder.giveUp() == [.pasted("民族")])
    #expect(inputs("q", with: &decoder) == [.key(.character("q"))])
  }

  @Test("Of a long one the first 10,000 characters are kept, and malformed bytes are dropped")
  func limit() {
    var decoder = InputDecoder()
    let long = String(repeating: "族", count: 12_000)
    #expect(
      inputs(Self.begin + long + Self.end + "q", with: &decoder)
        == [.pasted(String(repeating: "族", count: 10_000)), .key(.character("q"))])
    #expect(inputs(Self.begin, with: &decoder) == [])
    for byte: Int32 in [0x80, 0xE6, 0x61, 0xFF] { #expect(decoder.decode(byte, milliseconds: 0) == []) }
    #expect(inputs(Self.end, with: &decoder) == [.pasted("a")])
  }

  @Test("Marks are asked for and no more asked for, and only of terminals like xterm")
  func marks() {
    #expect(String(decoding: PasteMarks.on(true), as: UTF8.self) == "\u{1B}[?2004h")
    #expect(String(decoding: PasteMarks.off(true), as: UTF8.self) == "\u{1B}[?2004l")
    #expect(PasteMarks.on(false).isEmpty && PasteMarks.off(false).isEmpty)
  }
}
