/// A document with automatic numbers, made as Word or WPS makes it, with all the ways of theirs at once.
struct WordProgramFile {
  /// Who writes it.
  enum Program {
    /// Numbers hang on the styles of headings, whose identifiers are numbers; runs break where somebody worked on them.
    case word
    /// Numbers are those of a style of lists, levels are set on paragraphs, as templates of official documents do.
    case wps
  }

  private typealias X = WordXML

  private let program: Program
  private let levels: [NumberedLevel]
  private var body = ""
  private var lists = ""
  private var listCount = 1
  private var counted = [0, 0, 0]

  init(_ sample: OutlineSample, by program: Program) throws {
    self.program = program
    levels = sample.levels
    let lines = try sample.paragraphs()
    let opening = lines.firstIndex { $0.whole == sample.opening } ?? 0
    let entries = lines[..<opening].filter { $0.level != nil }.map(Self.entry)
    var hasContents = false
    for (index, line) in lines.enumerated() {
      if index < opening, line.level != nil {
        if !hasContents { body += Self.contents(entries) }
        hasContents = true
      } else if index > opening, let level = line.level {
        body += numbered(line, at: level)
      } else {
        body += paragraph(line.whole, properties: "<w:jc w:val=\"center\"/>", font: "方正小标宋简体")
      }
    }
  }

  /// The file.
  var file: WordFile {
    var file = WordFile(body + Self.page)
    file.folder = "word"
    file.styles = Self.defaults + (program == .word ? Self.wordStyles : Self.wpsStyles)
    file.numbering = (program == .word ? wordList : wpsList) + lists
    file.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    return file
  }

  // MARK: Paragraphs

  /// A number goes on by itself, unless paragraphs before it are lost.
  private mutating func numbered(_ line: NumberedLine, at level: Int) -> String {
    let goesOn = counted[level] + 1 == line.number
    counted[level] = line.number
    for below in level + 1..<counted.count { counted[below] = 0 }
    let isHeading = line.headingLevel != nil
    var list = 1
    if !goesOn {
      listCount += 1
      list = listCount + 2
      lists += X.list(list, of: 0, X.restart(level, at: line.number))
    }
    let number = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    switch program {
    case .word where isHeading:
      return paragraph(line.text, style: "\(level + 1)", properties: goesOn ? "" : number)
    case .word: return paragraph(line.text, style: "a5", properties: number)
    case .wps:
      let outline = isHeading ? "<w:outlineLvl w:val=\"\(level)\"/>" : ""
      return paragraph(line.text, properties: number + Self.wpsProperties + outline)
    }
  }

  private func paragraph(
    _ text: String, style: String? = nil, properties: String = "", font: String = "仿宋_GB2312"
  ) -> String {
    let font =
      "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"\(font)\" w:eastAsia=\"\(font)\"/><w:sz w:val=\"32\"/></w:rPr>"
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    let runs = [text[..<half], text[half...]].map { part in
      "<w:r w:rsidRPr=\"00C91D25\">\(font)<w:t xml:space=\"preserve\">\(String(part).escaped)</w:t></w:r>"
    }
    let mark = program == .word ? "<w:proofErr w:type=\"gramStart\"/>" : "<w:lastRenderedPageBreak/>"
    return """
      <w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E" w:rsidP="00C91D25"><w:pPr>\(style)\(properties)\(font)</w:pPr>\
      <w:bookmarkStart w:id="0" w:name="_Toc1"/>\(runs.joined(separator: mark))<w:bookmarkEnd w:id="0"/></w:p>
      """
  }

  private static let wpsProperties = """
    <w:keepNext w:val="0"/><w:widowControl w:val="0"/><w:wordWrap/><w:snapToGrid w:val="0"/>\
    <w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>
    """

  private static let page = """
    <w:sectPr w:rsidR="00A77B3E"><w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="425" w:num="1"/>\
    <w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr>
    """

  // MARK: Contents

  private static func entry(_ line: NumberedLine) -> String {
    let number = field("PAGEREF _Toc1 \\h", "<w:r><w:rPr><w:webHidden/></w:rPr><w:t>1</w:t></w:r>")
    return """
      <w:pPr><w:pStyle w:val="TOC\((line.level ?? 0) + 1)"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8296"/>\
      </w:tabs></w:pPr><w:hyperlink w:anchor="_Toc1" w:history="1"><w:r><w:t>\(line.whole.escaped)</w:t></w:r>\
      <w:r><w:tab/></w:r>\(number)</w:hyperlink>
      """
  }

