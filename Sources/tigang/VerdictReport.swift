import OutlineModel
import Wording

/// A verdict as JSON.
struct VerdictReport {
  /// The document of the line.
  let document: Document
  /// What the parser holds of the line.
  let verdict: Verdict
  /// From 1.
  let line: Int

  /// One object, with the message in English.
  func json(source name: String) -> String {
    let source = document.source
    let number = verdict.number
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", name)
      json.integer("line", line)
      json.string("verdict", verdict.ruling.code)
      json.string("reason", verdict.reason.code)
      json.string("label", verdict.label.isEmpty ? nil : source.string(verdict.label))
      json.integer("number", number?.value)
      json.integer("suffix", number?.suffix)
      json.string("style", number?.style.rawValue)
      json.integer("predecessor_line", verdict.predecessor.map { source.line(of: $0.byteOffset) })
      json.integer("successor_line", verdict.successor.map { source.line(of: $0.byteOffset) })
      json.string("section", section.map { SectionPaths(document.outline)[$0] })
      json.string("message", Language.english.wording.verdict(verdict, ofLine: line, in: source))
    }
    return json.drain()
  }

  /// The section that the line belongs to, in the body or as a line of the contents.
  private var section: Int? {
    let byte = verdict.label.lowerBound
    switch document.part(at: byte) {
    case .body: return document.outline.section(at: byte)
    case .contents:
      return document.outline.sections.firstIndex {
        $0.contentsEntry.map { document.source.line(of: $0.lowerBound) } == line
      }
    case .frontMatter, .backMatter: return nil
    }
  }
}
