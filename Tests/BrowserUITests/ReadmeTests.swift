import CellGrid
import Foundation
import OutlineModel
import Testing

@testable import BrowserUI

@Suite("The README")
struct ReadmeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../README.md")

  /// The first block of text in the README.
  private func shownScreen() throws -> String {
    let readme = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(readme.range(of: "```text\n")).upperBound
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)).lowerBound
    return String(readme[start..<end])
  }

  @Test("It shows the screen of the bundled speech as it is while one searches")
  func screen() throws {
    var browser = ScriptedBrowser(
      try SampleDocument(named: "speech.txt"), columns: 96, rows: 24, language: .chinese)
    try browser.run("/民族文化<Enter> n n n")
    #expect(browser.model.screen().text == (try shownScreen()))
  }

  @Test("It names every profile, every anomaly and every reason of a verdict as the JSON does")
  func names() throws {
    let readme = try String(contentsOf: Self.file, encoding: .utf8)
    let names =
      Profile.allCases.map(\.rawValue) + Anomaly.Code.allCases.map(\.rawValue)
      + Verdict.Reason.allCases.map(\.code)
    for name in names { #expect(readme.contains("`\(name)`"), "\(name)") }
  }

  @Test("It names every key that the help names first")
  func keys() throws {
    let readme = try String(contentsOf: Self.file, encoding: .utf8)
    let words = Set(readme.components(separatedBy: CharacterSet(charactersIn: "` ,|\n")))
    for entry in KeyTable.entries {
      let key = entry.keys[0].map(\.name).joined()
      // The comma, which stands between keys too, is a key itself.
      #expect(words.contains(key) || readme.contains("`\(key)`"), "\(key)")
    }
  }
}