  private static func contents(_ entries: [String]) -> String {
    let begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" \\h \\u </w:instrText></w:r>"
    let start = begin + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    var paragraphs = entries.map { "<w:p>\($0)</w:p>" }
    paragraphs[0] = "<w:p>\(start)\(entries[0])</w:p>"
    return """
      <w:sdt><w:sdtPr><w:id w:val="1"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>\
      </w:docPartObj></w:sdtPr><w:sdtEndPr/><w:sdtContent>\(paragraphs.joined())\
      <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
      """
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText>\
    </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  // MARK: Lists

  private func level(_ index: Int, _ properties: String) -> String {
    guard levels.indices.contains(index) else {
      return X.level(index, "decimal", "%\(index + 1).", "<w:isLgl/>\(properties)")
    }
    let format = levels[index].format.replacing("chineseCounting", with: "chineseCountingThousand")
    return X.level(
      index, format, levels[index].pattern(at: index), "\(properties)<w:suff w:val=\"nothing\"/>")
  }

  private func abstractList(_ id: Int, _ content: String) -> String {
    """
    <w:abstractNum w:abstractNumId="\(id)" w15:restartNumberingAfterBreak="0" xmlns:w15="w15"><w:nsid w:val="0A5E28C1"/>\
    <w:multiLevelType w:val="multilevel"/><w:tmpl w:val="9F26EC6A"/>\(content)</w:abstractNum>
    """
  }

  private var wordList: String {
    let levels = (0..<9).map { level($0, $0 < 2 ? "<w:pStyle w:val=\"\($0 + 1)\"/>" : "") }
    return abstractList(0, levels.joined()) + X.list(1, of: 0)
  }

  private var wpsList: String {
    let levels = (0..<9).map { level($0, "") }
    return abstractList(0, "<w:numStyleLink w:val=\"12\"/>")
      + abstractList(1, "<w:styleLink w:val=\"12\"/>" + levels.joined()) + X.list(1, of: 0) + X.list(2, of: 1)
  }

  // MARK: Styles

  private static let defaults = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:kern w:val="2"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
    <w:latentStyles w:defLockedState="0" w:count="376"><w:lsdException w:name="heading 1" w:uiPriority="9"/>\
    <w:lsdException w:name="toc 1" w:semiHidden="1"/></w:latentStyles>
    """

  private static func style(
    _ id: String, _ name: String, isDefault: Bool = false, _ properties: String = ""
  ) -> String {
    """
    <w:style w:type="paragraph"\(isDefault ? " w:default=\"1\"" : "") w:styleId="\(id)"><w:name w:val="\(name)"/>\
    \(isDefault ? "" : "<w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:link w:val=\"\(id)0\"/>")<w:uiPriority w:val="9"/>\
    <w:qFormat/><w:rsid w:val="00C91D25"/><w:pPr><w:keepNext/>\(properties)</w:pPr><w:rPr><w:b/></w:rPr></w:style>
    """
  }

  private static let wordStyles =
    style("a", "Normal", isDefault: true)
    + (0..<2).map { level in
      let number = "<w:numPr>\(level == 0 ? "" : "<w:ilvl w:val=\"1\"/>")<w:numId w:val=\"1\"/></w:numPr>"
      return style("\(level + 1)", "heading \(level + 1)", number + "<w:outlineLvl w:val=\"\(level)\"/>")
        + "<w:style w:type=\"character\" w:styleId=\"\(level + 1)0\"><w:name w:val=\"标题 \(level + 1) 字符\"/></w:style>"
    }.joined() + style("TOC1", "toc 1") + style("TOC2", "toc 2") + style("a5", "List Paragraph")

  private static let wpsStyles =
    style("a", "Normal", isDefault: true) + style("2", "heading 1", "<w:outlineLvl w:val=\"0\"/>")
    + style("TOC1", "toc 1") + style("TOC2", "toc 2")
    + "<w:style w:type=\"numbering\" w:customStyle=\"1\" w:styleId=\"12\"><w:name w:val=\"公文编号\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
}
