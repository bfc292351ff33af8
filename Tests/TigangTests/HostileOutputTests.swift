import Foundation
import Testing

/// What commands write to a terminal of documents, names and arguments that could command it.
struct HostileOutputTests {
  /// Controls, sequences with 7 and 8 bits, and directions, within a line.
  private static let signs =
    "\u{1B}[31m \u{1B}]0;owned\u{7}\u{9B}31m\u{9D}0;owned\u{9C}\u{7F}\u{8}\u{202E}\u{2066}\u{61C}\u{FEFF}"
  /// The same, and what ends lines or texts elsewhere.
  private static let all = signs + "\u{2028}\u{85}\0\ra"
  /// How some of them are shown.
  private static let shown = ["^[[31m", "^[]0;owned^G", "<U+009B>31m", "^?", "<U+202E>"]

  /// The same document in each format.
  private static let samples: [String: String] = [
    "txt": "报告\(signs)\n\n一、标\(signs)题，\n\n共三点：一是甲\(all)，二是乙。\n\n三、乙\(signs)\n\n文字\(all)，\n",
    "md": """
    ---
    title: 报告\(signs)
    ---

    # 一、标\(signs)题，

    共三点：一是甲\(all)，二是[乙](http://a\(signs)b)![图\(signs)](x\(signs))。

    | 表\(signs) | 格 |
    |---|---|
    | 一 | 二\(all) |

    # 三、乙\(signs)

    文字\(signs)，

    """,
    "html": """
    <title>报告\(references)</title><body><h1>一、标\(references)题，</h1><p>共三点：一是甲\(references)，二是
    <a href="http://a\(references)b">乙</a><img alt="图\(references)" src="x\(references)">。</p>
    <h1>三、乙\(references)</h1><p>文字\(references)，</p><pre>码\(references)</pre>
    """,
  ]

  /// The signs as a page can name them.
  private static let references = all.unicodeScalars.filter { $0 != "\0" && $0 != "\u{1B}" }
    .map { "&#\($0.value);" }.joined()

  /// Each command, and whether what it writes has signs in it. `$F` is the document.
  private static let commands: [(String, showsSigns: Bool)] = [
    ("outline \"$F\"", true), ("outline \"$F\" --format markdown", true),
    ("outline \"$F\" --format opml", false), ("outline \"$F\" --format json", false),
    ("show \"$F\" 一", true), ("show \"$F\" 一 --format json", false), ("show \"$F\" 七", false),
    ("check \"$F\"", true), ("check \"$F\" --format json", false), ("check \"$F\" --language zh", true),
    ("stats \"$F\"", true), ("stats \"$F\" --format json", false), ("search \"$F\" 甲", true),
    ("search \"$F\" 标 --count", true), ("search \"$F\" 甲 --format json", false),
    ("explain \"$F\" 3", false), ("explain \"$F\" 6", false), ("explain \"$F\" 3 --format json", false),
    ("explain \"$F\" 99", true),
    ("--version >/dev/null; tigang-import \"$F\"", true),
  ]

  @Test("No command writes what could command a terminal", arguments: ["html", "md", "txt"])
  func commandOutput(format: String) throws {
    let outputs = try outputs(of: Self.commands.map(\.0), format: format)
    for ((command, showsSigns), output) in zip(Self.commands, outputs) {
      expectHarmless(output, command)
      // A page cannot hold the escape itself.
      let signs = format == "html" ? ["<U+202E>", "<U+009B>"] : Self.shown
      if showsSigns { #expect(signs.contains { output.contains($0) }, "\(command): \(output)") }
    }
  }

  /// `$S` holds the signs.
  private static let faults = [
    "outline \"no$S\"", "\"no$S\"", "show \"no$S.docx\" 1", "search \"no$S\" a", "check \"no$S\"",
    "stats \"no$S\"", "explain \"no$S\" 1", "outline \"$F/$S\"", "outline \"$F\" --from docx",
    "outline \"$F\" --encoding \"$S\"", "outline \"$F\" --format \"$S\"", "outline \"$F\" \"$S\"",
    "show \"$F\" \"$S\"", "search \"$F\" \"/($S/\"", "search \"$F\" \"甲 in:七$S\"", "\"-$S\"",
    "outline \"$F\" --level \"($S\"", "outline \"$F\" --heading \"$S\"",
  ]

  @Test("No sentence about a fault does either, whatever names and arguments are")
  func faultOutput() throws {
    for (command, output) in zip(Self.faults, try outputs(of: Self.faults, format: "txt")) {
      expectHarmless(output, command)
      #expect(output.hasPrefix("tigang: "), "\(command): \(output)")
      #expect(output.contains("^[[31m") || output.contains("^[]0"), "\(command): \(output)")
    }
  }

  @Test(
    "JSON and OPML say what stands there, and hold no control character", arguments: ["html", "md", "txt"])
  func dataOutput(format: String) throws {
    let folder = try folder(format)
    for command in ["outline", "check", "stats", "show", "explain", "search"] {
      let rest = ["show": "一", "explain": "1", "search": "甲"][command] ?? ""
      let outcome = try Shell.run(
        "tigang \(command) \"$F\" \(rest) --format json", in: folder, environment: Self.variables(format))
      expectHarmless(outcome.text, command)
      let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      #expect(object["source"] as? String == nil || object["source"] as? String == Self.name(format))
    }
    let opml = try Shell.run(
      "tigang outline \"$F\" --format opml", in: folder, environment: Self.variables(format))
    expectHarmless(opml.text, "opml")
    #expect(opml.text.contains("&#8238;"))
  }

  private func expectHarmless(_ output: String, _ command: String) {
    let harmful = output.unicodeScalars.filter { scalar in
      switch scalar {
      case "\n", "\t": false
      case "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{206F}", "\u{FEFF}":
        true
      default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      }
    }
    #expect(harmful.isEmpty, "\(command): \(harmful.map { String($0.value, radix: 16) })")
  }

  /// What command lines write to a terminal.
  private func outputs(of commands: [String], format: String) throws -> [String] {
    let folder = try folder(format)
    let lines = commands.map { "tigang \($0)\necho @@" }.joined(separator: "\n")
    try folder.write(lines + "\n", to: "commands")
    let outcome = try Shell.run(
      "script -qec 'sh ./commands' /dev/null", in: folder, environment: Self.variables(format))
    let outputs = outcome.text.replacing("\r\n", with: "\n").split(
      separator: "@@\n", omittingEmptySubsequences: false)
    try #require(outputs.count == commands.count + 1, "\(outcome.text) \(outcome.errors)")
    return outputs.map(String.init)
  }

  private func folder(_ format: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.samples[format] ?? "", to: Self.name(format))
    return folder
  }

  private static func name(_ format: String) -> String { "a\(signs).\(format)" }

  private static func variables(_ format: String) -> [String: String] {
    ["F": name(format), "S": signs, "NO_COLOR": "1", "SHELL": "/bin/sh", "TERM": "xterm"]
  }
}
