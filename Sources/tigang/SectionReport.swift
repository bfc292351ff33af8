import OutlineModel
import Wording

/// The text of a section with all that is in it, or of an item.
struct SectionReport {
  let document: Document
  let target: AddressTarget

  /// Writes the text as it stands in the source; where the body has none, one line says so.
  ///
  /// - Throws: `nothingFound` where there is no text.
  func writeText(_ wording: any Wording) throws(ExitStatus) {
    let node = document.outline[target.section]
    if !node.hasText, target.item == nil {
      let line = node.contentsEntry.map { document.source.line(of: $0.lowerBound) }
      let heading = document.heading(of: target.section)
      Output.complain("\(heading): \(wording.absence(node.presence, contentsLine: line))")
    }
    var text = document.source.string(document.text(of: target))
    if text.isEmpty { throw ExitStatus.nothingFound }
    if text.last?.isNewline != true { text += "\n" }
    Output.standard.writeText(text)
  }
}
