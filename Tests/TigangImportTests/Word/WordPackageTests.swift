import MarkedText
import TestSupport
import Testing

@Suite("Archives of Word documents as programs write them")
struct WordPackageTests {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  private static func document(_ namespace: String = main) -> String {
    "<w:document xmlns:w=\"\(namespace)\"><w:body>\(WordXML.paragraph("甲"))</w:body></w:document>"
  }

  private static func relationships(to target: String, strictly: Bool = false) -> String {
    let types =
      strictly
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return
      "<Relationships><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"\(target)\"/></Relationships>"
  }

  private static let types = """
    <Types><Override PartName="/word/document.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  private static func lines(_ entries: [(String, [UInt8])], _ manner: StoredArchive.Manner) throws -> [String]
  {
    var archive = StoredArchive(manner)
    for (name, bytes) in entries { archive.add(name, bytes) }
    return try ImportRun(archive.bytes, name: "a").marked().lines
  }

  private static func wide(_ text: String) -> [UInt8] {
    "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test("An archive opens however it was written", arguments: StoredArchive.Manner.allCases)
  func manners(manner: StoredArchive.Manner) throws {
    let entries = [
      ("[Content_Types].xml", Self.types), ("_rels/.rels", Self.relationships(to: "word/document.xml")),
      ("word/document.xml", Self.document()),
    ]
    #expect(try Self.lines(entries.map { ($0, Array($1.utf8)) }, manner) == ["甲"])
  }

  @Test(
    "The text is found under whatever name",
    arguments: [
      ("word\\document.xml", "word\\document.xml"), ("word\\document.xml", "word/document.xml"),
      ("Word/Document.XML", "word/document.xml"), ("./word/document.xml", "word/document.xml"),
      ("/word/document.xml", "/word/document.xml"), ("word/document2.xml", "word/document2.xml"),
      ("text.xml", "/text.xml"), ("text.xml", "./a/../text.xml"),
      // What leads to nothing is no reason not to look.
      ("word/document.xml", "word/lost.xml"),
    ])
  func names(entry: String, target: String) throws {
    let entries = [
      ("[Content_Types].xml", Self.types),
      ("_rels/.rels".replacing("/", with: entry.contains("\\") ? "\\" : "/"), Self.relationships(to: target)),
      (entry, Self.document()),
    ]
    #expect(try Self.lines(entries.map { ($0, Array($1.utf8)) }, .plain) == ["甲"])
  }

  @Test("Parts may be in UTF-16, and of the strict class of conformance", arguments: [false, true])
  func wideParts(isStrict: Bool) throws {
    let entries = [
      ("[Content_Types].xml", Self.types),
      ("_rels/.rels", Self.relationships(to: "word/document.xml", strictly: isStrict)),
      ("word/document.xml", Self.document(isStrict ? Self.strict : Self.main)),
    ]
    let head = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
    #expect(try Self.lines(entries.map { ($0, Self.wide(head + $1)) }, .plain) == ["甲"])
  }

  @Test("An archive that holds a document among other things is none")
  func embedded() throws {
    var archive = StoredArchive()
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    archive.add("[Content_Types].xml", "<Types><Default Extension=\"docx\" ContentType=\"\(type)\"/></Types>")
    #expect(try ImportRun(archive.bytes, name: "a").fault == .unknownFormat("zip"))
  }
}
