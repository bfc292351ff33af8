import Testing

@testable import BrowserUI

@Suite("Empty rows between paragraphs")
struct TextSpacingTests {
  struct Case: CustomTestStringConvertible {
    let format: String
    /// Blocks of marked text, a space for the tab.
    let blocks: [String]
    /// The rows of the text pane, without leading white space; empty ones between.
    let rows: [String]
    var testDescription: String { "\(format): \(blocks.joined(separator: " / "))" }

    init(_ format: String = "markdown", _ blocks: String..., rows: String...) {
      self.format = format
      self.blocks = blocks
      self.rows = rows
    }
  }

  static let cases = [
    Case("markdown", "paragraph:a", "paragraph:b", rows: "a", "", "b"),
    Case("docx", "heading 1:a", "paragraph:b", "heading 1:c", rows: "a", "", "b", "", "c"),
    Case("text", "paragraph:a", "paragraph:b", rows: "a", "b"),
    Case("pdf", "paragraph:a", "paragraph:b", rows: "a", "b"),
    Case("html", "paragraph:a", "paragraph:", "paragraph:b", rows: "a", "", "b"),
    Case("html", "paragraph:a\n+:b", "paragraph:c", rows: "a", "b", "", "c"),
    Case("odt", "item 1:a", "item 1:b", "paragraph:c", rows: "a", "b", "", "c"),
    Case("epub", "note:a", "note:b", "quote 1:c", "quote 1:d", rows: "a", "b", "", "c", "", "d"),
    Case("markdown", "table:a\n+:b", "table:c", rows: "a", "b", "", "c"),
    Case("markdown", "preformatted:a\n+:\n+:b", "paragraph:c", rows: "a", "", "b", "", "c"),
    Case("html", "paragraph front:a", "paragraph front:b", "paragraph:c", rows: "a", "b", "", "c"),
  ]

  @Test(
    "They stand where the format has none of its own, and not within what belongs together", arguments: cases)
  func rows(_ example: Case) {
    let blocks = example.blocks.joined(separator: "\n").replacing(":", with: "\t")
    let text = "tigang-marked-text 1\nformat: \(example.format)\n\n\(blocks)\n"
    let document = SampleDocument(text, name: "sample.marked").document()
    let flow = TextFlow(document, columns: 40)
    let rows = flow.rows(from: flow.firstPlace, count: 20)
    #expect(rows.map { document.source.string($0.byteRange) } == example.rows)
  }
}
