import Glibc
import Testing

/// A form in which a document can come that is no plain text.
enum OutlineForm: String, CaseIterable, CustomTestStringConvertible {
  case markdown, page, book, word, openDocument, print, richText
  /// Headings are marked, where they are nothing else.
  case markedMarkdown, markedPage, styledWord, styledOpenDocument
  /// Numbers are computed.
  case numberedWord, numberedOpenDocument
  /// Numbers and all else as programs write them.
  case fromWord, fromWPS
  /// As LibreOffice writes what is converted.
  case officeDoc
  /// One file that its name says nothing of.
  case flatWord, oldWord, flatOpenDocument, savedPage, pageOfWord

  var testDescription: String { rawValue }

  /// The name of a file of this form.
  var fileName: String {
    switch self {
    case .markdown, .markedMarkdown: "sample.md"
    case .page, .markedPage: "sample.html"
    case .book: "sample.epub"
    case .word, .styledWord, .numberedWord, .fromWord, .fromWPS: "sample.docx"
    case .openDocument, .styledOpenDocument, .numberedOpenDocument: "sample.odt"
    case .print: "sample.pdf"
    case .richText: "sample.rtf"
    case .officeDoc, .flatWord, .oldWord, .flatOpenDocument, .savedPage, .pageOfWord: "sample.doc"
    }
  }

  /// A document in this form.
  func bytes(of sample: OutlineSample) throws -> [UInt8] {
    let lines = try sample.paragraphs()
    switch self {
    case .markdown: return Array(lines.map(\.whole).joined(separator: "\n\n").utf8)
    case .markedMarkdown: return Array(lines.map(Self.marked).joined(separator: "\n\n").utf8)
    case .page: return Self.page(lines.map(Self.paragraph))
    case .markedPage: return Self.page(lines.map(Self.element))
    case .book: return Self.book(lines.map(Self.paragraph))
    case .word: return try sample.wordFile(isNumbered: false).bytes
    case .styledWord: return try sample.wordFile(isNumbered: false, hasStyles: true).bytes
    case .numberedWord: return try sample.wordFile(isNumbered: true).bytes
    case .fromWord: return try WordProgramFile(sample, by: .word).file.bytes
    case .fromWPS: return try WordProgramFile(sample, by: .wps).file.bytes
    case .openDocument: return try sample.openDocumentFile(isNumbered: false).bytes
    case .styledOpenDocument:
      return try sample.openDocumentFile(isNumbered: false, hasStyles: true).bytes
    case .numberedOpenDocument: return try sample.openDocumentFile(isNumbered: true).bytes
    case .print: return PDFBuilder(printing: lines.map(\.whole)).bytes
    case .flatWord: return Array(try sample.wordFile(isNumbered: true).flat.utf8)
    case .oldWord: return Array(try sample.wordFile(isNumbered: true).old.utf8)
    case .flatOpenDocument: return Array(try sample.openDocumentFile(isNumbered: true).flat.utf8)
    case .savedPage: return SavedPage.saved(Self.page(lines.map(Self.paragraph)))
    case .pageOfWord: return Array(SavedPage.ofWord(lines).utf8)
    case .officeDoc: return try OfficeText.document("whole-speech-docx.doc")
    case .richText: return Self.richText(lines.map(\.whole))
    }
  }

  /// Whether a document in this form has the outline that its plain text has.
  func canHold(_ sample: OutlineSample) -> Bool {
    switch self {
    // What an author marks is all there is, unless it is no more than a few lines of many.
    case .markedMarkdown, .markedPage: !sample.hasTextInHeadings
    case .fromWord, .fromWPS: sample.name == "speech"
    // The converter takes seconds, and is not installed everywhere.
    case .richText, .officeDoc:
      sample.name == "speech" && access("/usr/bin/soffice", X_OK) == 0
    default: true
    }
  }

  /// A line of an outline without what this form cannot say: in print there are no spaces between Chinese signs.
  func folded(_ line: String, of sample: OutlineSample) -> String {
    self == .print && sample.name != "korean" ? line.filter { !$0.isWhitespace } : line
  }

  private static func marked(_ line: NumberedLine) -> String {
    line.headingLevel.map { String(repeating: "#", count: $0 + 1) + " " + line.whole } ?? line.whole
  }

  private static func element(_ line: NumberedLine) -> String {
    line.headingLevel.map { "<h\($0 + 2)>\(line.whole.escaped)</h\($0 + 2)>\n" } ?? paragraph(line)
  }

  private static func paragraph(_ line: NumberedLine) -> String {
    "<p>&nbsp;&nbsp;\(line.whole.escaped)</p>\n"
  }

  private static func page(_ elements: [String]) -> [UInt8] {
    Array("<html><body><div>\(elements.joined())</div></body></html>".utf8)
  }

  /// What RTF needs: each unit of UTF-16 as a number, and how it shows to those who do not know it.
  private static func richText(_ lines: [String]) -> [UInt8] {
    let paragraphs = lines.map { line in
      line.utf16.map { "\\u\(Int16(bitPattern: $0))?" }.joined() + "\\par\n"
    }
    return Array("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Song;}}\n\(paragraphs.joined())}".utf8)
  }

  /// A book of two chapters, whose properties say nothing.
  private static func book(_ elements: [String]) -> [UInt8] {
    var book = Book()
    book.metadata = ""
    let half = elements.count / 2
    book.chapters = [("a.xhtml", elements[..<half].joined()), ("b.xhtml", elements[half...].joined())]
    return book.bytes
  }
}
