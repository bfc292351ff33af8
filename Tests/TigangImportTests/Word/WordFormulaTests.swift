import MarkedText
import Testing

@testable import tigang_import

@Suite("Formulas of Word documents")
struct WordFormulaTests {
  private static func line(_ content: String) throws -> [String] {
    try ImportRun(WordFile("<w:p>\(content)</w:p>").bytes, name: "a.docx").marked().lines
  }

  private static func run(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
  private static func part(_ name: String, _ text: String) -> String { "<m:\(name)>\(run(text))</m:\(name)>" }

  @Test(
    "A formula stands in one line",
    arguments: [
      (run("x=1"), "x=1"),
      ("<m:f>\(part("num", "a+b"))\(part("den", "2"))</m:f>", "(a+b)/2"),
      ("<m:sSup>\(part("e", "x"))\(part("sup", "2"))</m:sSup>\(run("+y"))", "x²+y"),
      ("<m:sSup>\(part("e", "x+1"))\(part("sup", "k"))</m:sSup>", "(x+1)^k"),
      ("<m:sSub>\(part("e", "a"))\(part("sub", "ij"))</m:sSub>", "a_ij"),
      ("<m:sSubSup>\(part("e", "a"))\(part("sub", "1"))\(part("sup", "2"))</m:sSubSup>", "a₁²"),
      ("<m:rad><m:deg/>\(part("e", "b"))</m:rad>", "√b"),
      ("<m:rad>\(part("deg", "3"))\(part("e", "a+b"))</m:rad>", "∛(a+b)"),
      (
        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>\(part("sub", "i=1"))\(part("sup", "n"))\(part("e", "i"))</m:nary>",
        "∑_(i=1)ⁿi"
      ),
      ("<m:d>\(part("e", "a"))</m:d>", "(a)"),
      (
        "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:sepChr m:val=\",\"/><m:endChr m:val=\"]\"/></m:dPr>\(part("e", "a"))\(part("e", "b"))</m:d>",
        "[a,b]"
      ),
      ("<m:func>\(part("fName", "sin"))\(part("e", "x"))</m:func>", "sin x"),
      ("<m:limLow>\(part("e", "lim"))\(part("lim", "x→0"))</m:limLow>", "lim_(x→0)"),
      ("<m:acc><m:accPr><m:chr m:val=\"^\"/></m:accPr>\(part("e", "a"))</m:acc>", "a"),
      ("<m:m><m:mr>\(part("e", "1"))\(part("e", "2"))</m:mr><m:mr>\(part("e", "3"))</m:mr></m:m>", "1 2; 3"),
      (
        "<m:f><m:num><m:f>\(part("num", "1"))\(part("den", "2"))</m:f></m:num>\(part("den", "3"))</m:f>",
        "(1/2)/3"
      ),
    ])
  func formulas(content: String, line: String) throws {
    let text = "<w:r><w:t>设</w:t></w:r><m:oMath>\(content)</m:oMath><w:r><w:t>。</w:t></w:r>"
    #expect(try Self.line(text) == ["设\(line)。"])
  }

  @Test(
    "A field shows signs in circles, fractions, roots, what has a reading above it, the words on a button",
    arguments: [
      ("eq \\o\\ac(○,1)", "①"), ("EQ \\o\\ac(○,36)", "㊱"), ("eq \\o\\ac(○, 一)", "㊀"),
      ("eq \\o\\ac(△,甲)", "△甲"), ("eq \\o\\ac(○,甲乙)", "○甲乙"), ("EQ \\f(1,2)", "1/2"),
      ("EQ \\r(3,x+1)", "∛(x+1)"), ("EQ \\r(2)", "√2"), ("EQ x\\s\\up5(2)", "x2"),
      ("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(hàn),汉)", "汉"),
      ("EQ \\x(框)", "框"), ("EQ \\b(a\\,b)", "(a,b)"), ("EQ \\f(1,\\r(2", "1/(√2)"),
      ("MACROBUTTON  NoMacro [单击此处 输入标题] ", "[单击此处 输入标题]"), ("MACROBUTTON NoMacro", ""),
      // Others have no text of their own.
      ("PAGE", ""), ("EQUAL \\f(1,2)", ""),
    ])
  func equations(instruction: String, text: String) throws {
    let escaped = instruction.replacing("\"", with: "&quot;")
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> \(escaped)</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    #expect(try Self.line("<w:r><w:t>第</w:t></w:r>\(field)") == ["第\(text)"])
    #expect(try Self.line("<w:r><w:t>第</w:t></w:r><w:fldSimple w:instr=\"\(escaped)\"/>") == ["第\(text)"])
  }
}
