import DocumentReading
import Foundation
import MarkedText
import OutlineModel
import Testing

@testable import tigang_import

/// The bundled speech as word processors have it: its numbers are automatic, and stand in no text.
@Suite("The bundled speech in files of word processors")
struct NumberedSpeechTests {
  private static let kinds = ["docx", "odt", "word", "wps"]

  @Test("LibreOffice shows the same text", arguments: kinds)
  func libreOffice(kind: String) throws {
    let bytes = try Self.bytes(kind)
    let ending = kind == "odt" ? "odt" : "docx"
    try OfficeText.offer(bytes, as: "whole-speech-\(kind).\(ending)")
    let own = try ImportRun(bytes, name: "speech.\(ending)").marked().lines.joined()
    #expect(OfficeText.visible(own) == (try OfficeText.text("whole-speech-\(kind).txt")))
  }

  @Test("pandoc finds no visible character that we lose", arguments: kinds)
  func pandoc(kind: String) throws {
    let bytes = try Self.bytes(kind)
    let own = OfficeText.visible(try ImportRun(bytes, name: "speech").marked().lines.joined())
    // pandoc writes automatic numbers in a way of its own, or not at all.
    let other = try OfficeText.lines("whole-speech-\(kind).pandoc.txt").map(Self.withoutNumber)
    #expect(other.count > 30)
    for line in other where !own.contains(line) { Issue.record("\(line)") }
  }

  /// With numbers alone, or as a program writes them.
  private static func bytes(_ kind: String) throws -> [UInt8] {
    switch kind {
    case "odt": try OutlineSample.speech.openDocumentFile(isNumbered: true).bytes
    case "word": try WordProgramFile(.speech, by: .word).file.bytes
    case "wps": try WordProgramFile(.speech, by: .wps).file.bytes
    default: try OutlineSample.speech.wordFile(isNumbered: true).bytes
    }
  }

  private static func withoutNumber(_ line: String) -> String {
    String(line.trimmingPrefix(/[-•(]*[0-9]*[.)]*/))
  }
}
