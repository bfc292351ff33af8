import Foundation
import Testing

/// `tigang explain`: why a line is a heading, an item or neither.
@Suite(.timeLimit(.minutes(1)))
struct ExplainTests {
  private func run(_ command: String) throws -> Shell.Outcome {
    try Shell.run(command, in: .withSpeech())
  }

  @Test(
    "A line of the text is neither, and says why",
    arguments: [
      (
        "en",
        "Line 71: neither a heading nor an item. It begins with no number and with no word that stands for a heading."
      ),
      ("zh", "第 71 行:不是标题,也不是条目。行首没有编号,也没有标题用语。"),
    ])
  func text(language: String, sentence: String) throws {
    let outcome = try run("tigang explain speech.txt 71 --language \(language)")
    #expect(outcome.lines == [sentence])
    #expect(outcome.errors.isEmpty && outcome.status == 0)
  }

  @Test("The JSON has all of its fields, those without a value as null")
  func json() throws {
    let outcome = try run("tigang explain speech.txt 71 --format json --language zh")
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      Set(object.keys) == [
        "format", "source", "line", "verdict", "reason", "label", "number", "suffix", "style",
        "predecessor_line", "successor_line", "section", "message",
      ])
    #expect(object["line"] as? Int == 71)
    #expect(object["verdict"] as? String == "neither")
    #expect(object["reason"] as? String == "no-number")
    #expect(object["label"] is NSNull && object["number"] is NSNull && object["style"] is NSNull)
    #expect(object["section"] as? String == "2.2")
    #expect((object["message"] as? String)?.hasPrefix("Line 71: neither") == true)
  }

  @Test(
    "The section is the one that the line belongs to, in the body or in the contents",
    arguments: [(79, "3.2"), (33, "3.2"), (88, "4.1"), (1, nil), (59, nil), (92, nil)] as [(Int, String?)])
  func section(line: Int, path: String?) throws {
    let outcome = try run("tigang explain speech.txt \(line) --format json")
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(object["section"] as? String == path)
  }

  @Test("Every line of a file can be asked for, the last one too", arguments: ["92", "1"])
  func ends(line: String) throws {
    #expect(try run("tigang explain speech.txt \(line)").status == 0)
    #expect(try run("tigang explain - \(line) <speech.txt").status == 0)
  }
}
