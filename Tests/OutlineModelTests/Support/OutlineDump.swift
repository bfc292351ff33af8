import Testing

@testable import OutlineModel

/// Writes a document's outline as text, one line for each section: path, label and title, presence, and the
/// lines of the heading (`h`) and of the entry in the contents (`c`).
struct OutlineDump {
  let document: Document

  init(_ text: String) {
    document = OutlineParser.parse(SourceText(text))
  }

  init(_ document: Document) {
    self.document = document
  }

  var text: String {
    let paths = SectionPaths(document.outline)
    return document.outline.sections.indices.map { index in
      let section = document.outline[index]
      let indent = String(repeating: "  ", count: section.depth - 1)
      let heading = line(section.headingStart, "h")
      let entry = line(section.contentsEntry?.lowerBound, "c")
      return "\(indent)\(paths[index]) \(document.label(of: index))|\(document.title(of: index))| "
        + "\(section.presence.rawValue)\(heading)\(entry)"
    }.joined(separator: "\n")
  }

  /// The parts with their first and last lines: `front 1-2`.
  var parts: String {
    document.parts.map { part in
      let kind =
        switch part.kind {
        case .frontMatter: "front"
        case .contents: "contents"
        case .body: "body"
        case .backMatter: "back"
        }
      let first = document.source.line(of: part.range.lowerBound)
      return "\(kind) \(first)-\(document.source.line(of: part.range.upperBound - 1))"
    }.joined(separator: ", ")
  }

  /// Title, date, salutation and the line of the opening, with `-` for what there is none of.
  var front: String {
    let title = document.title.map(document.source.string) ?? "-"
    let salutation = document.salutation.map(document.source.string) ?? "-"
    let opening = document.source.line(of: document.opening)
    return "\(title) / \(document.date ?? "-") / \(salutation) / \(opening)"
  }

  /// The own text of a section, without white space at both ends.
  func ownText(of path: String) -> String? {
    guard let section = SectionPaths(document.outline).section(at: path) else { return nil }
    let range = document.outline[section].ownText.range
    return document.source.string(LineIterator.content(document.source.bytes.span, range))
  }

  private func line(_ byteOffset: Int?, _ mark: String) -> String {
    byteOffset.map { " \(mark)\(document.source.line(of: $0))" } ?? ""
  }
}

/// Expects that a text has the outline of a dump.
func expectOutline(of text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(OutlineDump(text).text == expected, sourceLocation: sourceLocation)
}
