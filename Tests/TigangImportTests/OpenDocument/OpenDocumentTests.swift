import MarkedText
import Testing

@testable import tigang_import

@Suite("OpenDocument texts")
struct OpenDocumentTests {
  private static func marked(_ file: OpenDocumentFile) throws -> MarkedText {
    try ImportRun(file.bytes, name: "a.odt").marked()
  }

  @Test(
    "A paragraph has the text that a reader sees",
    arguments: [
      ("  a \n b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e ", "a b  c\td\ne"),
      ("a <text:span> b</text:span>", "a b"),
      (
        "甲<text:change text:change-id=\"1\"/>乙<office:annotation><text:p>no</text:p></office:annotation>",
        "甲乙"
      ),
      ("<text:ruby><text:ruby-base>汉</text:ruby-base><text:ruby-text>han</text:ruby-text></text:ruby>", "汉"),
      ("<text:span text:style-name=\"hidden\">a</text:span>b", "b"),
      (
        "10<text:span text:style-name=\"up\"><text:span>-6</text:span></text:span> H<text:span text:style-name=\"down\">2</text:span>O",
        "10⁻⁶ H₂O"
      ),
      ("<text:page-number>3</text:page-number>", "3"),
    ])
  func paragraphs(content: String, text: String) throws {
    var file = OpenDocumentFile(
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        + "</text:changed-region></text:tracked-changes><text:p>\(content)</text:p>")
    file.automaticStyles =
      "<style:style style:name=\"hidden\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
      + "<style:style style:name=\"up\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
      + "<style:style style:name=\"down\" style:family=\"text\"><style:text-properties style:text-position=\"-33% 58%\"/></style:style>"
    #expect(try Self.marked(file).lines.joined(separator: "\n") == text)
  }

  private static let levels = """
    <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、">\
    <style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/>\
    </style:list-level-properties></text:list-level-style-number>\
    <text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")" \
    text:start-value="3"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/>
    """

  private static func item(_ content: String, _ attributes: String = "") -> String {
    "<text:list-item \(attributes)>\(content)</text:list-item>"
  }

  private static func list(_ content: String, _ attributes: String = "text:style-name=\"L\"") -> String {
    "<text:list \(attributes)>\(content)</text:list>"
  }

  @Test("Numbers of lists are computed: formats, starts, headers, continued lists")
  func lists() throws {
    let nested = Self.list(
      Self.item("<text:p>乙</text:p><text:p>又</text:p>")
        + Self.item(Self.list(Self.item("<text:p>点</text:p>"), "")), "")
    var file = OpenDocumentFile(
      Self.list(
        "<text:list-header><text:p>头</text:p></text:list-header>" + Self.item("<text:p>甲</text:p>" + nested))
        + "<text:p>间</text:p>"
        + Self.list(Self.item("<text:p>丙</text:p>"), "text:style-name=\"L\" text:continue-numbering=\"true\"")
        + Self.list(
          Self.item("<text:p>丁</text:p>") + Self.item("<text:p>戊</text:p>", "text:start-value=\"11\"")))
    file.automaticStyles = "<text:list-style style:name=\"L\">\(Self.levels)</text:list-style>"
    try OfficeText.offer(file.bytes, as: "odt-lists.odt")
    let lines = ["头", "一、甲", "(3) 乙", "又", "• 点", "间", "二、丙", "一、丁", "十一、戊"]
    #expect(try Self.marked(file).lines == lines)
    // LibreOffice has a sign of its own for bullets in plain text.
    let other = try OfficeText.lines("odt-lists.txt").map { $0.replacing("▪", with: "•") }
    #expect(other == lines.map(OfficeText.visible))
  }

