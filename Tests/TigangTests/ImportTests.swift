import Foundation
import Glibc
import Testing

/// What becomes of what `tigang-import` writes, and of an import that goes wrong: here it is a script.
@Suite(.timeLimit(.minutes(1)))
struct ImportTests {
  @Test("Marked text becomes a document: title, headings, lines, parts")
  func document() throws {
    let outcome = try run(
      """
      cat > /dev/null
      printf 'tigang-marked-text 1\\nformat: pdf\\ndate: 2025-08-20\\n\\n'
      printf 'paragraph front @1\\tHome > News\\ntitle @3\\tReport\\n'
      printf 'item 1 contents @4\\tWhat we found\\nitem 1 contents @5\\tWhat is missing\\n'
      printf 'heading 1 @7\\tWhat we found\\nparagraph @8\\tText.\\nheading 2 @9\\t1. Details: all\\n'
      printf 'paragraph @10\\tText.\\nparagraph back @12\\tImprint\\n'
      """, "./tigang outline a.pdf --format json")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines.first
        == #"{"format":1,"source":"a.pdf","encoding":"utf-8","profile":"markup","title":"Report","date":"2025-08-20","sections":["#
    )
    let sections = outcome.lines.dropFirst().filter { $0.hasPrefix(#"{"path""#) }
    #expect(sections.count == 3)
    #expect(
      sections.first?.contains(#""title":"What we found","line":7,"column":1,"contents_line":4"#) == true)
    #expect(sections.dropFirst().first?.contains(#""title":"Details: all","line":9"#) == true)
    #expect(sections.last?.contains(#""title":"What is missing","line":null"#) == true)
    #expect(sections.last?.contains(#""presence":"contents-only""#) == true)
  }

  @Test("The import is told name, format and encoding, and gets the file as standard input")
  func arguments() throws {
    let script = #"echo "$@" > said; cat > got; printf 'no-text\n' >&2; exit 2"#
    for (command, words) in [
      ("./tigang outline a.pdf", "--name=a.pdf -"),
      ("./tigang outline a.pdf --from HTML --encoding big5", "--from html --name=a.pdf --encoding=big5 -"),
      ("./tigang outline - < a.pdf", "-"), ("cat a.pdf | ./tigang outline -", "-"),
    ] {
      let folder = try Self.folder(script)
      _ = try Shell.run(command, in: folder)
      #expect(String(decoding: try folder.data("said"), as: UTF8.self) == "\(words)\n", "\(command)")
      #expect(try folder.data("got") == folder.data("a.pdf"), "\(command)")
    }
  }

  @Test(
    "An import that fails is told in one sentence",
    arguments: [
      ("printf 'encrypted\\n' >&2; exit 2", "it is protected by a password"),
      (
        "printf 'noise\\nmissing-converter\\tpdftotext\\tpoppler-utils\\n' >&2; exit 2",
        "it needs pdftotext, which Debian's package poppler-utils installs"
      ),
      ("kill -SEGV $$", "the import ended unexpectedly (signal 11)"),
      ("echo hello", "the import wrote something else than marked text"),
      ("true", "the import wrote something else than marked text"),
      (
        "printf 'tigang-marked-text 1\\n\\nparagraph\\tcut off'",
        "the import wrote something else than marked text"
      ),
      ("echo trouble >&2; exit 3", "the import wrote something else than marked text"),
      ("rm tigang-import; exec sleep 0", "the import wrote something else than marked text"),
    ])
  func failure(script: String, reason: String) throws {
    let outcome = try run("cat > /dev/null; \(script)", "./tigang outline a.pdf")
    #expect(outcome.status == 2)
    #expect(outcome.errorLines == ["tigang: cannot open a.pdf: \(reason)"])
    #expect(outcome.text.isEmpty)
  }

  @Test("Where the import is not installed, text opens all the same")
  func notInstalled() throws {
    let folder = try Self.folder("true")
    try FileManager.default.removeItem(atPath: "\(folder.path)/tigang-import")
    try folder.write("一、甲\n文字。\n二、乙\n文字。\n", to: "a.txt")
    #expect(try Shell.run("./tigang outline a.txt", in: folder).lines.count == 2)
    let outcome = try Shell.run("./tigang outline a.pdf", in: folder)
    #expect(
      outcome.errorLines == ["tigang: cannot open a.pdf: \(folder.path)/tigang-import is not installed"])
  }

  @Test("A text whose encoding cannot be told is asked about; its lines stay its own")
  func rareEncoding() throws {
    let folder = try TemporaryFolder()
    let text =
      "Глава 1. Общие положения\n\nТекст первой главы, длинный.\n\nГлава 2. Права\n\nТекст второй главы.\n"
    try folder.write(text, to: "utf-8.txt")
    let command = "iconv -t KOI8-R utf-8.txt > a.txt && tigang outline a.txt --format json"
    let outcome = try Shell.run(command, in: folder)
    #expect(outcome.text.contains(#""encoding":"koi8-r""#))
    #expect(try Shell.run("tigang search a.txt второй --count", in: folder).status == 0)
  }

  @Test("A file whose ending a person has set a converter for is handed to the import, text or not")
  func converter() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("tigang")
    try folder.write(
      "[converter.xyz]\ncommand = [\"echo\", \"# 甲\"]\nresult = \"markdown\"", to: "tigang/converters.toml")
    try folder.write("一、乙\n文字。\n", to: "a.txt")
    let binary = #"printf 'ab\0\0\0cd\n%.0s' 1 2 3 4 5 6"#
    for (make, lines) in [
      ("cp a.txt b.xyz", ["甲"]), ("\(binary) > b.xyz", ["甲"]),
      ("cp a.txt b.abc", ["一、乙"]), ("\(binary) > b.abc", []),
      ("echo '[' >> tigang/converters.toml; cp a.txt b.xyz", ["一、乙"]),
    ] {
      let outcome = try Shell.run(
        "\(make); tigang outline b.*; rm b.*", in: folder, environment: ["XDG_CONFIG_HOME": folder.path])
      #expect(outcome.lines == lines, "\(make)")
      #expect(outcome.errors.contains("is binary, not text") == lines.isEmpty, "\(make)")
    }
  }

