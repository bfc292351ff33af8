import Testing

@testable import tigang_import

@Suite("What a page says by the place of its characters")
struct LineSignTests {
  private static func lines(_ body: String) throws -> [String] {
    try ImportRun(Array("<html><body>\(body)</body></html>".utf8), name: "a.html").marked().lines
  }

  @Test(
    "Raised and lowered text is small where it can be, and never runs into what stands before it",
    arguments: [
      ("10<sup>6</sup> m<sup>2</sup>，10<sup>-3</sup>", "10⁶ m²，10⁻³"), ("H<sub>2</sub>O", "H₂O"),
      ("2<sup>n+1</sup>", "2ⁿ⁺¹"), ("2<sup>k+1</sup>", "2^(k+1)"), ("a<sub>i</sub>", "a_i"),
      ("V<sub>max</sub>", "V_max"),
      ("x<sup><i>n</i></sup>y", "xⁿy"), ("词<sup>1, 3–5</sup>", "词¹, ³–⁵"), ("m<sup>2 </sup>a", "m² a"),
      ("<code>2<sup>10</sup></code>", "2¹⁰"),
      // As it is.
      ("1<sup>st</sup> M<sup>me</sup> 商标<sup>®</sup>", "1st Mme 商标®"),
      ("注<sup>①</sup><sup>[1]</sup>", "注①[1]"),
      ("a<sup>a sentence that stands higher</sup>", "aa sentence that stands higher"),
      ("a<sup> </sup>b", "a b"),
    ])
  func scripts(body: String, line: String) throws {
    #expect(try Self.lines("<p>\(body)</p>") == [line])
    let cells = "<tr><th>a</th><th>b</th></tr><tr><td>\(body)</td><td>c</td></tr>"
    let text = "<p>一段够长的文字，说明这一节讲的是什么，读者应当怎样去做。</p>"
    let table = try Self.lines("\(text)<table>\(cells)\(cells)</table>\(text)")
    #expect(table.contains { $0.hasPrefix(line) })
  }

  @Test(
    "The sign of a note is none of the number before it",
    arguments: [
      "<sup><a href=\"#f1\" role=\"doc-noteref\">1</a></sup>",
      "<a href=\"#f1\" epub:type=\"noteref\"><sup>1</sup></a>",
    ])
  func notes(sign: String) throws {
    #expect(try Self.lines("<p>10\(sign)</p>") == ["10[1]"])
  }

  @Test("A note that the page does not mark as one is small")
  func plainNotes() throws {
    #expect(try Self.lines("<p>10<sup><a href=\"#f1\">1</a></sup></p>") == ["10¹"])
  }

  @Test(
    "A formula is one line",
    arguments: [
      (
        "<mi>x</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>",
        "x=(a+1)/b"
      ),
      ("<msup><mi>x</mi><mn>2</mn></msup><msub><mi>y</mi><mi>i</mi></msub>", "x²y_i"),
      ("<msqrt><mn>2</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>", "√2∛x"),
      ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑_iⁿ"),
      (
        "<semantics><mrow><mi>a</mi></mrow><annotation encoding=\"application/x-tex\">\\alpha</annotation></semantics>",
        "a"
      ),
      ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a,b)"),
    ])
  func formulas(content: String, line: String) throws {
    #expect(try Self.lines("<p>设 <math>\n\(content)\n</math> 为</p>") == ["设 \(line) 为"])
  }

  @Test("Words stand without their readings")
  func ruby() throws {
    let ruby = "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>"
    #expect(try Self.lines("<p>古い\(ruby)です</p>") == ["古い漢字です"])
  }

  @Test("Markdown has them as tags")
  func markdown() throws {
    let text =
      "# 甲\n\n10<sup>6</sup> H<sub>2</sub>O 1<sup>st</sup>\n\n| a | b |\n|---|---|\n| m<sup>2</sup> | c |\n"
    let lines = try ImportRun(Array(text.utf8), name: "a.md").marked().lines
    #expect(lines.contains("10⁶ H₂O 1st") && lines.contains { $0.hasPrefix("m²") })
  }
}
