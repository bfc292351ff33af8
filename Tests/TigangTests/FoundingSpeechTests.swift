import Foundation
import Testing

/// Where the document is that the program was made for, nil where the machine has none.
private let foundingSpeech = ProcessInfo.processInfo.environment["TIGANG_FOUNDING_SPEECH"]

/// The document that the program was made for, where the machine has it: `TIGANG_FOUNDING_SPEECH` is its path.
@Suite(
  .enabled(if: foundingSpeech != nil, "TIGANG_FOUNDING_SPEECH is not set"), .timeLimit(.minutes(1)))
struct FoundingSpeechTests {
  private func run(_ command: String) throws -> Shell.Outcome {
    let folder = try TemporaryFolder()
    let path = try #require(foundingSpeech)
    try folder.write(try Data(contentsOf: URL(fileURLWithPath: path)), to: "speech.txt")
    let outcome = try Shell.run(command, in: folder)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    return outcome
  }

  @Test("It has twenty sections, each with its place and what there is of it")
  func sections() throws {
    let outline = try OutlineJSON(try run("tigang outline speech.txt --format json").output)
    #expect(outline.sections.map(SpeechSection.init) == SpeechSection.all)
    #expect(outline.sections.count { ["full", "excerpt"].contains($0.presence) } == 10)
    #expect(outline.sections.first { $0.path == "3.2" }?.characters == 283)
    #expect(outline.title == "在创建全国民族团结进步示范县工作推进会上的主持讲话")
    #expect(outline.date == "2025-08-20")
    #expect(outline.anomalies.filter { $0.code == "number-lost" }.map(\.line) == [69])
    #expect(
      outline.anomalies.filter { $0.code == "words-removed" }.map(\.line) == [61, 65, 71, 79, 81])
    #expect(outline.anomalies.filter { $0.code == "text-cut" }.map(\.line) == [53, 67, 87])
    #expect(
      outline.anomalies.filter { $0.code == "missing-in-body" }.map(\.section)
        == ["1.2", "1.3", "2", "2.1", "4.2", "4.3", "5"])
    #expect(outline.anomalies.count == 16)
  }

  @Test("Its body has 2,354 characters, about 13 minutes")
  func figures() throws {
    let output = try run("tigang stats speech.txt --format json").output
    let object = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    #expect(object["characters"] as? Int == 2354)
    #expect(object["minutes"] as? Int == 13)
    #expect(object["with_text"] as? Int == 10)
  }

  @Test("民族文化 stands in it three times, ten times, and once in the contents")
  func hits() throws {
    let counts = try run("tigang search speech.txt 民族文化 --count --language zh").lines
    #expect(counts == ["3  二(二)  促进文化互鉴,厚植共有精神家园土壤", "10  三(二)  培育“民族文化+创新传承”特色品牌", "1  目录"])
    #expect(try run("tigang search speech.txt 民族文化").lines.count == 14)
  }
}
