import Foundation
import Testing

@testable import tigang_import

@Suite("A printed speech", .timeLimit(.minutes(1)))
struct PrintedSpeechTests {
  @Test("The paragraphs of the bundled speech come back from a PDF of 28 signs a line and 22 lines a page")
  func paragraphs() throws {
    let paragraphs = try Self.speech()
    let folder = try ImportFolder()
    let run = try ImportRun([try folder.write(PDFBuilder(pages: Self.printed(paragraphs)).bytes, to: "a.pdf")]
    )
    let read = run.blocks.map { $0.replacing(#/^[a-z ]+: /#, with: "") }
    // What the paragraphs have lost or gained: spaces between Chinese signs apart.
    let missing = Set(paragraphs.map(Self.folded)).subtracting(read.map(Self.folded))
    #expect(missing.isEmpty)
    #expect(read.count == paragraphs.count)
  }

  /// The lines of the speech that are not empty, without white space around them.
  private static func speech() throws -> [String] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: repository.appendingPathComponent("Resources/speech.txt"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Pages as GB/T 9704-2012 has them: signs of 16 points, the first line of a paragraph two signs in.
  private static func printed(_ paragraphs: [String]) -> [[PDFBuilder.Text]] {
    let lines = paragraphs.flatMap(lines)
    return stride(from: 0, to: lines.count, by: 22).enumerated().map { page, start in
      let text = lines[start..<min(lines.count, start + 22)].enumerated().map { row, line in
        PDFBuilder.Text(line.text, 73 + 16 * line.indent, 730 - 29 * row)
      }
      return text + [PDFBuilder.Text("— \(page + 1) —", 280, 50, size: 14)]
    }
  }

  private static func lines(of paragraph: String) -> [(indent: Int, text: String)] {
    var lines = [(indent: 2, text: "")]
    var width = 4
    for character in paragraph {
      let cells = character.unicodeScalars.allSatisfy { $0.value < 0x7F } ? 1 : 2
      if width + cells > 56 {
        lines.append((0, ""))
        width = 0
      }
      lines[lines.count - 1].text.append(character)
      width += cells
    }
    return lines
  }

  private static func folded(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}