  @Test("Headings have their level and the number of the outline, and the title is none")
  func headings() throws {
    let contents = """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>no\
      </text:index-title-template></text:table-of-content-source><text:index-body>\
      <text:index-title><text:p>目录</text:p></text:index-title><text:p text:style-name="P1">甲<text:tab/>1</text:p>\
      </text:index-body></text:table-of-content>
      """
    var file = OpenDocumentFile(
      "<text:p text:style-name=\"Title\">题</text:p>" + contents
        + "<text:h text:outline-level=\"1\">甲</text:h><text:h text:outline-level=\"2\">乙</text:h>"
        + "<text:h text:outline-level=\"2\" text:is-list-header=\"true\">丙</text:h><text:h text:outline-level=\"1\">丁</text:h>"
    )
    file.styles = """
      <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>\
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>\
      <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
      """
    file.automaticStyles =
      "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Contents_20_1\"/>"
    #expect(
      try Self.marked(file).summary == [
        "title: 题", "paragraph contents: 目录", "paragraph 1 contents: 甲\t1", "heading 1: 1 甲",
        "heading 2: 1.1 乙",
        "heading 2: 丙", "heading 1: 2 丁",
      ])
  }

  @Test(
    "Headings within lists of the outline's style are counted with those outside; an empty name is no list")
  func outlineLists() throws {
    func heading(_ text: String, _ level: Int, _ style: String = "") -> String {
      "<text:h text:outline-level=\"\(level)\" \(style)>\(text)</text:h>"
    }
    let inner = Self.list(Self.item(heading("乙", 2)), "")
    var file = OpenDocumentFile(
      heading("甲", 1) + Self.list(Self.item(inner), "text:style-name=\"Outline\"") + heading("丙", 2)
        + heading("丁", 1, "text:style-name=\"P1\"") + heading("戊", 1))
    file.styles = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>\
      <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
      """
    file.automaticStyles =
      "<style:style style:name=\"P1\" style:family=\"paragraph\" style:list-style-name=\"\"/>"
    try OfficeText.offer(file.bytes, as: "odt-outline-lists.odt")
    let lines = ["1 甲", "1.1 乙", "1.2 丙", "丁", "2 戊"]
    #expect(try Self.marked(file).lines == lines)
    #expect(try OfficeText.lines("odt-outline-lists.txt") == lines.map(OfficeText.visible))
  }

  @Test(
    "Formats of numbers that are named by their first ones; a level without number leaves no sign between others",
    arguments: [
      ("001, 002, 003, ...", "001-007 甲"), ("One", "One-Seven 甲"), ("First", "First-Seventh 甲"),
      ("α, β, ... (gr)", "α-η 甲"), ("Α, Β, ... (gr)", "Α-Η 甲"),
    ])
  func namedFormats(name: String, line: String) throws {
    func level(_ number: Int, _ format: String, _ more: String = "") -> String {
      "<text:list-level-style-number text:level=\"\(number)\" style:num-format=\"\(format)\" \(more)/>"
    }
    let inner = Self.list(
      Self.item(Self.list(Self.item("<text:p>甲</text:p>", "text:start-value=\"7\""), "")), "")
    let levels = level(1, name) + level(2, "")
    var file = OpenDocumentFile(Self.list(Self.item(inner)))
    for (pattern, sign) in [
      ("text:num-list-format=\"%1%-%2%.%3%\"", "-"), ("text:display-levels=\"3\"", "."),
    ] {
      file.automaticStyles =
        "<text:list-style style:name=\"L\">\(levels + level(3, name, pattern))</text:list-style>"
      #expect(try Self.marked(file).lines == [line.replacing("-", with: sign)])
    }
  }

  @Test("A picture beside the text stands behind its paragraph, not in a word")
  func anchoredPicture() throws {
    func text(_ anchor: String) throws -> [String] {
      let frame =
        "<draw:frame text:anchor-type=\"\(anchor)\"><draw:image xlink:href=\"p.png\"/><svg:title>山</svg:title></draw:frame>"
      return try Self.marked(OpenDocumentFile("<text:p>甲\(frame)乙</text:p>")).summary
    }
    #expect(try text("as-char") == ["paragraph: 甲山乙"])
    #expect(try text("char") == ["paragraph: 甲乙", "paragraph: 山"])
  }

  @Test("What libxml2 only finds odd is not printed")
  func oddities() throws {
    let run = try ImportRun(OpenDocumentFile("<text:p xml:id=\"\">甲</text:p>").bytes, name: "a.odt")
    #expect(run.errors.isEmpty && run.status == 0)
  }

  @Test("Tables, notes, boxes, links and images")
  func others() throws {
    let note =
      "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>"
    let frame = "<draw:frame><draw:image xlink:href=\"p.png\"/><svg:desc>山</svg:desc></draw:frame>"
    let box = "<draw:frame><draw:text-box><text:p>盒</text:p></draw:text-box></draw:frame>"
    let table =
      "<table:table><table:table-column/><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>甲</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>乙</text:p><text:p>丙</text:p></table:table-cell><table:table-cell><text:p>丁</text:p></table:table-cell></table:table-row></table:table>"
    let file = OpenDocumentFile(
      "<text:p>a\(note)<text:a xlink:href=\"http://a.example/\">b</text:a>\(frame)\(box)c</text:p>\(table)")
    let text = try Self.marked(file)
    #expect(text.summary == ["paragraph: a[1]b山c", "paragraph: 盒", "table: 甲\n乙 丙 | 丁", "note: [1] 注"])
    #expect(text.spanSummary == ["link: b -> http://a.example/", "image: 山"])
  }

  @Test("A formula is the text of an entry of its own")
  func formulas() throws {
    var file = OpenDocumentFile(
      "<text:p>a <draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>")
    file.formula =
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mi>x</mi><mo>=</mo> <mn>1</mn>"
      + "<annotation encoding=\"StarMath 5.0\">x = 1</annotation></semantics></math>"
    #expect(try Self.marked(file).lines == ["a x=1"])
  }

  @Test("A formula stands in one line")
  func linearFormulas() throws {
    let formula = """
      <math:mi>x</math:mi><math:mo>=</math:mo><math:mfrac><math:mrow><math:mi>a</math:mi><math:mo>+</math:mo>\
      <math:msup><math:mi>b</math:mi><math:mn>2</math:mn></math:msup></math:mrow><math:msqrt><math:mi>c</math:mi>\
      <math:mo>−</math:mo><math:mn>1</math:mn></math:msqrt></math:mfrac><math:munderover><math:mo>∑</math:mo>\
      <math:mi>i</math:mi><math:mi>k</math:mi></math:munderover>
      """
    let line = "x=(a+b²)/(√(c−1))∑_i^k"
    var file = OpenDocumentFile(
      "<text:p><draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>")
    let spaces = "xmlns:math=\"http://www.w3.org/1998/Math/MathML\""
    file.formula = "<math:math \(spaces)>\(formula)</math:math>"
    #expect(try Self.marked(file).lines == [line])
    file.body = "<text:p><draw:frame><draw:object>\(file.formula)</draw:object></draw:frame></text:p>"
    #expect(try ImportRun(Array(file.flat.utf8), name: "a.fodt").marked().lines == [line])
  }

  @Test("An object that leads to the text itself is none")
  func objectOfText() throws {
    let file = OpenDocumentFile("<text:p>a<draw:frame><draw:object xlink:href=\"./\"/></draw:frame></text:p>")
    #expect(try Self.marked(file).lines == ["a"])
  }

  @Test("Title and day come from the properties")
  func properties() throws {
    var file = OpenDocumentFile("<text:p>a</text:p>")
    file.properties = "<dc:title>报告</dc:title><meta:creation-date>2025-08-20T03:00:00</meta:creation-date>"
    let text = try Self.marked(file)
    #expect(text.title == "报告")
    #expect(text.date == "2025-08-20")
  }
}
