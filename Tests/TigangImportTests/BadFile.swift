import Foundation
import Glibc
import MarkedText
import Testing

/// A file that is not what a program hopes for.
struct BadFile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let name: String
  /// Nil where a document comes of it all the same.
  let fault: ImportFault?
  /// The first block of that.
  var block: String?
  var options: [String] = []
  /// Makes the file at a path.
  let make: @Sendable (String) throws -> Void

  /// What an import may take here.
  static let seconds = 2

  /// All of them; a format adds its own rows.
  static let all = [
    BadFile("nothing, named as Word", "a.docx", .damaged("the file is empty"), []),
    BadFile("nothing, named as PDF", "a.pdf", .damaged("the file is empty"), []),
    BadFile("nothing, named as EPUB", "a.epub", .damaged("the file is empty"), []),
    BadFile("nothing, named as text", "a.txt", nil, []),
    BadFile("text, named as PDF", "a.pdf", nil, block: "paragraph: just text", Array("just text\n".utf8)),
    BadFile("zeros, named as PDF", "a.pdf", .damaged("Syntax Error: Couldn't read xref table"), zeros),
    BadFile(
      "a picture, named as Word", "a.docx", .unknownFormat("png"), [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
    BadFile("gzip, named as Word", "a.docx", .unknownFormat("gzip"), [0x1F, 0x8B, 8, 0]),
    BadFile("tar", "a.tar", .unknownFormat("tar"), [UInt8](repeating: 0, count: 257) + Array("ustar".utf8)),
    BadFile("a program, named as Word", "a.docx", .unknownFormat("exe"), [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]),
    BadFile("a program", "a", .unknownFormat("elf"), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]),
    BadFile(
      "Word with a password", "a.docx", .encrypted,
      compound + [UInt8](repeating: 0, count: 1016) + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        + [UInt8](repeating: 0, count: 96)),
    BadFile("a PDF that breaks off", "a.pdf", .damaged("Syntax Error: Couldn't read xref table"), cutPDF),
    BadFile("a folder", "folder", .unreadable("Is a directory")) { path in
      mkdir(path, 0o700)
    },
    BadFile("no file", "none", .unreadable("No such file or directory")) { _ in },
    BadFile("a device without an end", "zeros", .tooLarge(limit: 1 << 29), ["--max-seconds", "20"]) { path in
      symlink("/dev/zero", path)
    },
    BadFile("a fifo that nobody writes to", "fifo", .outOfTime(limit: seconds)) { mkfifo($0, 0o600) },
    BadFile("five gigabytes", "a.docx", .tooLarge(limit: 1 << 29)) { path in
      close(creat(path, 0o600))
      truncate(path, 5 << 30)
    },
    BadFile(
      "more than memory holds", "a.txt", .outOfMemory(limit: 80_000_000),
      ["--max-memory", "80000000", "--max-seconds", "20"]
    ) { path in
      try Data(repeating: UInt8(ascii: "a"), count: 20_000_000).write(to: URL(fileURLWithPath: path))
    },
    BadFile("more text than is asked for", "a.txt", .tooLarge(limit: 1000), ["--max-output", "1000"]) {
      path in
      try Data(repeating: UInt8(ascii: "\n"), count: 100_000).write(to: URL(fileURLWithPath: path))
    },
  ]

  private static let zeros = [UInt8](repeating: 0, count: 5000)
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let cutPDF = Array(PDFBuilder(pages: [[PDFBuilder.Text("甲", 90, 700)]]).bytes.prefix(300))

  private init(
    _ testDescription: String, _ name: String, _ fault: ImportFault?, block: String? = nil, _ bytes: [UInt8]
  ) {
    self.init(testDescription, name, fault) { try Data(bytes).write(to: URL(fileURLWithPath: $0)) }
    self.block = block
  }

  private init(
    _ testDescription: String, _ name: String, _ fault: ImportFault?, _ options: [String] = [],
    make: @escaping @Sendable (String) throws -> Void
  ) {
    self.testDescription = testDescription
    self.name = name
    self.fault = fault
    self.options = options
    self.make = make
  }
}
