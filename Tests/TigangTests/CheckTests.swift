import Foundation
import Testing

/// `tigang check`: what is odd, as text and as JSON.
@Suite(.timeLimit(.minutes(1)))
struct CheckTests {
  private struct Answer: Decodable {
    let format: Int
    let source: String
    let anomalies: [OutlineJSON.Anomaly]
  }

  /// A speech in which nothing is odd.
  private static let faultless = """
    在工作会议上的讲话

    同志们:

    一、提高认识。这件事情大家都要认真对待。

    二、抓好落实。各单位按照分工把任务完成好。

    """

  private func run(_ command: String, environment: [String: String] = [:]) throws -> Shell.Outcome {
    let folder = try TemporaryFolder.withSpeech()
    try folder.write(Self.faultless, to: "faultless.txt")
    return try Shell.run(command, in: folder, environment: environment)
  }

  private func answer(_ arguments: String) throws -> Answer {
    let outcome = try run("tigang check --format json \(arguments)")
    #expect(outcome.errors.isEmpty)
    let answer = try JSONDecoder.tigang.decode(Answer.self, from: outcome.output)
    #expect(outcome.status == (answer.anomalies.isEmpty ? 0 : 1))
    return answer
  }

  @Test(
    "Codes can be parted by commas or named one by one",
    arguments: [
      "--only number-lost,text-cut", "--only number-lost --only text-cut", "--only 'number-lost, text-cut'",
    ])
  func severalCodes(options: String) throws {
    let codes = Set(try answer("speech.txt \(options)").anomalies.map(\.code))
    #expect(codes == ["number-lost", "text-cut"])
    let ignoring = options.replacingOccurrences(of: "--only", with: "--ignore")
    let rest = Set(try answer("speech.txt \(ignoring)").anomalies.map(\.code))
    #expect(!rest.isEmpty && rest.isDisjoint(with: codes))
  }

  @Test(
    "An anomaly is a line with file, line, sentence and code, in the language that is asked for",
    arguments: [
      (
        "--only number-lost",
        "speech.txt:69: the number of 二(二) is lost in the body; recognised by its title [number-lost]"
      ),
      ("--only number-lost --language zh", "speech.txt:69: 正文中“二(二)”的编号丢失,据标题认出 [number-lost]"),
    ])
  func text(options: String, line: String) throws {
    let outcome = try run("tigang check speech.txt \(options)")
    #expect(outcome.lines == [line])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 1)
  }

  @Test("The environment chooses the language, and standard input is called -")
  func environment() throws {
    let chinese = try run(
      "tigang check - --only number-lost <speech.txt", environment: ["LC_ALL": "", "LANG": "zh_CN.UTF-8"])
    #expect(chinese.lines.first?.hasPrefix("-:69: 正文中") == true)
  }

  @Test("A document without anomalies prints nothing and ends with 0")
  func faultless() throws {
    let outcome = try run("tigang check faultless.txt")
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(outcome.status == 0)
    let answer = try answer("faultless.txt")
    #expect(answer.format == 1 && answer.source == "faultless.txt" && answer.anomalies.isEmpty)
  }

  @Test("--only keeps the codes it names, --ignore leaves its own out, and both can be repeated")
  func filters() throws {
    let all = try answer("speech.txt").anomalies
    #expect(
      try answer("speech.txt --only number-lost --only text-cut").anomalies
        == all.filter {
          ["number-lost", "text-cut"].contains($0.code)
        })
    #expect(
      try answer("speech.txt --ignore number-lost").anomalies == all.filter { $0.code != "number-lost" })
    #expect(try answer("speech.txt --only number-lost --ignore number-lost").anomalies.isEmpty)
    #expect(try answer("speech.txt --only depth-limit").anomalies.isEmpty)
  }

  @Test("The JSON has the anomalies of the outline, in English whatever the interface speaks")
  func json() throws {
    let outline = try OutlineJSON(run("tigang outline speech.txt --format json").output)
    let answer = try answer("speech.txt --language zh")
    #expect(answer.anomalies == outline.anomalies)
    #expect(answer.anomalies.contains { $0.code == "number-lost" && $0.section == "2.2" && $0.line == 69 })
  }

  @Test("A line feed in the name of a file makes no further line")
  func oddName() throws {
    let outcome = try run("f=$(printf 'a\\nb'); cp speech.txt \"$f\"; tigang check --only number-lost \"$f\"")
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("a^Jb:69: ") == true)
  }
}
