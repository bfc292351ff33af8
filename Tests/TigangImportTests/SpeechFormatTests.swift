import DocumentReading
import Foundation
import MarkedText
import OutlineModel
import Testing

@Suite("The bundled speech in other formats")
struct SpeechFormatTests {
  private static let lines: [String] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Resources/speech.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }()

  /// The outline in short.
  private static func outline(_ source: SourceText) -> [String] {
    let document = OutlineParser.parse(source)
    return document.outline.sections.indices.map { index in
      let section = document.outline[index]
      return "\(section.depth) \(document.label(of: index)) \(document.title(of: index)) \(section.presence)"
    }
  }

  private static let expected = outline(SourceText(lines.joined(separator: "\n")))

  @Test(
    "A page, a book and Markdown with the paragraphs of the speech have its outline",
    arguments: ["speech.md", "speech.html", "speech.epub"])
  func sameOutline(name: String) throws {
    #expect(Self.expected.count == 20)
    let paragraphs = Self.lines.map { "<p>&nbsp;&nbsp;\($0)</p>\n" }
    var bytes: [UInt8]
    switch name {
    case "speech.md": bytes = Array(Self.lines.joined(separator: "\n\n").utf8)
    case "speech.html": bytes = Array("<html><body><div>\(paragraphs.joined())</div></body></html>".utf8)
    default:
      var book = Book()
      let half = paragraphs.count / 2
      book.chapters = [
        ("a.xhtml", paragraphs[..<half].joined()), ("b.xhtml", paragraphs[half...].joined()),
      ]
      bytes = book.bytes
    }
    #expect(Self.outline(SourceText(try ImportRun(bytes, name: name).marked())) == Self.expected)
  }
}
