/// The elements of a word processing document that mean something here (ISO/IEC 29500-1, 17).
enum WordElement: String {
  // Structure
  case document = "w:document"
  case body = "w:body"
  case paragraph = "w:p"
  case run = "w:r"
  case table = "w:tbl"
  case row = "w:tr"
  case cell = "w:tc"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case textBox = "w:txbxContent"
  case contentControl = "w:sdt"
  case hyperlink = "w:hyperlink"
  case simpleField = "w:fldSimple"
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case chunk = "w:altChunk"
  // Properties
  case paragraphProperties = "w:pPr"
  case runProperties = "w:rPr"
  case rowProperties = "w:trPr"
  case cellProperties = "w:tcPr"
  case paragraphStyle = "w:pStyle"
  case runStyle = "w:rStyle"
  case outlineLevel = "w:outlineLvl"
  case numbering = "w:numPr"
  case numberingLevel = "w:ilvl"
  case numberingID = "w:numId"
  case bold = "w:b"
  case italic = "w:i"
  case strike = "w:strike"
  case doubleStrike = "w:dstrike"
  case hidden = "w:vanish"
  case verticalAlignment = "w:vertAlign"
  case gridSpan = "w:gridSpan"
  case gridBefore = "w:gridBefore"
  case partGallery = "w:docPartGallery"
  // Content of runs
  case text = "w:t"
  case mathText = "m:t"
  case instruction = "w:instrText"
  case tab = "w:tab"
  case positionedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case symbol = "w:sym"
  case fieldCharacter = "w:fldChar"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case drawing = "w:drawing"
  case drawingAnchor = "wp:anchor"
  case drawingProperties = "wp:docPr"
  case picture = "pic:blipFill"
  // Formulas
  case formula = "m:oMath"
  case fraction = "m:f"
  case superscript = "m:sSup"
  case `subscript` = "m:sSub"
  case scripts = "m:sSubSup"
  case prescripts = "m:sPre"
  case radical = "m:rad"
  case operation = "m:nary"
  case delimited = "m:d"
  case function = "m:func"
  case lowerLimit = "m:limLow"
  case upperLimit = "m:limUpp"
  case matrix = "m:m"
  case matrixRow = "m:mr"
  case equations = "m:eqArr"
  case numerator = "m:num"
  case denominator = "m:den"
  case base = "m:e"
  case above = "m:sup"
  case below = "m:sub"
  case degree = "m:deg"
  case limit = "m:lim"
  case functionName = "m:fName"
  case mathSign = "m:chr"
  case firstSign = "m:begChr"
  case betweenSign = "m:sepChr"
  case lastSign = "m:endChr"
  // Left out with all that is in them
  case deletion = "w:del"
  case movedFrom = "w:moveFrom"
  case paragraphChange = "w:pPrChange"
  case runChange = "w:rPrChange"
  case tableChange = "w:tblPrChange"
  case rowChange = "w:trPrChange"
  case cellChange = "w:tcPrChange"
  case numberingChange = "w:numberingChange"
  case sectionProperties = "w:sectPr"
  case tabStops = "w:tabs"
  case rubyText = "w:rt"
  case fieldData = "w:fldData"
  case mathControl = "m:ctrlPr"
  // Styles and numbering
  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"
  case abstractNumbering = "w:abstractNum"
  case numberingStyleLink = "w:numStyleLink"
  case styleLink = "w:styleLink"
  case number = "w:num"
  case abstractNumberingID = "w:abstractNumId"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case level = "w:lvl"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelRestart = "w:lvlRestart"
  case isLegal = "w:isLgl"
  case suffix = "w:suff"
  case indent = "w:ind"
  // What Word 2003 calls otherwise
  case oldHyperlink = "w:hlink"
  case oldListID = "w:ilfo"
  case oldAbstractList = "w:listDef"
  case oldList = "w:list"
  case oldAbstractListID = "w:ilst"
  case oldNumberFormat = "w:nfc"

  /// The namespaces of both classes of conformance, transitional and strict, and of Word 2003.
  static let namespaces = [
    "http://schemas.microsoft.com/office/word/2003/wordml": "w",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  ]

  /// Whether the element is left out with all that is in it, where it is no property.
  var isLeftOut: Bool {
    switch self {
    case .paragraphChange, .runChange, .tableChange, .rowChange, .cellChange, .numberingChange,
      .sectionProperties, .tabStops, .rubyText, .fieldData, .mathControl:
      true
    default: false
    }
  }
}

extension XMLEvents<WordElement> {
  /// The value of the element that has just begun.
  var value: String? { attribute("val") }

  /// Whether the property that has just begun is set: it is where it says nothing.
  var isOn: Bool { !["0", "false", "off"].contains(value) }

  /// The number that the element that has just begun has as its value.
  var number: Int? { value.flatMap { Int($0) } }
}