  @Test("An import ends quietly where nobody reads on")
  func closedPipe() throws {
    let command = "seq 300000 > a.txt; \"$(command -v tigang)-import\" a.txt | head -1"
    let outcome = try Shell.run(command, in: try TemporaryFolder())
    #expect(outcome.lines == ["tigang-marked-text 1"])
    #expect(outcome.errorLines.isEmpty)
  }

  @Test("The program links none of the libraries that imports need")
  func libraries() throws {
    let outcome = try Shell.run("ldd \"$(command -v tigang)\"", in: try TemporaryFolder())
    #expect(outcome.text.contains("libncursesw"))
    for name in ["libxml2", "libzip", "libmd4c", "libuchardet", "libpoppler"] {
      #expect(!outcome.text.contains(name))
    }
  }

  private func run(_ script: String, _ command: String) throws -> Shell.Outcome {
    try Shell.run(command, in: try Self.folder(script))
  }

  /// A folder with a PDF, `tigang`, and a script in the place of `tigang-import`.
  static func folder(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("%PDF-1.4\nno more\n", to: "a.pdf")
    let program = "\(try Shell.programFolder())/tigang"
    if link(program, "\(folder.path)/tigang") != 0 {
      try FileManager.default.copyItem(atPath: program, toPath: "\(folder.path)/tigang")
    }
    try folder.write("#!/bin/sh\n\(script)\n", to: "script")
    // Written by another process: no process that a test starts meanwhile holds it open for writing.
    _ = try Shell.run("install -m 755 script tigang-import; rm script", in: folder)
    return folder
  }
}
