import ChildProcesses
import Glibc
import MarkedText

/// A PDF as marked text, with the help of `pdftotext` and `pdftohtml`.
///
/// A PDF holds words at places. Lines, columns and the order of reading are what `pdftotext` makes of them;
/// `RunningLines` and `ParagraphJoiner` make paragraphs of these, and the bookmarks, where there are any, say which
/// are headings. Page numbers are left out, and what is printed on every page stands once, at the end.
struct PDFImport {
  private let pages: PageReader
  private let bookmarks: [Bookmark]

  /// - Throws: `encrypted`, `damaged`, `noText`, `missingConverter`, `tooLarge`, `unreadable`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    let file = try Self.file(bytes)
    var pages = PageReader()
    let text = Self.program("pdftotext", ["-q", "-bbox-layout", "-nodiag", "-enc", "UTF-8", Self.input, "-"])
    let ending = try ChildOutput.lines(of: text, input: file, limit: limits.output) { pages.read($0) }
    guard ending == .exited(status: 0) else { throw try Self.fault(ending, file, limits) }
    guard !pages.lines.isEmpty else { throw .noText }
    var bookmarks = BookmarkReader()
    // The outline is printed whole, whatever pages are asked for.
    let outline = Self.program("pdftohtml", ["-q", "-xml", "-i", "-nodrm", "-stdout", "-l", "1", Self.input])
    _ = try ChildOutput.lines(of: outline, input: file, limit: limits.output) { bookmarks.read($0) }
    self.pages = pages
    self.bookmarks = bookmarks.bookmarks
  }

  /// Writes all paragraphs, numbered through.
  ///
  /// - Throws: as `MarkedOutput.write`.
  func write(to output: inout MarkedOutput) throws(ImportFault) {
    if let title = pages.title { output.field(.title, title) }
    let lines = RunningLines(PageRows.merged(pages.lines), pageHeights: pages.pageHeights)
    let paragraphs = ParagraphJoiner.paragraphs(lines.text, pageWidth: pages.pageWidth)
    var headings = BookmarkMatcher.matches(bookmarks, paragraphs)[...]
    var index = 0
    while index < paragraphs.count {
      let heading = headings.first?.paragraphs.lowerBound == index ? headings.removeFirst() : nil
      if let heading {
        try write(heading, of: paragraphs, to: &output)
      } else {
        try write(paragraphs[index], line: index + 1, to: &output)
      }
      index = heading?.paragraphs.upperBound ?? index + 1
    }
    for (index, text) in lines.running.enumerated() {
      let block = MarkedBlock(.note, text.utf8, part: .back, line: paragraphs.count + index + 1)
      try output.write(block)
    }
  }

  /// Writes a heading as one line, and what its last paragraph has behind it.
  private func write(
    _ heading: BookmarkMatcher.Match, of paragraphs: [PageParagraph], to output: inout MarkedOutput
  ) throws(ImportFault) {
    guard var rest = paragraphs[heading.paragraphs].last else { return }
    let parts =
      paragraphs[heading.paragraphs].dropLast().map(\.text) + [String(rest.text.prefix(heading.length))]
    var text = JoinedText(parts[0], words: WholeWords())
    for (last, part) in zip(parts, parts.dropFirst()) {
      if ChapterNumber.isAlone(last) { text.append(apart: part) } else { text.append(part) }
    }
    let line = heading.paragraphs.lowerBound + 1
    try output.write(MarkedBlock(.heading, text.text.utf8, depth: heading.depth, line: line))
    rest.text = Substring(rest.text.dropFirst(heading.length)).trimmed
    if !rest.text.isEmpty { try write(rest, line: heading.paragraphs.upperBound, to: &output) }
  }

  private func write(
    _ paragraph: PageParagraph, line: Int, to output: inout MarkedOutput
  ) throws(ImportFault) {
    let kind: MarkedText.BlockKind =
      switch paragraph.kind {
      case .text: .paragraph
      case .note: .note
      case .table: .table
      }
    try output.write(MarkedBlock(kind, paragraph.text.utf8, line: line))
  }

  private static func program(_ name: String, _ arguments: [String]) -> ChildOutput.Program {
    ChildOutput.Program(words: [name] + arguments, package: "poppler-utils")
  }

  private static func file(_ bytes: [UInt8]) throws(ImportFault) -> TemporaryFile {
    do {
      return try TemporaryFile.holding(bytes)
    } catch {
      throw .system(error)
    }
  }

  /// Asks again, with the complaints this time.
  private static func fault(
    _ ending: ChildProcess.Ending, _ file: borrowing TemporaryFile, _ limits: ImportLimits
  ) throws(ImportFault) -> ImportFault {
    if case .signalled(let signal) = ending {
      return signal == SIGXCPU ? .outOfTime(limit: limits.seconds) : .crashed(signal: Int(signal))
    }
    // What it complains of goes where its text would.
    let command = "exec 2>&1 >/dev/null; exec pdftotext -l 1 \(input) -"
    let program = ChildOutput.Program(words: ["sh", "-c", command], package: "dash")
    var complaints: [UInt8] = []
    do throws(ImportFault) {
      _ = try ChildOutput.pieces(
        of: program, input: .descriptor(file.descriptor), limit: complaintLimit
      ) { complaints += $0 }
    } catch {
      guard case .tooLarge = error else { throw error }
    }
    let lines = String(decoding: complaints, as: UTF8.self).split(separator: "\n")
    if lines.contains(where: { $0.contains("password") }) { return .encrypted }
    return .damaged(lines.last.map(String.init) ?? "pdftotext cannot read it")
  }

  private static let input = "/dev/stdin"
  /// In bytes.
  private static let complaintLimit = 1 << 16
}
