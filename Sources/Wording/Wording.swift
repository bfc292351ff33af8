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
  func name(of part: PartKind) -> String
  /// The figures as rows of a name and a value.
  func figures(
    _ figures: DocumentFigures, of document: Document, rate: Int
  ) -> [(name: String, value: String)]
  func figures(ofSection characters: Int, rate: Int) -> (name: String, value: String)
  var emptyDocument: String { get }
  func invalidSequences(_ count: Int) -> String
  func anomaly(_ anomaly: Anomaly, in document: Document) -> String

  // MARK: Searching and going

  func hits(_ hits: SearchHits) -> String
  var searching: String { get }
  var noSearch: String { get }
  func searchWrapped(forward: Bool) -> String
  func noSection(_ address: String, _ nearby: AddressResolution.Nearby, in document: Document) -> String
  func severalSections(_ address: String) -> String
  var noFurtherJump: String { get }
  func noSibling(before: Bool) -> String
  func markSet(_ letter: String) -> String
  func noMark(_ letter: String) -> String

  // MARK: Prompts and the last line

  var addressPrompt: String { get }
  var addressExamples: String { get }
  var copyPrompt: String { get }
  var writePrompt: String { get }
  var fileNamePrompt: String { get }
  var setMarkPrompt: String { get }
  var goToMarkPrompt: String { get }
  /// One or two words for the last line.
  func hint(_ command: BrowserCommand) -> String
  /// A line for the help.
  func description(_ command: BrowserCommand) -> String
  var helpTitle: String { get }
  var figuresTitle: String { get }
  /// How a sheet that covers the screen is left.
  var sheetHint: String { get }

  // MARK: What has been done

  var loading: String { get }
  /// What a document is called that was piped in.
  var standardInput: String { get }
  func following(_ isOn: Bool) -> String
  func mouse(_ isOn: Bool) -> String
  func copied(characters: Int) -> String
  func tooLongToCopy(limit: Int) -> String
  func written(_ path: String) -> String
  func rehearsal(elapsed: Int, planned: Int, total: Int) -> String
  func tooSmall(columns: Int, rows: Int) -> String
  var noFileToEdit: String { get }
  func trouble(_ trouble: Trouble) -> String
}

extension Wording {
  /// Seconds as `3:05`.
  func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

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
