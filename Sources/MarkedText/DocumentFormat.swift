/// The format of a file, named as `--from` names it.
package struct DocumentFormat: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The format that a person names, also by an ending of files: `md`, `htm`.
  package init(named name: String) {
    let name = name.lowercased()
    self = Self.named[name] ?? (name == "txt" ? .text : DocumentFormat(rawValue: name))
  }

  package static let text = DocumentFormat(rawValue: "text")
  package static let markdown = DocumentFormat(rawValue: "markdown")
  package static let html = DocumentFormat(rawValue: "html")
  package static let docx = DocumentFormat(rawValue: "docx")
  package static let odt = DocumentFormat(rawValue: "odt")
  /// An OpenDocument text that is one file of XML.
  package static let fodt = DocumentFormat(rawValue: "fodt")
  /// A page with all that belongs to it in one file (RFC 2557).
  package static let mhtml = DocumentFormat(rawValue: "mhtml")
  package static let epub = DocumentFormat(rawValue: "epub")
  package static let pdf = DocumentFormat(rawValue: "pdf")
  /// A zip archive that does not say at its beginning what it holds.
  package static let zip = DocumentFormat(rawValue: "zip")
  /// A compound file, as old word processors write them.
  package static let compound = DocumentFormat(rawValue: "compound")

  /// Whether it is read without a converter.
  package var isReadable: Bool { Self.readable.contains(self) }

  private static let readable: Set<DocumentFormat> = [
    .text, .markdown, .html, .mhtml, .docx, .odt, .fodt, .epub, .pdf, .zip,
  ]

  /// So many bytes of a file are enough to tell its format, in bytes.
  package static let sniffedBytes = 4096

  /// The format that the content of a file says, else the one that its name says, else text.
  ///
  /// - Parameters:
  ///   - start: the first `sniffedBytes` bytes of the file.
  ///   - name: the file's name or path, nil where it has none.
  package init(start: some Collection<UInt8>, name: String?) {
    let start = Array(start.prefix(Self.sniffedBytes))
    let ending = name.flatMap(Self.ending)
    self =
      if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
        Self.archive(start, ending)
      } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        ending.map(DocumentFormat.init(rawValue:)) ?? .compound
      } else if start.prefix(1024).firstIndex(ofWord: "%PDF-") != nil {
        .pdf
      } else if start.starts(with: Array("{\\rtf".utf8)) {
        DocumentFormat(rawValue: "rtf")
      } else if let format = Self.markup(start, ending) {
        format
      } else if let format = FileMagic.format(of: start) {
        format
      } else if let ending, Self.isNoText(start, ending) {
        Self.archive(start, ending)
      } else if let ending {
        Self.named[ending] ?? .text
      } else {
        MarkdownEvidence.isMarkdown(start) ? .markdown : .text
      }
  }

  /// Formats that a name tells from plain text.
  private static let named: [String: DocumentFormat] = [
    "md": .markdown, "markdown": .markdown, "mdown": .markdown, "mkd": .markdown, "htm": .html, "html": .html,
    "xhtml": .html, "mht": .mhtml, "mhtml": .mhtml,
  ]

  /// Whether what has no sign of its format is none the less no text: a name promises more than nothing, or what
  /// is there cannot be text.
  private static func isNoText(_ start: [UInt8], _ ending: String) -> Bool {
    let isContainer = containers.contains(ending)
    if start.isEmpty { return isContainer }
    return isContainer && start.contains { $0 < 0x08 }
      || FileMagic.isBinary(start) && named[ending] == nil && !["txt", "text"].contains(ending)
  }

  /// Endings of formats that are no text.
  private static let containers: Set<String> = [
    "docx", "docm", "dotx", "dotm", "odt", "ott", "epub", "pdf", "doc", "dot", "wps", "wpt", "rtf", "ofd",
    "djvu",
    "ppt", "pptx", "xls", "xlsx", "odp", "ods", "mobi", "azw3",
  ]

  /// What a zip archive holds, by the entry `mimetype` that stands first in it, else by the file's name.
  private static func archive(_ start: [UInt8], _ ending: String?) -> DocumentFormat {
    // 4.3.7 of APPNOTE.TXT: the name begins at byte 30, and a stored entry's content directly behind it.
    let head = start.dropFirst(30)
    if head.starts(with: "mimetypeapplication/epub+zip".utf8) { return .epub }
    if head.starts(with: "mimetypeapplication/vnd.oasis.opendocument.text".utf8) { return .odt }
    switch ending {
    case "docx", "docm", "dotx", "dotm": return .docx
    case "odt", "ott": return .odt
    case "epub": return .epub
    case let ending? where ending != "zip": return DocumentFormat(rawValue: ending)
    default: return .zip
    }
  }

  /// The ending of a file's name in lower case, or nil.
  package static func ending(of name: String) -> String? {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else { return nil }
    let ending = String(Substring(file[file.index(after: dot)...])).lowercased()
    return ending.isEmpty ? nil : ending
  }
}

extension ArraySlice<UInt8> {
  /// The index behind the first occurrence of a word, or nil.
  func firstIndex(ofWord word: String) -> Int? {
    let word = Array(word.utf8)
    return indices.first { self[$0...].starts(with: word) }.map { $0 + word.count }
  }
}
