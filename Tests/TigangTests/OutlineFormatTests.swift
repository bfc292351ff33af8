import Foundation
import FoundationXML
import Testing

/// The outline as Markdown and OPML.
@Suite(.timeLimit(.minutes(1)))
struct OutlineFormatTests {
  private static let headings = SpeechSection.all.map { $0.label + $0.title }
  private static let depths = SpeechSection.all.map { $0.path.contains(".") ? 2 : 1 }

  @Test("A title that is the heading above all others stands once in Markdown")
  func markdownTitle() throws {
    let folder = try TemporaryFolder()
    try folder.write("# 讲话\n\n文。\n\n## 甲\n\n文。\n\n### 乙\n\n文。\n", to: "a.md")
    let outcome = try Shell.run("tigang outline a.md --format markdown", in: folder)
    #expect(outcome.text == "# 讲话\n\n- 甲\n  - 乙\n")
    let part = try Shell.run(
      "tigang show a.md 讲话 && tigang outline a.md --depth 1 --format markdown", in: folder)
    #expect(part.text.hasSuffix("# 讲话\n\n"))
  }

  @Test("Markdown is the title and a nested list")
  func markdown() throws {
    let outcome = try Shell.run("tigang outline speech.txt --format markdown", in: .withSpeech())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.lines.prefix(2) == ["# 在创建全国民族团结进步示范县工作推进会上的主持讲话", ""])
    let expected = zip(Self.headings, Self.depths).map { ($1 == 1 ? "- " : "  - ") + $0 }
    #expect(outcome.lines.dropFirst(2) == expected[...])
  }

  @Test("Signs that Markdown would take for markup are escaped")
  func markdownEscapes() throws {
    let folder = try TemporaryFolder()
    try folder.write("一、用*号_与`号[甲](乙)\n\n正文。\n\n二、第二节\n\n正文。\n", to: "marks.txt")
    let outcome = try Shell.run("tigang outline marks.txt --format markdown", in: folder)
    #expect(outcome.lines.first { $0.contains("一、") } == "- 一、用\\*号\\_与\\`号\\[甲\\](乙)")
  }

  @Test("OPML nests an element for each section")
  func opml() throws {
    let outcome = try Shell.run("tigang outline speech.txt --format opml", in: .withSpeech())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let reader = OPMLReader()
    let parser = XMLParser(data: outcome.output)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.version == "2.0")
    #expect(reader.outlines.map(\.text) == Self.headings)
    #expect(reader.outlines.map(\.depth) == Self.depths)
  }

  @Test("Titles with markup and control characters leave OPML well-formed")
  func opmlEscapes() throws {
    let folder = try TemporaryFolder()
    try folder.write("一、\"甲\" <乙> & 丙\u{1B}丁\n\n正文。\n\n二、第二节\n\n正文。\n", to: "marks.txt")
    let reader = OPMLReader()
    let parser = XMLParser(data: try Shell.run("tigang outline marks.txt --format opml", in: folder).output)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.outlines.first?.text == "一、\"甲\" <乙> & 丙\u{FFFD}丁")
  }
}

/// Gathers the outline elements of an OPML file.
private final class OPMLReader: NSObject, XMLParserDelegate {
  private(set) var version: String?
  private(set) var outlines: [(text: String, depth: Int)] = []
  private var depth = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "opml" { version = attributes["version"] }
    guard name == "outline" else { return }
    depth += 1
    outlines.append((attributes["text"] ?? "", depth))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    if name == "outline" { depth -= 1 }
  }
}
