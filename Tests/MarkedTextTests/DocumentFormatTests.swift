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
    ] as [(String, String?, String)])
  func sniffing(_ start: String, _ name: String?, _ format: String) {
    #expect(DocumentFormat(start: Array(start.utf8), name: name).rawValue == format)
  }
}
