import Foundation
import OutlineModel
import Testing

@testable import CorrectionReading

@Suite("Files of corrections")
struct CorrectionsFileTests {
  @Test("What a file says is read", arguments: CorrectionsCase.readable)
  func readable(_ expected: CorrectionsCase) throws {
    #expect(try CorrectionsFile(expected.text).corrections == expected.corrections)
  }

  @Test("A fault is told with its line, and nothing of the file is taken", arguments: FaultCase.all)
  func fault(_ expected: FaultCase) {
    #expect(throws: CorrectionsFileError(line: expected.line, expected.fault)) {
      try CorrectionsFile(expected.text)
    }
  }

  @Test(
    "What is no TOML is told with the line where its parser stops",
    arguments: [
      ("profile = speech\n", 1), ("headings = [1]\nnot-headings = [", 2), ("levels = [\"第\n\"]\n", 1),
      ("profile = \"speech\"\nprofile = \"statute\"\n", 2), ("第一章\n", 1),
    ])
  func syntax(text: String, line: Int) throws {
    let error = try #require(throws: CorrectionsFileError.self) { try CorrectionsFile(text) }
    #expect(error.line == line)
    guard case .syntax(let reason) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("A zero byte does not hide what follows it")
  func zeroByte() {
    #expect(throws: CorrectionsFileError.self) { try CorrectionsFile("headings = [1]\n\0levels = 3\n") }
  }

  @Test("A pattern that is none is told with what is wrong in it")
  func pattern() throws {
    let error = try #require(throws: CorrectionsFileError.self) {
      try CorrectionsFile("levels = [\n  \"第.章\",\n  \"(第\",\n]\n")
    }
    guard case .badPattern(let pattern) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(error.line == 3)
    #expect(pattern.text == "(第")
    #expect(!pattern.reason.isEmpty)
  }

  @Test(
    "A line that the document does not have is told, and one that it has is not",
    arguments: [
      ("headings = [3, \"92:1\"]", nil), ("headings = [3,\n  93]", 2), ("\nnot-headings = [93]", 2),
      ("levels = [\"甲\"]", nil),
      ("# 93\nheadings = [1, \"93:2\"]", 2),
    ] as [(String, Int?)])
  func beyondEnd(text: String, line: Int?) throws {
    let expected = line.map { CorrectionsFileError(line: $0, .beyondEnd(line: 93, lineCount: 92)) }
    #expect(try CorrectionsFile(text).fault(lineCount: 92) == expected)
  }

  @Test(
    "The key that was meant is found where one is like what was typed",
    arguments: [
      ("heading", .headings), ("Headings", .headings), ("not_headings", .notHeadings),
      ("notheadings", .notHeadings),
      ("level", .levels), ("profil", .profile), ("title", nil), ("x", nil), ("", nil),
    ] as [(String, CorrectionKey?)])
  func nearest(typed: String, key: CorrectionKey?) {
    #expect(NearestWord.of(typed, among: CorrectionKey.allCases.map(\.rawValue)) == key?.rawValue)
  }

  @Test("The example of the README can be used as it stands")
  func readme() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(readme.range(of: "```toml\n")).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    let corrections = try CorrectionsFile(String(readme[start..<end])).corrections
    #expect(corrections.profile != nil && !corrections.headings.isEmpty)
    #expect(!corrections.texts.isEmpty && !corrections.levels.isEmpty)
  }
}
