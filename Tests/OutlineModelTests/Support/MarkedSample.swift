@testable import OutlineModel

/// A source text whose format marks headings: the lines that begin with `#`, whose signs are no part of the text.
struct MarkedSample {
  let source: SourceText
  var document: Document { OutlineParser.parse(source) }

  init(_ markdown: String, titleProperty: String? = nil) {
    var text = ""
    var marks = FormatMarks()
    marks.titleProperty = titleProperty
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == "#" }.count
      let words = depth > 0 ? line.dropFirst(depth + 1) : line
      let start = text.utf8.count
      text += words
      if depth > 0 { marks.headings.append(FormatMarks.Heading(start..<text.utf8.count, depth: depth)) }
      text += "\n"
    }
    source = SourceText(Array(text.utf8), marks: marks)
  }
}
