import OutlineModel
import OutlineSearch

/// Every sentence that a person reads, in one language: data in, sentence out.
package protocol Wording: Sendable {
  // MARK: The document

  /// `20 节,10 节有文字,约 13 分钟`, shorter where `isShort`.
  func summary(_ figures: DocumentFigures, minutes: Int, isShort: Bool) -> String
  /// What the tree says behind a section that is not all there; empty for one that is.
  func flag(_ presence: Presence) -> String
  /// Why the text pane has no text of a section.
  func absence(_ presence: Presence, contentsLine: Int?) -> String
  /// What a part of the document is called.
  func name(of part: PartKind) -> String
  /// The figures as rows of a name and a value.
  func figures(
    _ figures: DocumentFigures, of document: Document, rate: Int
  ) -> [(name: String, value: String)]
  /// The figures of one section as a row.
  func figures(ofSection characters: Int, rate: Int) -> (name: String, value: String)
  /// What stands in the place of the text of an empty document.
  var emptyDocument: String { get }
  /// How many byte sequences are no text.
  func invalidSequences(_ count: Int) -> String

  // MARK: What is odd, and why

  /// What is odd, for a careful reader.
  func anomaly(_ anomaly: Anomaly, in document: Document) -> String
  /// One or two words for a kind of anomaly.
  func name(of code: Anomaly.Code) -> String
  /// How many anomalies there are.
  func anomalies(_ count: Int) -> String
  /// That there are none.
  var noAnomalies: String { get }
  /// Which keys a list of places takes.
  var listHint: String { get }
  /// That the document has no links, as far as its format tells.
  var noLinks: String { get }
  /// Which keys a list of links takes.
  var linkListHint: String { get }
  /// Whole sentences on what a line, from 1, was taken for, and why.
  func verdict(_ verdict: Verdict, ofLine line: Int, in source: SourceText) -> String

  // MARK: Searching and going

  /// How many hits there are, in how many sections, and outside of the body.
  func hits(_ hits: SearchHits) -> String
  /// What stands in the place of the counts until they are known.
  var searching: String { get }
  /// What a query means, where that is more than its letters say; nil where it is not.
  func meaning(of hits: SearchHits) -> String?
  /// Why what was typed is no query.
  func queryError(_ error: SearchQueryError) -> String
  /// The same in a few words, without what was typed where that is long.
  func reason(for error: SearchQueryError) -> String
  /// Why `n` finds nothing before anything was searched for.
  var noSearch: String { get }
  /// Why there is nothing for `*` to search for.
  var nothingToSearch: String { get }
  /// What the last line says of the keys that show the whole tree again.
  var wholeTreeHint: String { get }
  /// That the search went round an end of the document.
  func searchWrapped(forward: Bool) -> String
  /// That an address names nothing, and which sections there are around it.
  func noSection(_ address: String, _ nearby: AddressResolution.Nearby, in document: Document) -> String
  /// That a line, from 1, lies in no section.
  func noSection(onLine line: Int) -> String
  /// What is said above the candidates for an address.
  func severalSections(_ address: String) -> String
  /// That there is no jump to undo or to redo.
  var noFurtherJump: String { get }
  /// That there is no section beside this one.
  func noSibling(before: Bool) -> String
  /// That a mark is set.
  func markSet(_ letter: String) -> String
  /// That a mark is not set.
  func noMark(_ letter: String) -> String

  // MARK: Prompts and the last line

  /// What stands before an address that is typed.
  var addressPrompt: String { get }
  /// Addresses as people type them, while none is typed.
  var addressExamples: String { get }
  /// Which letters copy what.
  var copyPrompt: String { get }
  /// Which letters write what.
  var writePrompt: String { get }
  /// What stands before the name of a file that is typed.
  var fileNamePrompt: String { get }
  /// What `m` waits for.
  var setMarkPrompt: String { get }
  /// What `'` waits for.
  var goToMarkPrompt: String { get }
  /// One or two words for the last line.
  func hint(_ command: BrowserCommand) -> String
  /// A line for the help.
  func description(_ command: BrowserCommand) -> String
  /// The heading of the help.
  var helpTitle: String { get }
  /// The heading of the figures.
  var figuresTitle: String { get }
  /// How a sheet that covers the screen is left.
  var sheetHint: String { get }

  // MARK: What has been done

  /// What the title bar says until all is read.
  var loading: String { get }
  /// How far opening a file has come, and how to cancel; shorter without its name.
  func opening(_ file: String?, _ stage: OpeningStage) -> String
  /// The same where there is room for few words.
  func opening(briefly stage: OpeningStage) -> String
  /// What a document is called that was piped in.
  var standardInput: String { get }
  /// Why a pipe or the bundled speech cannot be read again.
  var noFileToReadAgain: String { get }
  /// That the file was read again, and whether it is another now.
  func readAgain(isChanged: Bool) -> String
  /// Whether the end of the file is followed from now on.
  func following(_ isOn: Bool) -> String
  /// Whether the tree shows items from now on.
  func items(_ isOn: Bool) -> String
  /// Whether the mouse is used from now on.
  func mouse(_ isOn: Bool) -> String
  /// How much was sent to the clipboard.
  func copied(characters: Int) -> String
  /// That a text is too long for the clipboard; the limit is in bytes.
  func tooLongToCopy(limit: Int) -> String
  /// That a file was written.
  func written(_ path: String) -> String
  /// The clock of a rehearsal: seconds gone, planned for this place, and in all.
  func rehearsal(elapsed: Int, planned: Int, total: Int) -> String
  /// How large the screen has to be.
  func tooSmall(columns: Int, rows: Int) -> String
  /// Why the editor cannot be opened on a pipe or the bundled speech.
  var noFileToEdit: String { get }
  /// Why the editor cannot be opened on a file that is no text.
  var notEditable: String { get }
  /// What went wrong, and why.
  func trouble(_ trouble: Trouble) -> String
  /// Why a file cannot be written, without its name.
  func obstacle(_ trouble: Trouble) -> String
  /// What is wrong with a correction.
  func fault(_ fault: CorrectionFault) -> String
}

extension Wording {
  /// Queries are literal so far.
  func meaning(of hits: SearchHits) -> String? { nil }

  /// `speech.txt.tigang.toml:3: …`, as compilers say it.
  func badCorrection(file: String, line: Int?, _ fault: CorrectionFault) -> String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(self.fault(fault))"
  }

  /// Seconds as `3:05`.
  func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// A number of bytes as `1,235 kB`.
  func kilobytes(_ bytes: Int) -> String { "\(grouped((bytes + 500) / 1000)) kB" }

  /// An integer with thousands set apart: `2,354`.
  func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
