import CellGrid
import Testing

@Suite("Visible signs")
struct VisibleSignTests {
  @Test(
    "A character that must not reach a terminal has a sign",
    arguments: [
      ("\u{0}", "^@"), ("\u{1}", "^A"), ("\t", "^I"), ("\n", "^J"), ("\r", "^M"), ("\u{1B}", "^["),
      ("\u{1F}", "^_"), ("\u{7F}", "^?"), ("\u{80}", "<U+0080>"), ("\u{85}", "<U+0085>"),
      ("\u{9B}", "<U+009B>"), ("\u{61C}", "<U+061C>"), ("\u{200E}", "<U+200E>"), ("\u{200F}", "<U+200F>"),
      ("\u{2028}", "<U+2028>"), ("\u{2029}", "<U+2029>"), ("\u{202A}", "<U+202A>"),
      ("\u{202E}", "<U+202E>"), ("\u{2066}", "<U+2066>"), ("\u{2069}", "<U+2069>"),
      ("\u{206A}", "<U+206A>"), ("\u{206F}", "<U+206F>"), ("\u{FEFF}", "<U+FEFF>"),
      ("\u{FFF9}", "<U+FFF9>"), ("\u{FFFB}", "<U+FFFB>"), ("\u{E0000}", "<U+E0000>"),
      ("\u{E0067}", "<U+E0067>"), ("\u{E007F}", "<U+E007F>"),
    ] as [(Unicode.Scalar, String)])
  func harmful(scalar: Unicode.Scalar, sign: String) {
    #expect(VisibleSign.sign(for: scalar) == sign)
    // The short cut of `escaping` has to notice each of them.
    #expect(VisibleSign.escaping("中\(scalar)a") == "中\(sign)a")
  }

  @Test(
    "A noncharacter has a sign", arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func noncharacter(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let sign = "<U+\(String(value, radix: 16, uppercase: true))>"
    #expect(VisibleSign.sign(for: scalar) == sign)
    #expect(VisibleSign.escaping(String(scalar)) == sign)
  }

  @Test(
    "A harmless character has none",
    arguments: [
      " ", "~", "\u{A0}", "é", "\u{301}", "\u{61B}", "\u{200B}", "\u{200C}", "\u{200D}", "“", "—", "…",
      "\u{2060}", "中", "\u{3000}", "\u{FE0F}", "\u{FFFC}", "\u{FFFD}", "\u{E000}", "😀", "\u{E0100}",
      "\u{10FFFD}",
    ] as [Unicode.Scalar])
  func harmless(scalar: Unicode.Scalar) {
    #expect(VisibleSign.sign(for: scalar) == nil)
    #expect(VisibleSign.escaping("a\(scalar)") == "a\(scalar)")
  }

  @Test("Escaped text holds no scalar that has a sign, unless it is to be kept")
  func escaping() {
    let text = "\u{1B}[31m红\t“x”\n\u{202E}end\r\n"
    #expect(VisibleSign.escaping(text) == "^[[31m红^I“x”^J<U+202E>end^M^J")
    #expect(VisibleSign.escaping(text, keeping: ["\n", "\t"]) == "^[[31m红\t“x”\n<U+202E>end^M\n")
    #expect(VisibleSign.escaping("a\nb\n", keeping: ["\n"]) == "a\nb\n")
  }
}
