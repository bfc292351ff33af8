import Foundation
import Testing

@testable import tigang_import

@Suite("A printed speech", .timeLimit(.minutes(1)))
struct PrintedSpeechTests {
  @Test("The paragraphs of the bundled speech come back from a PDF of 28 signs a line and 22 lines a page")
  func paragraphs() throws {
    let paragraphs = try OutlineSample.speech.paragraphs().map(\.whole)
    let folder = try ImportFolder()
    let run = try ImportRun([try folder.write(PDFBuilder(printing: paragraphs).bytes, to: "a.pdf")])
    let read = run.blocks.map { $0.replacing(#/^[a-z ]+: /#, with: "") }
    // What the paragraphs have lost or gained: spaces between Chinese signs apart.
    let missing = Set(paragraphs.map(Self.folded)).subtracting(read.map(Self.folded))
    #expect(missing.isEmpty)
    #expect(read.count == paragraphs.count)
  }

  private static func folded(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}
