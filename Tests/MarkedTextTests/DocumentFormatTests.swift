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

  @Test(
    "A text without a name is Markdown where much says so",
    arguments: [
      ("front matter", "---\ntitle: 河道\n---\n# 河道\n\n## 堤岸\n\n已修\n", true),
      ("a link", "# 河道\n\n见[附件](a/b.md)\n\n# 堤岸\n\n已修\n", true),
      ("a block of code", "# A\n\n```sh\n# run;\nkey = 1\n```\n\n## B\n", true),
      ("a table", "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## B\n", true),
      ("sentences below headings of two levels", "# 河道\n\n今年清了三十公里。\n\n## 一、堤岸\n\n- 已修\n", true),
      ("the same with line ends of another system", "# A\r\n\r\nIt was so.\r\n\r\n## B\r\n", true),
      ("a byte order mark", "\u{FEFF}# A\n## B\n\nIt was [so](#b).\n", true),
      ("one heading", "# 河道\n\n见[附件](a/b.md)\n", false),
      ("headings of one level and sentences", "# 河道\n\n已修。\n\n# 堤岸\n\n已修。\n", false),
      ("no heading", "见[附件](a/b.md)\n\n```\na\n```\n", false),
      ("a script", "#!/bin/sh\n# A\n\n## B\n\n# see [x](a/b)\n", false),
      ("comments in a row", "# A\n# B\n\n## C\n\n```\n", false),
      ("a comment below a setting", "# A\n\nx\n## B\n\n```\n", false),
      ("settings that are commented out", "# A\n\n#Port 22\n\n## B\n\nAll of it.\n", false),
      ("settings", "# A\n\nport = 22\nhost = a\n\n## B\n\nsee [x](a/b)\n", false),
      ("YAML", "---\n# A\n\nkey: [a](b.c)\nname: x\n\n## B\n\nlist:\n", false),
      ("an INI file", "# A\n\n[server]\n\n## B\n\nSee [x](a/b).\n", false),
      ("Python", "# A\n\nimport os\n\n## B\n\nhandlers[name](os.path)\n", false),
      ("C", "# A\n\nint x;\n\n## B\n\nAll of it.\n", false),
      ("Org", "#+TITLE: A\n\n# A\n\n## B\n\n|---|---|\n", false),
      ("reStructuredText", "A\n=\n\n.. note:: # A\n\n# A\n\n## B\n\nAll of it.\n", false),
      ("a statute", "# 法\n\n第一条 甲。\n\n第二条 乙。\n\n## 附\n\n见[甲](a.b)。\n", false),
      ("an RFC", "# A\n\n1.  Intro\n\n1.1.  Terms\n\n1.2.  More\n\n## B\n\nSee [RFC](a.b).\n", false),
      ("a speech", "一、河道\n\n# 甲\n\n（一）堤岸\n\n## 乙\n\n已修。\n", false),
    ])
  func unnamedMarkdown(_ what: String, _ text: String, _ isMarkdown: Bool) {
    let format: DocumentFormat = isMarkdown ? .markdown : .text
    for name in [nil, "README"] {
      #expect(DocumentFormat(start: Array(text.utf8), name: name) == format, "\(what)")
    }
    #expect(DocumentFormat(start: Array(text.utf8), name: "a.txt") == .text)
  }

  @Test("Where a text is cut, a block of code that has begun is still Markdown")
  func cutMarkdown() {
    let text = "# A\n\n## B\n\n```\n" + String(repeating: "x = 1;\n", count: 1000)
    #expect(DocumentFormat(start: Array(text.utf8), name: nil) == .markdown)
  }

  @Test(
    "A person names a format by its name or by an ending",
    arguments: [
      ("md", "markdown"), ("HTM", "html"), ("mht", "mhtml"), ("txt", "text"), ("Docx", "docx"),
      ("org", "org"),
    ])
  func named(_ name: String, _ format: String) {
    #expect(DocumentFormat(named: name).rawValue == format)
  }
}
