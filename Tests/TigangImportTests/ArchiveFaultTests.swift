import MarkedText
import TestSupport
import Testing

@testable import tigang_import

@Suite("Archives that are no good")
struct ArchiveFaultTests {
  private static func word(_ document: [UInt8], isEncrypted: Bool = false) -> [UInt8] {
    var archive = StoredArchive()
    archive.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../d.xml\"/></Relationships>"
    )
    archive.add("d.xml", document, isEncrypted: isEncrypted)
    return archive.bytes
  }

  private static let head = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func word(_ document: String) -> [UInt8] { word(Array(document.utf8)) }

  @Test("A path that leads out of the archive leads nowhere but into it")
  func oddPaths() throws {
    let bytes = Self.word(
      "<w:document \(Self.head)><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>")
    #expect(try ImportRun(bytes, name: "a.docx").marked().lines == ["a"])
  }

  @Test("An archive without a name is told by its entries")
  func formats() throws {
    let word = try ImportRun(WordFile(WordXML.paragraph("a")).bytes, name: "a").marked()
    #expect(word.format == "docx")
    var archive = StoredArchive()
    archive.add("a", "b")
    #expect(try ImportRun(archive.bytes, name: "a").fault == .unknownFormat("zip"))
  }

  @Test("A password is asked for in three ways")
  func encrypted() throws {
    #expect(try ImportRun(Self.word([0x41], isEncrypted: true), name: "a.docx").fault == .encrypted)
    var file = OpenDocumentFile("<text:p>a</text:p>")
    file.manifest = "<manifest:encryption-data/>"
    #expect(try ImportRun(file.bytes, name: "a.odt").fault == .encrypted)
    var compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    compound += Array(repeating: 0, count: 1024 + 128 - compound.count)
    compound +=
      "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + Array(repeating: 0, count: 96)
    #expect(try ImportRun(compound, name: "a.docx").fault == .encrypted)
  }

  @Test("What is damaged is said to be so")
  func damaged() throws {
    let whole = WordFile(WordXML.paragraph("a")).bytes
    let cases = [
      Array(whole.prefix(whole.count / 2)), Self.word("<w:document \(Self.head)><w:body><w:p>"),
      Self.word("no XML"),
      StoredArchive().bytes,
    ]
    for bytes in cases {
      guard case .damaged? = try ImportRun(bytes, name: "a.docx").fault else {
        Issue.record("not damaged")
        continue
      }
    }
    var archive = StoredArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    #expect(try ImportRun(archive.bytes, name: "a.odt").fault == .damaged("no content.xml"))
  }

  @Test("A presentation or a spreadsheet with the name of a text is none")
  func otherDocuments() throws {
    var presentation = StoredArchive()
    presentation.add(
      "_rels/.rels",
      """
      <Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>
      """)
    presentation.add("ppt/presentation.xml", "<p:presentation xmlns:p=\"x\"/>")
    #expect(
      try ImportRun(presentation.bytes, name: "a.docx").fault == .damaged("it holds no document of Word"))
    let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    var sheet = StoredArchive()
    sheet.add(
      "content.xml",
      "<o:document-content xmlns:o=\"\(office)\"><o:body><o:spreadsheet/></o:body></o:document-content>")
    #expect(try ImportRun(sheet.bytes, name: "a.odt").fault == .damaged("it holds no OpenDocument text"))
  }

  @Test("A document without text has none")
  func noText() throws {
    #expect(try ImportRun(WordFile("<w:p/>").bytes, name: "a.docx").fault == .noText)
  }

  @Test("A million elements within each other are too deep")
  func tooDeep() throws {
    let deep = "<w:document \(Self.head)>" + String(repeating: "<w:p>", count: 1_000_000)
    #expect(try ImportRun(Self.word(deep), name: "a.docx").fault == .tooDeep(limit: 256))
  }

  @Test("Entities are not replaced by other files, and those that multiply are refused")
  func entities() throws {
    let body = "<w:body><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:body></w:document>"
    func run(_ declarations: String) throws -> ImportRun {
      let type = "<!DOCTYPE w:document [\(declarations)]>"
      return try ImportRun(Self.word("\(type)<w:document \(Self.head)>\(body)"), name: "a.docx")
    }
    #expect(try run("<!ENTITY e SYSTEM \"file:///etc/hostname\">").marked().lines == ["ab"])
    let multiplying = (1...12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
    let bomb = try run("<!ENTITY e0 \"x\">\(multiplying.joined())<!ENTITY e \"&e12;\">")
    guard case .damaged? = bomb.fault else {
      Issue.record("\(bomb.errors)")
      return
    }
  }

  @Test("What unpacks to more than the limit is too large")
  func tooLarge() throws {
    let bytes = Self.word("<w:document \(Self.head)>\(String(repeating: "<w:p/>", count: 1000))</w:document>")
    let archive = try Archive(bytes, limit: 1000)
    #expect(throws: ImportFault.tooLarge(limit: 1000)) { try archive.bytes(of: "d.xml") }
    var limits = ImportLimits()
    limits.output = 1000
    let package = try WordPackage(try Archive(bytes, limit: 1000), limits: limits)
    #expect(throws: ImportFault.tooLarge(limit: 1000)) {
      guard var events = try package.events(of: "d.xml") else { return }
      while try events.next() != nil {}
    }
  }

  @Test(
    "A few bytes that unpack to very many are unpacked up to the limit, and no further",
    arguments: ["docx", "odt", "epub"])
  func bombs(format: String) throws {
    let names = ["docx": "word/document.xml", "odt": "content.xml", "epub": "META-INF/container.xml"]
    let name = try #require(names[format])
    let bomb = RepetitiveDeflation("<a>", repetitions: 10_000)
    var archive = StoredArchive()
    archive.add(name, bomb)
    archive.add("_rels/.rels", "<r><Relationship Id=\"a\" Type=\"officeDocument\" Target=\"\(name)\"/></r>")
    #expect(archive.bytes.count < 20_000)
    let whole = try Archive(archive.bytes, limit: bomb.unpackedCount)
    var unpacked = 0
    let entry = try #require(try whole.entry(name))
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { entry.read($0) }
      guard count > 0 else { break }
      unpacked += count
    }
    // All that is there; what it is is none of the checksum's.
    #expect(unpacked > bomb.unpackedCount - piece.count)
    let run = try ImportRun(archive.bytes, name: "a.\(format)", arguments: ["--max-output", "1000000"])
    #expect(run.fault == .tooLarge(limit: 1_000_000))
  }
}
