import MarkedText
import TestSupport
import Testing

@testable import tigang_import

@Suite("Text of Word documents")
struct WordTextTests {
  private typealias X = WordXML

  private static func marked(_ file: WordFile) throws -> MarkedText {
    try ImportRun(file.bytes, name: "a.docx").marked()
  }

  @Test(
    "A paragraph has the text that a reader sees",
    arguments: [
      ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
      ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a\u{2011}bc"),
      (
        "<w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins><w:r><w:t>丙</w:t></w:r></w:ins>",
        "甲丙"
      ),
      (
        "<w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">6 </w:t></w:r><w:r><w:t>m</w:t></w:r>",
        "10⁶ m"
      ),
      (
        "<w:r><w:t>H</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>O</w:t></w:r>",
        "H₂O"
      ),
      ("<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>乙</w:t></w:r></w:moveTo>", "乙"),
      (
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>",
        "b"
      ),
      (
        "<w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "汉"
      ),
      ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "☑"),
      (
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag>",
        "ab"
      ),
      (
        "<w:r><w:t>a</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"dot\"/><w:t>1</w:t></w:r>",
        "a\t1"
      ),
      ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Ab</w:t></w:r>", "Ab"),
      (
        "<w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:annotationRef/><w:commentReference w:id=\"1\"/></w:r>",
        "a"
      ),
      (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtPr><w:date><w:dateFormat w:val=\"yyyy\"/></w:date></w:sdtPr><w:sdtContent><w:customXml><w:r><w:t>b</w:t></w:r></w:customXml></w:sdtContent></w:sdt><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt>",
        "bc"
      ),
      (
        "<mc:AlternateContent><mc:Choice Requires=\"x\"><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Choice Requires=\"y\"><w:r><w:t>b</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>c</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "a"
      ),
      ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
      (
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "7"
      ),
      (
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>",
        "a"
      ),
      (
        "<w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:br w:type=\"page\"/></w:r>",
        "a"
      ),
    ])
  func paragraphs(runs: String, text: String) throws {
    for isStrict in [false, true] {
      var file = WordFile("<w:p>\(runs)</w:p>")
      file.isStrict = isStrict
      #expect(try Self.marked(file).lines.joined(separator: "\n") == text)
    }
  }

  @Test("A deleted end of a paragraph joins it with the next, and a deleted row is left out")
  func joinedParagraphs() throws {
    let joined = X.paragraph("甲", properties: "<w:rPr><w:del/></w:rPr>") + X.paragraph("乙")
    let rows = "<w:tr>\(X.cell("a"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(X.cell("b"))</w:tr>"
    #expect(
      try Self.marked(WordFile(joined + "<w:tbl>\(rows)</w:tbl>")).summary == [
        "paragraph: 甲乙", "paragraph: a",
      ])
  }

  @Test("What a style hides is not seen")
  func hiddenStyles() throws {
    var file = WordFile(X.paragraph("a", style: "Hidden") + X.paragraph("b"))
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Hidden\"><w:name w:val=\"Hidden\"/><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(try Self.marked(file).summary == ["paragraph: b"])
  }

  @Test("Marks say what is strong, deleted, a link or an image")
  func spans() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"http://b.example/\" \\l \"c\"</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>两</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let image =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"i\" descr=\"山\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    var file = WordFile(
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/><w:strike/></w:rPr><w:t>乙</w:t></w:r>"
        + "<w:hyperlink r:id=\"l\"><w:r><w:t>一</w:t></w:r></w:hyperlink>\(field)\(image)</w:p>")
    file.relationships =
      "<Relationship Id=\"l\" Type=\"x/hyperlink\" Target=\"http://a.example/\" TargetMode=\"External\"/>"
    let text = try Self.marked(file)
    #expect(text.lines == ["甲乙一两山"])
    #expect(
      Set(text.spanSummary) == [
        "strong: 甲", "strong: 乙", "deleted: 乙", "link: 一 -> http://a.example/",
        "link: 两 -> http://b.example/#c",
        "image: 山",
      ])
  }

  @Test("A picture beside the text stands behind its paragraph, not in a word")
  func anchoredPicture() throws {
    func picture(_ place: String) -> String {
      "<w:r><w:drawing><wp:\(place)><wp:docPr id=\"1\" name=\"i\" descr=\"山&#10;水\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill/></pic:pic></a:graphicData></a:graphic></wp:\(place)></w:drawing></w:r>"
    }
    func text(_ place: String) throws -> [String] {
      let body = "<w:p><w:r><w:t>甲</w:t></w:r>\(picture(place))<w:r><w:t>乙</w:t></w:r></w:p>"
      return try Self.marked(WordFile(body)).summary
    }
    #expect(try text("inline") == ["paragraph: 甲山 水乙"])
    #expect(try text("anchor") == ["paragraph: 甲乙", "paragraph: 山 水"])
  }

  @Test("Tables become one block with aligned columns, nested ones a part of their cell")
  func tables() throws {
    let nested = "<w:tc><w:tbl><w:tr>\(X.cell("甲"))\(X.cell("乙"))</w:tr></w:tbl>\(X.paragraph("丙"))</w:tc>"
    let rows = "<w:tr>\(X.cell("名称"))\(X.cell("数"))</w:tr><w:tr>\(X.cell("a"))\(nested)</w:tr>"
    let text = try Self.marked(WordFile(X.paragraph("前") + "<w:tbl>\(rows)</w:tbl>" + X.paragraph("后")))
    #expect(text.summary == ["paragraph: 前", "table: 名称 | 数\na    | 甲 乙 丙", "paragraph: 后"])
    #expect(text.lineNumbers == [1, 2, 4, 8])
  }

  @Test("A table of one column frames text: its paragraphs and tables are those of the document")
  func frames() throws {
    let cells = "<w:tr>\(X.cell("甲"))\(X.cell("乙"))</w:tr>"
    let heading = X.paragraph("一、总则", properties: "<w:outlineLvl w:val=\"0\"/>")
    let content = heading + X.paragraph("段") + "<w:tbl>\(cells)</w:tbl>" + X.paragraph("")
    let frame = "<w:tbl><w:tr><w:tc>\(content)</w:tc></w:tr><w:tr>\(X.cell("尾"))</w:tr></w:tbl>"
    let deleted = "<w:tr><w:trPr><w:del/></w:trPr>\(X.cell("无"))\(X.cell("无"))</w:tr>"
    let rows = "<w:tr><w:tc>\(frame)\(X.paragraph("后"))</w:tc></w:tr>\(deleted)<w:tr>\(X.cell(""))</w:tr>"
    #expect(
      try Self.marked(WordFile("<w:tbl>\(rows)</w:tbl>")).summary == [
        "heading 1: 一、总则", "paragraph: 段", "table: 甲 | 乙", "paragraph: ", "paragraph: 尾", "paragraph: 后",
        "paragraph: ",
      ])
  }

  @Test("What stands in a box follows the paragraph that it hangs on")
  func textBoxes() throws {
    let box =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>\(X.paragraph("盒"))</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>\(X.paragraph("盒"))</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    let text = try Self.marked(WordFile("<w:p><w:r><w:t>甲</w:t></w:r>\(box)<w:r><w:t>乙</w:t></w:r></w:p>"))
    #expect(text.summary == ["paragraph: 甲乙", "paragraph: 盒"])
  }

  @Test("Notes follow the text with the numbers by which it refers to them")
  func notes() throws {
    var file = WordFile("<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(X.paragraph("no"))</w:footnote>"
      + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>注</w:t></w:r></w:p></w:footnote>"
    #expect(try Self.marked(file).summary == ["paragraph: 甲[1]", "note: [1] 注"])
  }

  @Test("A note that the text refers to by a sign of its own counts for nothing and keeps the sign")
  func ownSigns() throws {
    let own = "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t>"
    var file = WordFile("<w:p><w:r><w:t>甲</w:t>\(own)<w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.footnotes =
      "<w:footnote w:id=\"1\">\(X.paragraph("* 星"))</w:footnote>"
      + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>注</w:t></w:r></w:p></w:footnote>"
    #expect(try Self.marked(file).summary == ["paragraph: 甲*[1]", "note: * 星", "note: [1] 注"])
  }

  @Test("Contents are a part of their own, with the level of each entry")
  func contents() throws {
    let styles =
      X.style("TOC1", name: "toc 1") + X.style("M2", name: "目录 2") + X.style("H", name: "heading 1")
    let gallery =
      "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
    let entries =
      X.paragraph("目录") + X.paragraph("一、甲\t1", style: "TOC1") + X.paragraph("（一）乙\t2", style: "M2")
    var file = WordFile(
      "<w:sdt>\(gallery)<w:sdtContent>\(entries)</w:sdtContent></w:sdt>" + X.paragraph("一、甲", style: "H"))
    file.styles = styles
    #expect(
      try Self.marked(file).summary == [
        "paragraph contents: 目录", "paragraph 1 contents: 一、甲 1", "paragraph 2 contents: （一）乙 2",
        "heading 1: 一、甲",
      ])
  }

  @Test(
    "Where the field of the contents ends or begins before a paragraph's text, the paragraph is none or one of them"
  )
  func contentsField() throws {
    let begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC \\o</w:instrText>"
      + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let text = [
      "\(begin)<w:r><w:t>一、甲</w:t></w:r>", "<w:r><w:t>二、乙</w:t></w:r>", "\(end)<w:r><w:t>丙</w:t></w:r>",
    ]
    let file = WordFile(text.map { "<w:p>\($0)</w:p>" }.joined())
    #expect(
      try Self.marked(file).summary == [
        "paragraph contents: 一、甲", "paragraph contents: 二、乙", "paragraph: 丙",
      ])
  }

  @Test("Title and day come from the properties")
  func properties() throws {
    var file = WordFile(X.paragraph("a"))
    file.properties = "<dc:title>报告</dc:title><dcterms:created>2025-08-20T03:00:00Z</dcterms:created>"
    let text = try Self.marked(file)
    #expect(text.title == "报告")
    #expect(text.date == "2025-08-20")
  }
}
