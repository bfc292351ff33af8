import DocumentReading
import Foundation
import MarkedText
import OutlineModel
import Testing

@testable import tigang_import

/// The bundled speech as word processors have it: its numbers are automatic, and stand in no text.
@Suite("The bundled speech in files of word processors")
struct NumberedSpeechTests {
  @Test("LibreOffice shows the same text", arguments: ["docx", "odt"])
  func libreOffice(format: String) throws {
    let bytes = try Self.bytes(format)
    try OfficeText.offer(bytes, as: "whole-speech-\(format).\(format)")
    let own = try ImportRun(bytes, name: "speech.\(format)").marked().lines.joined()
    #expect(OfficeText.visible(own) == (try OfficeText.text("whole-speech-\(format).txt")))
  }

  @Test("pandoc finds no visible character that we lose", arguments: ["docx", "odt"])
  func pandoc(format: String) throws {
    let bytes = try Self.bytes(format)
    let own = OfficeText.visible(try ImportRun(bytes, name: "speech.\(format)").marked().lines.joined())
    // pandoc writes automatic numbers in a way of its own, or not at all.
    let other = try OfficeText.lines("whole-speech-\(format).pandoc.txt").map(Self.withoutNumber)
    #expect(other.count > 30)
    for line in other where !own.contains(line) { Issue.record("\(line)") }
  }

  private static func bytes(_ format: String) throws -> [UInt8] {
    format == "docx"
      ? try OutlineSample.speech.wordFile(isNumbered: true).bytes
      : try OutlineSample.speech.openDocumentFile(isNumbered: true).bytes
  }

  private static func withoutNumber(_ line: String) -> String {
    String(line.trimmingPrefix(/[-•(]*[0-9]*[.)]*/))
  }
}
