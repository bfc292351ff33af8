/// A word processing document as one file of XML.
extension WordFile {
  private static let head = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <?mso-application progid="Word.Document"?>

    """

  /// As newer programs write it (flat OPC): the parts one behind the other, and what is no XML in base 64.
  var flat: String {
    let parts = parts.dropFirst().map { name, content in
      let data = content.replacing(#/^<\?xml[^>]*\?>\s*/#, with: "")
      return
        "<pkg:part pkg:name=\"/\(name)\" pkg:contentType=\"x\"><pkg:xmlData>\(data)</pkg:xmlData></pkg:part>"
    }
    return """
      \(Self.head)<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\
      <pkg:part pkg:name="/word/media/a.png" pkg:compression="store"><pkg:binaryData>QUJD</pkg:binaryData></pkg:part>\
      \(parts.joined())</pkg:package>
      """
  }

  /// As Word 2003 writes it.
  var old: String {
    """
    \(Self.head)<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" \
    xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:o="urn:schemas-microsoft-com:office:office" \
    w:macrosPresent="no" xml:space="preserve"><o:DocumentProperties>\(properties)</o:DocumentProperties>\
    <w:lists>\(Self.old(numbering))</w:lists><w:styles>\(Self.old(styles))</w:styles>\
    <w:body><wx:sect>\(Self.old(body))</wx:sect></w:body></w:wordDocument>
    """
  }

  private static let names = [
    ("<w:abstractNum w:abstractNumId=", "<w:listDef w:listDefId="), ("</w:abstractNum>", "</w:listDef>"),
    ("<w:num w:numId=", "<w:list w:ilfo="), ("</w:num>", "</w:list>"), ("<w:abstractNumId ", "<w:ilst "),
    ("w:numPr>", "w:listPr>"), ("<w:numId ", "<w:ilfo "),
    ("<w:numFmt w:val=\"decimal\"", "<w:nfc w:val=\"0\""),
    ("<w:numFmt w:val=\"chineseCounting\"", "<w:nfc w:val=\"37\""), ("\"nothing\"", "\"Nothing\""),
  ]

  private static func old(_ text: String) -> String {
    names.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
