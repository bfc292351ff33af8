import OutlineModel
import OutlineSearch

/// The sentences in English.
struct EnglishWording: Wording {
  // MARK: The document

  func summary(_ figures: DocumentFigures, minutes: Int, isShort: Bool) -> String {
    if isShort { return "\(count(figures.sections, "section")), \(grouped(minutes)) min" }
    return
      "\(count(figures.sections, "section")), \(grouped(figures.sectionsWithText)) with text, about \(grouped(minutes)) min"
  }

  func flag(_ presence: Presence) -> String {
    switch presence {
    case .full, .inferred: ""
    case .excerpt: "excerpt"
    case .contentsOnly: "no text"
    }
  }

  func absence(_ presence: Presence, contentsLine: Int?) -> String {
    let place = contentsLine.map { "; contents: line \($0)" } ?? ""
    return presence == .inferred ? "no heading\(place)" : "no text\(place)"
  }

  func name(of part: PartKind) -> String {
    switch part {
    case .frontMatter: "front matter"
    case .contents: "contents"
    case .body: "body"
    case .backMatter: "back matter"
    }
  }

  func figures(
    _ figures: DocumentFigures, of document: Document, rate: Int
  ) -> [(name: String, value: String)] {
    let source = document.source
    let minutes = CharacterCounts.minutes(for: figures.characters, rate: rate)
    var rows = [
      ("title", document.titleText ?? "(not recognised)"),
      ("date", document.date ?? "(not recognised)"),
      ("profile", document.profile.rawValue),
      ("encoding", source.encoding),
      ("length", "\(count(figures.bytes, "byte")), \(count(figures.lines, "line"))"),
      ("characters", grouped(figures.characters)),
      ("speaking time", "about \(grouped(minutes)) min at \(rate) characters a minute"),
      ("sections", "\(grouped(figures.sections)), at most \(figures.depth) deep"),
      ("with text", "\(grouped(figures.sectionsWithText)), of them excerpts: \(grouped(figures.excerpts))"),
      ("contents only", grouped(figures.contentsOnly)),
      ("no heading", grouped(figures.inferred)),
      ("anomalies", grouped(document.anomalies.count)),
    ]
    if source.invalidSequenceCount > 0 {
      rows.append(("damaged", invalidSequences(source.invalidSequenceCount)))
    }
    return rows
  }

  func figures(ofSection characters: Int, rate: Int) -> (name: String, value: String) {
    let minutes = CharacterCounts.minutes(for: characters, rate: rate)
    return ("this section", "\(count(characters, "character")), about \(grouped(minutes)) min")
  }

  var emptyDocument: String { "the file is empty" }

  func invalidSequences(_ count: Int) -> String { "\(self.count(count, "byte sequence")) no text" }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: Searching and going

  func hits(_ hits: SearchHits) -> String {
    if hits.count == 0 { return "nothing found" }
    let outside = [PartKind.frontMatter, .contents, .backMatter].compactMap { part -> String? in
      let count = hits.count(of: part)
      return count > 0 ? "\(grouped(count)) \(name(of: part))" : nil
    }
    if hits.count(of: .body) == 0 { return "none in the body, \(outside.joined(separator: ", "))" }
    let rest = outside.isEmpty ? "" : " (+\(outside.joined(separator: ", +")))"
    return "\(grouped(hits.count(of: .body))) in \(count(hits.sectionCount, "section"))\(rest)"
  }

  var searching: String { "searching" }
  var noSearch: String { "nothing has been searched for" }
  var nothingToSearch: String { "there are no words here to search for" }
  var wholeTreeHint: String { "whole tree" }

  func searchWrapped(forward: Bool) -> String {
    forward ? "past the end, on from the beginning" : "past the beginning, on from the end"
  }

  func noSection(onLine line: Int) -> String { "line \(line) lies in no section" }

  func noSection(_ address: String, _ nearby: AddressResolution.Nearby, in document: Document) -> String {
    let place = nearby.parent.map { document.address(of: $0) }
    if let parent = nearby.parent, let first = nearby.firstItem, let last = nearby.lastItem {
      let name = document.address(of: first, in: parent)
      let range =
        first == last ? "is only \(name)" : "are \(name) to \(document.address(of: last, in: parent))"
      return "no \"\(address)\"; there \(range)"
    }
    guard let first = nearby.first, let last = nearby.last, !document.address(of: first).isEmpty else {
      return "no section \"\(address)\"; \(place ?? "the document") has no sections inside"
    }
    let range =
      first == last
      ? "only \(document.address(of: first))"
      : "\(document.address(of: first)) to \(document.address(of: last))"
    return "no section \"\(address)\"; there \(first == last ? "is" : "are") \(range)"
  }

