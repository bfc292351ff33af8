import MarkedText
import Testing

@Suite("Formats of files")
struct DocumentFormatTests {
  @Test(
    "The first bytes tell a format before the name does",
    arguments: [
      ("%PDF-1.4\n", "a.docx", "pdf"), ("{\\rtf1", "a.doc", "rtf"), ("<!DOCTYPE HTML>", "a.doc", "html"),
      ("just text", "a.pdf", "text"), ("just text", "a.md", "markdown"), ("", "a.docx", "docx"),
      ("", "a.wps", "wps"),
      ("", "a.c", "text"), ("", nil, "text"), ("GIF89a", "a.txt", "gif"), ("%!PS-Adobe-3.0", "a", "ps"),
      ("\u{1}\u{2}\u{3}", "a.docx", "docx"), ("\u{1}\u{2}\u{3}", "a.log", "text"),
      ("a\0\0\0\0b", "a.xyz", "xyz"),
      ("a\0\0\0\0b", "a.txt", "text"), ("a\0\0\0b", "a.xyz", "text"), ("AT&TFORM", "a", "djvu"),
    ] as [(String, String?, String)] + markup)
  func sniffing(_ start: String, _ name: String?, _ format: String) {
    #expect(DocumentFormat(start: Array(start.utf8), name: name).rawValue == format)
  }

  private static let flatOpenDocument =
    "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:mimetype=\""
  private static let markup: [(String, String?, String)] = [
    (
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<!-- a --><html>", "a.doc",
      "html"
    ),
    ("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">", "a.xml", "docx"),
    ("<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">", "a.doc", "docx"),
    ("<package><metadata/>", "a.txt", "text"), ("<document>", "a.txt", "text"),
    (flatOpenDocument + "application/vnd.oasis.opendocument.text\">", "a", "fodt"),
    (flatOpenDocument + "application/vnd.oasis.opendocument.spreadsheet\">", "a.doc", "fods"),
    ("<table><tr>", "a.doc", "html"), ("<div align=center>", "a.md", "markdown"), ("<p>a", "a.txt", "text"),
    ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n", "a.doc", "mhtml"),
    ("MIME-Version: 1.0\nContent-Type: text/html\n\n", "a.mht", "mhtml"),
    ("From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n", "a.txt", "text"),
  ]
}
