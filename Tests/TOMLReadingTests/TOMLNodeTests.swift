import Testing

@testable import TOMLReading

@Suite("Texts of TOML")
struct TOMLNodeTests {
  @Test("Values stand under their keys with the lines of these, elements with their own")
  func values() throws {
    let text = """
      name = "提纲"

      numbers = [1,
        -2, [3, "四"]]
      "a b".c = 1.5
      [table.inner]
      on = true
      """
    let inner = TOMLNode(line: 7, value: .other)
    let expected: [String: TOMLNode] = [
      "name": TOMLNode(line: 1, value: .string("提纲")),
      "numbers": TOMLNode(
        line: 3,
        value: .array([
          TOMLNode(line: 3, value: .integer(1)), TOMLNode(line: 4, value: .integer(-2)),
          TOMLNode(
            line: 4,
            value: .array([
              TOMLNode(line: 4, value: .integer(3)), TOMLNode(line: 4, value: .string("四")),
            ])),
        ])),
      "a b": TOMLNode(line: 5, value: .table(["c": TOMLNode(line: 5, value: .other)])),
      "table": TOMLNode(
        line: 6, value: .table(["inner": TOMLNode(line: 6, value: .table(["on": inner]))])),
    ]
    #expect(try TOMLNode.read(text) == expected)
  }

  @Test("An array of tables keeps their order")
  func arrayOfTables() throws {
    let root = try TOMLNode.read("[[step]]\nn = 1\n[[step]]\nn = 2\n")
    #expect(root["step"]?.array?.map { $0.table?["n"]?.integer } == [1, 2])
  }

  @Test("An empty text has no keys", arguments: ["", "# nothing", "\u{FEFF}", "\r\n"])
  func empty(text: String) throws {
    #expect(try TOMLNode.read(text).isEmpty)
  }

  @Test(
    "What is no TOML is told with the line where that shows",
    arguments: [
      ("a = 1\na = 2\n", 2), ("a = [\n1,\n", 2), ("\n\na = 'x\n'", 3), ("a = 1\n\u{0}b = 2", 2),
      ("a = " + String(repeating: "[", count: 100_000), 1), ("a = 99999999999999999999", 1),
    ])
  func faults(text: String, line: Int) throws {
    let fault = try #require(throws: TOMLFault.self) { try TOMLNode.read(text) }
    #expect(fault.line == line)
    #expect(!fault.reason.isEmpty && !fault.reason.contains("\n"))
  }
}
