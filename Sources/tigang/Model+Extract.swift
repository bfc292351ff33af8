import BrowserUI

extension Model {
  /// The text that is to be copied or written; nil before anything is read.
  func text(of extract: Extract) -> String? {
    guard let document = snapshot?.document else { return nil }
    switch extract {
    case .outline(let section):
      var text = ""
      OutlineReport(document, inside: section).writeText(wording) { text += $0 }
      return text
    case .text(let section):
      return document.source.string(section.map { document.text(of: $0) } ?? 0..<document.source.count)
    case .address(let section): return document.address(of: section)
    case .target(let target): return target
    }
  }
}
