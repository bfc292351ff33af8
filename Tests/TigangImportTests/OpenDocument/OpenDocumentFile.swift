import TestSupport

/// An OpenDocument text that a test makes of hand-written parts.
struct OpenDocumentFile {
  /// What stands in the text.
  var body: String
  /// The styles that the document makes for single paragraphs.
  var automaticStyles = ""
  /// The styles that have names.
  var styles = ""
  /// The content of the properties.
  var properties = ""
  /// The content of the entry `Object 1`.
  var formula = ""
  /// What the manifest says of the content.
  var manifest = ""

  init(_ body: String) {
    self.body = body
  }

  private static let namespaces =
    [
      "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
      "meta": "meta",
      "fo": "xsl-fo-compatible", "svg": "svg-compatible", "manifest": "manifest",
    ].sorted { $0.key < $1.key }.map {
      "xmlns:\($0.key)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.value):1.0\""
    }
    .joined(separator: " ")
    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

  private static func root(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(name) \(namespaces) office:version=\"1.3\" manifest:version=\"1.3\">\(content)</\(name)>"
  }

  /// The file.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    let automatic = "<office:automatic-styles>\(automaticStyles)</office:automatic-styles>"
    let text = "<office:body><office:text>\(body)</office:text></office:body>"
    archive.add("content.xml", Self.root("office:document-content", automatic + text))
    archive.add(
      "styles.xml", Self.root("office:document-styles", "<office:styles>\(styles)</office:styles>"))
    archive.add("meta.xml", Self.root("office:document-meta", "<office:meta>\(properties)</office:meta>"))
    let entries = [
      ("/", "application/vnd.oasis.opendocument.text"), ("content.xml", "text/xml"),
      ("styles.xml", "text/xml"), ("meta.xml", "text/xml"),
    ]
    let files = entries.map { path, type in
      "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\">\(path == "/" ? "" : manifest)</manifest:file-entry>"
    }
    archive.add("META-INF/manifest.xml", Self.root("manifest:manifest", files.joined()))
    if !formula.isEmpty { archive.add("Object 1/content.xml", formula) }
    return archive.bytes
  }

  /// The same as one file of XML (`.fodt`).
  var flat: String {
    let master = "<style:master-page><style:header><text:p>页眉</text:p></style:header></style:master-page>"
    return Self.root(
      "office:document",
      "<office:meta>\(properties)</office:meta><office:styles>\(styles)</office:styles>"
        + "<office:automatic-styles>\(automaticStyles)</office:automatic-styles>"
        + "<office:master-styles>\(master)</office:master-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body>")
  }
}
