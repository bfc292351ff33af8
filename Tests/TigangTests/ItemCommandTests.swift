import Foundation
import Testing

/// Items on the command line.
@Suite(.timeLimit(.minutes(1)))
struct ItemCommandTests {
  static let text = "一、抓项目\n（一）选好项目\n要做三件事：一是摸底；二是论证；三是申报。\n（二）建好项目\n按期完工。\n二、抓作风\n开会要短。\n"

  private func run(_ command: String) throws -> Shell.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Data(Self.text.utf8), to: "plan.txt")
    return try Shell.run(command, in: folder)
  }

  @Test("show prints an item alone", arguments: ["1.1.2", "一(一)二是"])
  func show(address: String) throws {
    let outcome = try run("tigang show plan.txt '\(address)'")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.lines == ["二是论证；"])
  }

  @Test("show gives an item as JSON with the path of its section and the bytes where it stands")
  func showJSON() throws {
    let outcome = try run("tigang show plan.txt 1.1.3 --format json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(object["path"] as? String == "1.1")
    #expect(object["address"] as? String == "一（一）三是")
    #expect(object["label"] as? String == "三是")
    #expect(object["line"] as? Int == 3)
    let range = try #require(object["range"] as? [Int])
    #expect(Array(Self.text.utf8)[range[0]..<range[1]].elementsEqual("三是申报。".utf8))
  }

  @Test("An item that does not exist is answered with those that do")
  func nothing() throws {
    let outcome = try run("tigang show plan.txt 1.1.7")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errorLines == ["tigang: no \"1.1.7\"; there are 一（一）一是 to 一（一）三是"])
  }
}
