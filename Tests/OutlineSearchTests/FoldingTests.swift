import OutlineSearch
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Spellings that differ in case or width fold alike",
    arguments: [
      ("A", "a"), ("z", "z"), ("Ａ", "a"), ("ｚ", "z"), ("９", "9"), ("（", "("), ("，", ","), ("！", "!"),
      ("～", "~"),
      ("\u{3000}", " "), ("\t", " "), ("\u{A0}", " "), ("É", "é"), ("Я", "я"), ("Σ", "σ"), ("ς", "σ"),
      ("\u{212A}", "k"), ("\u{1E9E}", "ß"), ("\u{10400}", "\u{10428}"), ("｡", "。"), ("｢", "「"), ("､", "、"),
      ("･", "・"), ("ｦ", "ヲ"), ("ｧ", "ァ"), ("ｯ", "ッ"), ("ｰ", "ー"), ("ｱ", "ア"), ("ﾅ", "ナ"), ("ﾜ", "ワ"),
      ("ﾝ", "ン"),
      ("\u{FF9E}", "\u{3099}"), ("\u{FF9F}", "\u{309A}"), ("￠", "¢"), ("￣", "¯"), ("￥", "¥"), ("￦", "₩"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func foldsInto(spelling: Unicode.Scalar, folded: Unicode.Scalar) {
    #expect(Folding.folded(spelling) == folded)
  }

  @Test(
    "What is no spelling of something else stays as it is",
    arguments: [
      "中", "。", "“", "ガ", "①", "\n", "\r", "İ", "ı", "ß", "\u{FFFD}", "\u{FF60}", "\u{FFA0}", "\u{FFE8}", "😀",
    ] as [Unicode.Scalar])
  func staysApart(scalar: Unicode.Scalar) {
    #expect(Folding.folded(scalar) == scalar)
  }

  @Test("Folding what is folded changes nothing")
  func isIdempotent() {
    let unstable = (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
      let folded = Folding.folded($0)
      return folded != $0 && Folding.folded(folded) != folded
    }
    #expect(unstable == [])
  }
}