  func severalSections(_ address: String) -> String { "\"\(address)\" names several sections:" }
  var noFurtherJump: String { "no further jump to undo or redo" }
  func noSibling(before: Bool) -> String {
    before ? "no sibling before this section" : "no sibling behind this section"
  }
  func markSet(_ letter: String) -> String { "mark \(letter) set" }
  func noMark(_ letter: String) -> String { "no mark \(letter)" }

  // MARK: Prompts and the last line

  var addressPrompt: String { "section: " }
  var addressExamples: String { "3.2, 三(二), (二), or part of a title; g again: beginning" }
  var copyPrompt: String { "copy: o outline  s section's  t text  w all text  a address  Esc" }
  var writePrompt: String { "write: o outline  s section's  t text  w all text  a address  Esc" }
  var fileNamePrompt: String { "file name: " }
  var setMarkPrompt: String { "type a letter to mark this place" }
  var goToMarkPrompt: String { "type the letter of a mark; ' for the place before" }

  var helpTitle: String { "Keys" }
  var figuresTitle: String { "Document" }
  var sheetHint: String { "j k scroll  any other key returns" }

  // MARK: What has been done

  var loading: String { "reading" }
  var standardInput: String { "standard input" }
  var noFileToReadAgain: String { "there is no file to read again" }
  func readAgain(isChanged: Bool) -> String {
    isChanged ? "read again: the document has changed" : "read again: nothing has changed"
  }
  func following(_ isOn: Bool) -> String { isOn ? "following the end of the file" : "no longer following" }
  func items(_ isOn: Bool) -> String { isOn ? "items shown in the tree" : "items no longer shown" }
  func mouse(_ isOn: Bool) -> String { isOn ? "mouse on" : "mouse off; the terminal's own selection works" }
  func copied(characters: Int) -> String { "sent to the clipboard: \(count(characters, "character"))" }
  func tooLongToCopy(limit: Int) -> String {
    "too long: the clipboard takes \(grouped(limit)) bytes; w writes to a file"
  }
  func written(_ path: String) -> String { "wrote \(path)" }

  func rehearsal(elapsed: Int, planned: Int, total: Int) -> String {
    "rehearsal \(clock(elapsed))  planned: to here \(clock(planned)), to the end \(clock(total))"
  }

  func tooSmall(columns: Int, rows: Int) -> String { "too small: \(columns)x\(rows) needed" }
  var noFileToEdit: String { "there is no file to edit" }
  var notEditable: String {
    "this file is not text and cannot be edited here; w w writes its text to a file"
  }

  func trouble(_ trouble: Trouble) -> String {
    switch trouble {
    case .cannotRead(let file, let reason): "cannot read \(file): \(self.reason(reason))"
    case .cannotWrite(let file, let reason): "cannot write \(file): \(self.reason(reason))"
    case .fileExists(let file): "cannot write \(file): the file exists"
    case .noLine(let line, let file, let lineCount):
      "there is no line \(line) in \(file), which has \(count(lineCount, "line"))"
    case .noConverter(let file, let encoding):
      "cannot read \(file): the system has no conversion from \(encoding)"
    case .cannotImport(let file, let fault): "cannot open \(file): \(self.fault(fault))"
    case .importCancelled(let file): "did not open \(file): cancelled"
    case .noTerminal: "there is no terminal to use"
    case .terminalUnknown(let name): "unknown terminal \(name) (environment variable TERM)"
    case .noEditor(let name): "cannot start the editor \(name)"
    case .nothingPiped: "nothing to read: the pipe is empty"
    case .keyboardAsDocument: "standard input is the keyboard: there is no file to read"
    case .badCorrection(let file, let line, let fault): badCorrection(file: file, line: line, fault)
    case .refused(let reason): "the system refuses: \(reason)"
    }
  }

  func obstacle(_ trouble: Trouble) -> String {
    switch trouble {
    case .fileExists: "the file exists"
    case .cannotWrite(_, .notFound): "no such folder"
    case .cannotWrite(_, let reason): self.reason(reason)
    default: self.trouble(trouble)
    }
  }

  private func reason(_ reason: Trouble.FileTrouble) -> String {
    switch reason {
    case .notFound: "no such file"
    case .noPermission: "permission denied"
    case .isDirectory: "is a directory"
    case .noRegularFile: "not a regular file"
    case .noText: "is binary, not text (--encoding NAME shows it all the same)"
    case .tooLarge(let limit): "larger than \(grouped(limit)) bytes"
    case .system(let text): text
    }
  }
}
