import DocumentReading
import Foundation
import MarkedText
import OutlineModel
import Testing

@testable import tigang_import

/// The bundled speech as word processors have it: its numbers are automatic, and stand in no text.
@Suite("The bundled speech in files of word processors")
struct NumberedSpeechTests {
  /// A line of the speech: its number, taken apart, and the rest.
  private struct Line {
    var level: Int?
    var number = 0
    var text: String

    init(_ line: Substring) {
      text = line.trimmingCharacters(in: .whitespaces)
      for (level, pattern) in [(0, /^([一二三四五六七八九])、/), (1, /^\(([一二三四五六七八九])\)/)] {
        guard let match = text.firstMatch(of: pattern) else { continue }
        number = "一二三四五六七八九".distance(of: match.1) + 1
        text.removeSubrange(match.range)
        self.level = level
      }
    }

    var escaped: String {
      text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
  }

  private static func speech() throws -> String {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: repository.appendingPathComponent("Resources/speech.txt"), encoding: .utf8)
  }

  private static func lines() throws -> [Line] {
    try speech().split(separator: "\n", omittingEmptySubsequences: false).map(Line.init)
  }

  /// Every paragraph begins its list anew, so that gaps stay as they are.
  private static func wordFile() throws -> WordFile {
    typealias X = WordXML
    var (body, lists) = ("", "")
    for (index, line) in try lines().enumerated() {
      if let level = line.level {
        body += X.item(line.escaped, list: index + 1, level: level)
        lists += X.list(index + 1, of: 0, X.restart(level, at: line.number))
      } else {
        body += X.paragraph(line.escaped)
      }
    }
    var file = WordFile(body)
    let nothing = "<w:suff w:val=\"nothing\"/>"
    file.numbering =
      X.abstract(
        0, X.level(0, "chineseCounting", "%1、", nothing), X.level(1, "chineseCounting", "(%2)", nothing))
      + lists
    return file
  }

  private static func openDocumentFile() throws -> OpenDocumentFile {
    let body = try lines().map { line in
      guard let level = line.level else { return "<text:p>\(line.escaped)</text:p>" }
      let item =
        "<text:list-item text:start-value=\"\(line.number)\"><text:p>\(line.escaped)</text:p></text:list-item>"
      let list = "<text:list>\(item)</text:list>"
      return level == 0
        ? "<text:list text:style-name=\"L\">\(item)</text:list>"
        : "<text:list text:style-name=\"L\"><text:list-item>\(list)</text:list-item></text:list>"
    }
    var file = OpenDocumentFile(body.joined())
    let place =
      "<style:list-level-properties><style:list-level-label-alignment text:label-followed-by=\"nothing\"/>"
      + "</style:list-level-properties>"
    let levels = [("、", ""), (")", "(")].enumerated().map { index, signs in
      "<text:list-level-style-number text:level=\"\(index + 1)\" style:num-format=\"一, 二, 三, ...\" "
        + "style:num-suffix=\"\(signs.0)\" style:num-prefix=\"\(signs.1)\">\(place)</text:list-level-style-number>"
    }
    file.automaticStyles = "<text:list-style style:name=\"L\">\(levels.joined())</text:list-style>"
    return file
  }

  private static func outline(_ source: SourceText) -> [String] {
    let document = OutlineParser.parse(source)
    return document.outline.sections.indices.map { index in
      let section = document.outline[index]
      return "\(section.depth) \(document.label(of: index))|\(document.title(of: index))|\(section.presence)"
    }
  }

  @Test("Numbers that are computed make the outline that written numbers make")
  func outlines() throws {
    let expected = Self.outline(SourceText(try Self.speech()))
    #expect(expected.count == 20)
    let word = try ImportRun(Self.wordFile().bytes, name: "speech.docx").marked()
    #expect(Self.outline(SourceText(word)) == expected)
    let openDocument = try ImportRun(Self.openDocumentFile().bytes, name: "speech.odt").marked()
    #expect(Self.outline(SourceText(openDocument)) == expected)
  }

  @Test("LibreOffice shows the same text", arguments: ["docx", "odt"])
  func libreOffice(format: String) throws {
    let bytes = format == "docx" ? try Self.wordFile().bytes : try Self.openDocumentFile().bytes
    try OfficeText.offer(bytes, as: "whole-speech-\(format).\(format)")
    let own = try ImportRun(bytes, name: "speech.\(format)").marked().lines.joined()
    #expect(OfficeText.visible(own) == (try OfficeText.text("whole-speech-\(format).txt")))
  }

  @Test("pandoc finds no visible character that we lose", arguments: ["docx", "odt"])
  func pandoc(format: String) throws {
    let bytes = format == "docx" ? try Self.wordFile().bytes : try Self.openDocumentFile().bytes
    let own = OfficeText.visible(try ImportRun(bytes, name: "speech.\(format)").marked().lines.joined())
    // pandoc writes automatic numbers in a way of its own, or not at all.
    let other = try OfficeText.lines("whole-speech-\(format).pandoc.txt").map(Self.withoutNumber)
    #expect(other.count > 30)
    for line in other where !own.contains(line) { Issue.record("\(line)") }
  }

  private static func withoutNumber(_ line: String) -> String {
    String(line.trimmingPrefix(/[-•(]*[0-9]*[.)]*/))
  }
}

extension String {
  /// How far from the start a character stands.
  fileprivate func distance(of text: Substring) -> Int {
    firstRange(of: text).map { distance(from: startIndex, to: $0.lowerBound) } ?? 0
  }
}
