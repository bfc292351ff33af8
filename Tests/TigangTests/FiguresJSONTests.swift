import Foundation
import Testing

/// `stats` and `show` as JSON.
@Suite(.timeLimit(.minutes(1)))
struct FiguresJSONTests {
  private func object(_ command: String, status: Int32 = 0) throws -> [String: Any] {
    let outcome = try Shell.run(command, in: .withSpeech())
    #expect(outcome.status == status && outcome.errors.isEmpty)
    return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  /// The bundled speech, a line to an element.
  private func lines() throws -> [String] {
    String(decoding: try TemporaryFolder.speech(), as: UTF8.self).components(separatedBy: "\n")
  }

  @Test("stats counts sections by what there is of them")
  func stats() throws {
    let object = try object("tigang stats --format json speech.txt")
    let expected = [
      "format": 1, "bytes": try TemporaryFolder.speech().count, "lines": 92, "invalid_sequences": 0,
      "rate": 180,
      "sections": 20, "with_text": 10, "excerpts": 1, "contents_only": 9, "inferred": 1, "depth": 2,
      "anomalies": 13,
    ]
    for (name, value) in expected { #expect(object[name] as? Int == value, "\(name)") }
    #expect(object["source"] as? String == "speech.txt")
  }

  @Test("The body is counted from the salutation to its end, without white space")
  func spokenCharacters() throws {
    let spoken = try lines()[58..<88].joined().unicodeScalars.count { !$0.properties.isWhitespace }
    let usual = try object("tigang stats --format json speech.txt")
    #expect(usual["characters"] as? Int == spoken)
    #expect(usual["minutes"] as? Int == Int((Double(spoken) / 180).rounded()))
    let slow = try object("tigang stats --format json speech.txt --rate 100")
    #expect(slow["minutes"] as? Int == Int((Double(spoken) / 100).rounded()))
  }

  @Test("stats as text says the same to people")
  func text() throws {
    let outcome = try Shell.run("tigang stats speech.txt --language zh", in: .withSpeech())
    #expect(outcome.lines.contains("日期: 2025-08-20"))
    #expect(outcome.lines.contains("章节: 20 节,最深 2 级"))
    #expect(outcome.lines.contains("有文字: 10 节,其中节选 1 节"))
  }

  @Test("show gives a section with its text and the bytes where it stands")
  func show() throws {
    let object = try object("tigang show speech.txt '三(二)' --format json")
    let range = try #require(object["range"] as? [Int])
    let bytes = try TemporaryFolder.speech()[range[0]..<range[1]]
    let text = try #require(object["text"] as? String)
    #expect(Data(text.utf8) == bytes)
    #expect(try text.trimmingCharacters(in: .newlines) == lines()[78])
    #expect(object["path"] as? String == "3.2")
    #expect(object["address"] as? String == "三(二)")
    #expect(object["label"] as? String == "(二)")
    #expect(object["title"] as? String == "培育“民族文化+创新传承”特色品牌")
    #expect(object["presence"] as? String == "full")
    #expect(object["line"] as? Int == 79)
  }

  @Test("show of a section that is in the contents only has no line and no text, and ends with 1")
  func showContentsOnly() throws {
    let object = try object("tigang show speech.txt 1.2 --format json", status: 1)
    #expect(object["presence"] as? String == "contents-only")
    #expect(object["line"] is NSNull)
    #expect(object["text"] as? String == "")
  }
}
