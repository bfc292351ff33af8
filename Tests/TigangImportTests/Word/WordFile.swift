import TestSupport

/// A word processing document that a test makes of hand-written parts.
struct WordFile {
  /// The paragraphs and tables.
  var body: String
  /// The content of the part with the styles.
  var styles = ""
  /// The content of the part with the lists.
  var numbering = ""
  /// The content of the part with the footnotes.
  var footnotes = ""
  /// The relationships of the text beyond those to its own parts.
  var relationships = ""
  /// The content of the properties.
  var properties = ""
  /// Where the parts lie; any name will do.
  var folder = "text"
  /// Further entries, whose names count from the folder.
  var entries: [(name: String, bytes: [UInt8])] = []
  /// Whether it is of the strict class of conformance.
  var isStrict = false

  init(_ body: String) {
    self.body = body
  }

  /// The file.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    for (name, content) in parts { archive.add(name, content) }
    for (name, bytes) in entries { archive.add("\(folder)/\(name)", bytes) }
    return archive.bytes
  }

  /// The names of the parts and what stands in them.
  var parts: [(name: String, content: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelationships),
      ("\(folder)/content.xml", part("document", "<w:body>\(body)</w:body>")),
      ("\(folder)/_rels/content.xml.rels", documentRelationships),
      ("\(folder)/styles.xml", part("styles", styles)),
      ("\(folder)/numbering.xml", part("numbering", numbering)),
      ("\(folder)/footnotes.xml", part("footnotes", footnotes)), ("docProps/core.xml", core),
    ]
  }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  }

  private var relationshipType: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(name) xmlns:w="\(main)" xmlns:r="\(relationshipType)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\(content)</w:\(name)>
    """
  }

  private var contentTypes: String {
    let types = [
      "content": "document.main", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes",
    ]
    let overrides = types.sorted { $0.key < $1.key }.map { name, type in
      let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml"
      return "<Override PartName=\"/\(folder)/\(name).xml\" ContentType=\"\(type)\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }

  private var packageRelationships: String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="\(relationshipType)/officeDocument" Target="/\(folder)/content.xml"/>\
    <Relationship Id="rId2" Target="docProps/core.xml" \
    Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/></Relationships>
    """
  }

  private var documentRelationships: String {
    let own = ["styles", "numbering", "footnotes"].map { name in
      "<Relationship Id=\"\(name)\" Type=\"\(relationshipType)/\(name)\" Target=\"\(name).xml\"/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(own.joined())\(relationships)</Relationships>
      """
  }

  private var core: String {
    """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">\
    \(properties)</cp:coreProperties>
    """
  }
}

/// Elements of word processing documents, in short.
enum WordXML {
  /// A paragraph of one run.
  static func paragraph(_ text: String, style: String? = nil, properties: String = "") -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let run = text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    return "<w:p><w:pPr>\(style)\(properties)</w:pPr>\(run)</w:p>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
    let properties = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    return paragraph(text, properties: properties)
  }

  /// A level of a list.
  static func level(
    _ index: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = "", indent: Int = 0
  ) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/><w:pPr><w:ind w:left="\(indent)"/></w:pPr></w:lvl>
    """
  }

  /// A list that others refer to.
  static func abstract(_ id: Int, _ levels: String...) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }

  /// A list that paragraphs refer to.
  static func list(_ id: Int, of abstract: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(overrides)</w:num>"
  }

  /// A level that begins anew in a list.
  static func restart(_ level: Int, at start: Int) -> String {
    "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(start)\"/></w:lvlOverride>"
  }

  /// A style of paragraphs.
  static func style(_ id: String, name: String, basedOn: String? = nil, _ properties: String = "") -> String {
    let basis = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\(basis)\
      <w:pPr>\(properties)</w:pPr></w:style>
      """
  }

  /// A cell of a table.
  static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }
}
