/// A document as word processors have it: with its numbers written, or computed by them and standing in no text.
extension OutlineSample {
  /// A file of Word.
  func wordFile(isNumbered: Bool, hasStyles: Bool = false) throws -> WordFile {
    typealias X = WordXML
    var (body, lists) = ("", hasGaps ? "" : X.list(1, of: 0))
    for (index, line) in try paragraphs().enumerated() {
      let style = hasStyles ? line.headingLevel.map { "Heading\($0 + 1)" } : nil
      guard isNumbered, let level = line.level else {
        body += X.paragraph(line.whole.escaped, style: style)
        continue
      }
      body += X.item(line.text.escaped, list: hasGaps ? index + 1 : 1, level: level)
      if hasGaps { lists += X.list(index + 1, of: 0, X.restart(level, at: line.number)) }
    }
    var file = WordFile(body)
    file.numbering = abstractList + lists
    file.styles = (0..<3).map { level in
      X.style("Heading\(level + 1)", name: "heading \(level + 1)", "<w:outlineLvl w:val=\"\(level)\"/>")
    }.joined()
    return file
  }

  private var abstractList: String {
    let levels = self.levels.enumerated().map { index, level in
      let restart = level.runsOn ? "<w:lvlRestart w:val=\"0\"/>" : ""
      return WordXML.level(
        index, level.format, level.pattern(at: index), restart + "<w:suff w:val=\"nothing\"/>")
    }
    return "<w:abstractNum w:abstractNumId=\"0\">\(levels.joined())</w:abstractNum>"
  }

  /// A file of OpenDocument.
  func openDocumentFile(isNumbered: Bool, hasStyles: Bool = false) throws -> OpenDocumentFile {
    let body = try paragraphs().map { line in
      if isNumbered, let level = line.level { return Self.item(line, at: level) }
      if hasStyles, let level = line.headingLevel {
        return "<text:h text:outline-level=\"\(level + 1)\">\(line.whole.escaped)</text:h>"
      }
      return "<text:p>\(line.whole.escaped)</text:p>"
    }
    var file = OpenDocumentFile(body.joined())
    file.automaticStyles = listStyle
    return file
  }

  /// A list of one entry, within as many lists as its level needs.
  private static func item(_ line: NumberedLine, at level: Int) -> String {
    var list = """
      <text:list><text:list-item text:start-value="\(line.number)"><text:p>\(line.text.escaped)</text:p>\
      </text:list-item></text:list>
      """
    for _ in 0..<level { list = "<text:list><text:list-item>\(list)</text:list-item></text:list>" }
    return "<text:list text:continue-numbering=\"true\" text:style-name=\"L\">"
      + list.dropFirst("<text:list>".count)
  }

  private var listStyle: String {
    let place = """
      <style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/>\
      </style:list-level-properties>
      """
    let levels = self.levels.enumerated().map { index, level in
      let format = level.format == "decimal" ? "1" : "一, 二, 三, ..."
      return """
        <text:list-level-style-number text:level="\(index + 1)" style:num-format="\(format)" \
        text:display-levels="\(level.isPath ? index + 1 : 1)" style:num-suffix="\(level.suffix)" \
        style:num-prefix="\(level.prefix)">\(place)</text:list-level-style-number>
        """
    }
    return "<text:list-style style:name=\"L\">\(levels.joined())</text:list-style>"
  }
}
