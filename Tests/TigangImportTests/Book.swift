import TestSupport

/// A book in EPUB, made for a test.
struct Book {
  /// Files of text: name within the folder of the package document and content of the body.
  var chapters: [(name: String, body: String)] = []
  /// The navigation of EPUB 3, nil to do without.
  var navigation: String?
  /// The navigation of EPUB 2, nil to do without.
  var oldNavigation: String?
  /// How the package document refers to a file, where that is not its name.
  var references: [String: String] = [:]
  /// What the metadata say.
  var metadata = "<dc:title>试书</dc:title><dc:date>2024-05-06</dc:date>"
  /// What stands before the package's element.
  var declarations = ""
  /// Entries besides.
  var entries: [(name: String, text: String)] = []

  /// The file.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    archive.add("mimetype", "application/epub+zip")
    archive.add(
      "META-INF/container.xml",
      """
      <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
      <rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
      """)
    archive.add("OPS/book.opf", package)
    for (name, body) in chapters {
      archive.add(
        "OPS/\(name)",
        "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head>"
          + "<title>A file</title></head><body>\(body)</body></html>")
    }
    if let navigation { archive.add("OPS/nav.xhtml", "<html><body>\(navigation)</body></html>") }
    if let oldNavigation { archive.add("OPS/toc.ncx", "<ncx><navMap>\(oldNavigation)</navMap></ncx>") }
    for (name, text) in entries { archive.add(name, text) }
    return archive.bytes
  }

  private var package: String {
    var items = ""
    var references = ""
    for (index, chapter) in chapters.enumerated() {
      let reference = self.references[chapter.name] ?? chapter.name
      items += "<item id='c\(index)' href='\(reference)' media-type='application/xhtml+xml'/>"
      references += "<itemref idref='c\(index)'/>"
    }
    if navigation != nil {
      items += "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>"
    }
    if oldNavigation != nil {
      items += "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
    }
    return """
      <?xml version="1.0"?>\(declarations)<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\(metadata)</metadata>
      <manifest>\(items)</manifest><spine toc="ncx">\(references)</spine></package>
      """
  }
}
