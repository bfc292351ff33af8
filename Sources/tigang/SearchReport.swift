import CellGrid
import OutlineModel
import OutlineSearch
import Wording

/// The hits of a query as text, for people and programs.
struct SearchReport {
  private let document: Document
  private let hits: SearchHits
  /// Characters on both sides of a hit.
  private let context: Int
  /// How many hits are reported at most.
  private let limit: Int

  init(_ document: Document, _ hits: SearchHits, context: Int, limit: Int) {
    self.document = document
    self.hits = hits
    // No line is longer, and four times as much is no overflow.
    self.context = min(context, SourceText.byteLimit)
    self.limit = limit
  }

  /// `ADDRESS  LINE: context`, a line per hit.
  func writeText(_ wording: any Wording, isColored: Bool, _ output: Output) {
    for index in 0..<min(hits.count, limit) {
      let range = hits.byteRange(at: index)
      let address = document.section(at: range.lowerBound).map { document.address(of: $0) }
      let place = address ?? wording.name(of: document.part(at: range.lowerBound))
      output.writeText("\(place)  \(document.source.line(of: range.lowerBound)): \(before(range))")
      if isColored { output.write("\u{1B}[1;31m") }
      output.writeText(document.source.inOneLine(range))
      if isColored { output.write("\u{1B}[0m") }
      output.writeText("\(after(range))\n")
    }
  }

  /// `COUNT  ADDRESS  TITLE`, a line per section with hits of its own; then the parts around the body.
  func writeCounts(_ wording: any Wording, _ write: (String) -> Void) {
    for section in sectionsWithHits {
      write(
        "\(hits.count(ofOwn: section))  \(document.address(of: section))  \(document.title(of: section))\n")
    }
    for part in [PartKind.frontMatter, .contents, .backMatter] where hits.count(of: part) > 0 {
      write("\(hits.count(of: part))  \(wording.name(of: part))\n")
    }
  }

  /// One object; `total` counts all hits, whatever the limit.
  func writeJSON(query: String, _ write: (String) -> Void) {
    let paths = SectionPaths(document.outline)
    var columns = ColumnCounter(document.source)
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("query", query)
      json.string("meaning", Language.english.wording.meaning(of: hits) ?? hits.query.text)
      json.integer("total", hits.count)
      json.array("sections") { json in
        for section in sectionsWithHits { writeCount(of: section, paths, &json) }
      }
      json.beginLine()
      json.array("hits") { json in
        for index in 0..<min(hits.count, limit) {
          writeHit(index, &columns, paths, &json)
          json.drainIfLong(write)
        }
      }
    }
    write(json.drain() + "\n")
  }

  private func writeCount(of section: Int, _ paths: SectionPaths, _ json: inout JSONText) {
    json.beginLine()
    json.object { json in
      json.string("path", paths[section])
      json.integer("count", hits.count(ofOwn: section))
    }
  }

  private func writeHit(
    _ index: Int, _ columns: inout ColumnCounter, _ paths: SectionPaths, _ json: inout JSONText
  ) {
    let range = hits.byteRange(at: index)
    let section = document.section(at: range.lowerBound) ?? sectionNamedInContents(at: range.lowerBound)
    json.beginLine()
    json.object { json in
      json.string("path", section.map { paths[$0] })
      json.string("address", section.map { document.address(of: $0) })
      json.string("part", document.part(at: range.lowerBound).code)
      json.integer("line", document.source.line(of: range.lowerBound))
      json.integer("column", columns.column(of: range.lowerBound))
      json.range("range", range)
      json.boolean("pinyin", hits.isPinyin(at: index))
      json.string("text", before(range) + document.source.inOneLine(range) + after(range))
    }
  }

  private var sectionsWithHits: some Sequence<Int> {
    (0..<document.outline.count).lazy.filter { hits.count(ofOwn: $0) > 0 }
  }

  /// The section that stands in the contents alone, where one of its hits there is.
  private func sectionNamedInContents(at byte: Int) -> Int? {
    guard document.part(at: byte) == .contents else { return nil }
    return document.outline.sections.firstIndex {
      $0.presence == .contentsOnly && $0.contentsEntry?.contains(byte) == true
    }
  }

  /// What stands before a hit in its line.
  private func before(_ range: Range<Int>) -> String {
    let line = document.source.paragraphContent(at: range.lowerBound)
    let start = max(line.lowerBound, range.lowerBound - 4 * context)
    return String(document.source.inOneLine(start..<range.lowerBound).suffix(context)).trimmedStart
  }

  /// What stands behind a hit in the line in which it ends.
  private func after(_ range: Range<Int>) -> String {
    let line = document.source.paragraphContent(at: range.upperBound - 1)
    guard range.upperBound < line.upperBound else { return "" }
    let end = min(line.upperBound, range.upperBound + 4 * context)
    return String(document.source.inOneLine(range.upperBound..<end).prefix(context))
  }
}

extension PartKind {
  /// Its name in JSON.
  fileprivate var code: String {
    switch self {
    case .frontMatter: "front-matter"
    case .contents: "contents"
    case .body: "body"
    case .backMatter: "back-matter"
    }
  }
}

extension String {
  /// The string without white space at its start.
  fileprivate var trimmedStart: String { String(drop(while: \.isWhitespace)) }
}
