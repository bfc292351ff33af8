import CNcursesw
import CellGrid
import Testing

@testable import Terminal

struct InputDecoderTests {
  private func inputs(_ text: String, milliseconds: Int = 0) -> [TerminalInput] {
    var decoder = InputDecoder()
    return inputs(text, milliseconds: milliseconds, with: &decoder)
  }

  private func inputs(
    _ text: String, milliseconds: Int, with decoder: inout InputDecoder
  ) -> [TerminalInput] {
    let found = text.utf8.flatMap { decoder.decode(Int32($0), milliseconds: milliseconds) }
    return found + decoder.giveUp()
  }

  private func point(_ column: Int, _ row: Int) -> GridPoint {
    GridPoint(column: column, row: row)
  }

  @Test("Characters of one to four bytes come whole")
  func characters() {
    #expect(
      inputs("aé中𠮷") == ["a", "é", "中", "𠮷"].map { TerminalInput.key(.character($0)) } as [TerminalInput])
  }

  @Test("Malformed bytes are dropped and harm nothing behind them")
  func malformed() {
    var decoder = InputDecoder()
    let bytes: [Int32] = [0x80, 0xE4, 0xB8, 0x61, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xFF, 0xC2, 0x85, 0x62]
    let found = bytes.flatMap { decoder.decode($0, milliseconds: 0) }
    #expect(found == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("Escape alone is a key once nothing follows")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.decode(27, milliseconds: 0).isEmpty)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.giveUp().isEmpty)
  }

  @Test("Escape before a character or another key is a key of its own")
  func escapeFirst() {
    #expect(inputs("\u{1B}x") == [.key(.escape), .key(.character("x"))])
    #expect(inputs("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    var decoder = InputDecoder()
    _ = decoder.decode(27, milliseconds: 0)
    #expect(decoder.decode(KEY_UP, milliseconds: 0) == [.key(.escape), .key(.up)])
  }

  @Test("A bracket typed after Escape is itself once nothing follows")
  func bracket() {
    #expect(inputs("\u{1B}[") == [.key(.escape), .key(.character("["))])
  }

  @Test(
    "Control sequences of other terminals name their keys",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}[4~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter),
    ] as [(String, Key)])
  func sequences(text: String, key: Key) {
    #expect(inputs(text) == [.key(key)])
  }

  @Test(
    "Control sequences that mean nothing here leave no letters behind",
    arguments: ["\u{1B}[1;5C", "\u{1B}[?1;2c", "\u{1B}[201~", "\u{1B}[I", "\u{1B}[99~"])
  func unknown(text: String) {
    #expect(inputs(text + "x") == [.key(.character("x"))])
  }

  @Test("The mouse reports press, drag and release from the top left corner")
  func drag() {
    #expect(
      inputs("\u{1B}[<0;1;1M\u{1B}[<32;300;5M\u{1B}[<0;300;5m")
        == [
          .mouse(.press, at: point(0, 0)), .mouse(.drag, at: point(299, 4)),
          .mouse(.release, at: point(299, 4)),
        ])
  }

  @Test("Other buttons, and motion without a button, are ignored")
  func otherButtons() {
    #expect(inputs("\u{1B}[<2;3;4M\u{1B}[<2;3;4m\u{1B}[<35;3;4M\u{1B}[<32;3;4M").isEmpty)
  }

  @Test("The wheel turns up and down, with Shift or without")
  func wheel() {
    #expect(
      inputs("\u{1B}[<64;3;4M\u{1B}[<69;3;4M")
        == [.mouse(.wheelUp, at: point(2, 3)), .mouse(.wheelDown, at: point(2, 3))])
  }

  @Test("The older form of mouse reports is understood")
  func legacyMouse() {
    #expect(
      inputs("\u{1B}[M !!\u{1B}[M@#$\u{1B}[M##$\u{1B}[M`!!")
        == [
          .mouse(.press, at: point(0, 0)), .mouse(.drag, at: point(2, 3)),
          .mouse(.release, at: point(2, 3)), .mouse(.wheelUp, at: point(0, 0)),
        ])
  }

  @Test("A second press counts as a double click only soon and at the same place")
  func doubleClick() {
    var decoder = InputDecoder()
    let press = "\u{1B}[<0;3;4M"
    let place = point(2, 3)
    #expect(inputs(press, milliseconds: 0, with: &decoder) == [.mouse(.press, at: place)])
    #expect(inputs(press, milliseconds: 300, with: &decoder) == [.mouse(.doubleClick, at: place)])
    #expect(inputs(press, milliseconds: 400, with: &decoder) == [.mouse(.press, at: place)])
    #expect(inputs(press, milliseconds: 900, with: &decoder) == [.mouse(.press, at: place)])
    let elsewhere = inputs("\u{1B}[<0;3;5M", milliseconds: 950, with: &decoder)
    #expect(elsewhere == [.mouse(.press, at: point(2, 4))])
  }

  @Test("Reports with absurd places are taken for the edge of the screen")
  func absurdPlace() {
    #expect(inputs("\u{1B}[<0;-9223372036854775808;0M") == [.mouse(.press, at: point(0, 0))])
  }

  @Test("A control sequence without an end does not swallow the keyboard")
  func endless() {
    let text = "\u{1B}[" + String(repeating: "1", count: 100) + "q"
    #expect(inputs(text).last == .key(.character("q")))
  }
}
