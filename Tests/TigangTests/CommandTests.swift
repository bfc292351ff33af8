import Foundation
import Testing

/// The commands as scripts use them.
@Suite(.timeLimit(.minutes(1)))
struct CommandTests {
  private func run(_ command: String, environment: [String: String] = [:]) throws -> Shell.Outcome {
    try Shell.run(command, in: .withSpeech(), environment: environment)
  }

  @Test(
    "The outline comes from a file, a pipe, and browsing without a screen alike",
    arguments: [
      "tigang outline speech.txt", "tigang outline - <speech.txt", "cat speech.txt | tigang outline -",
      "cat speech.txt | tigang", "cat speech.txt | tigang -", "tigang speech.txt", "tigang browse speech.txt",
      "mkfifo p; cat speech.txt >p & tigang outline p",
      "mkfifo p; (sleep 0.3; cat speech.txt >p) & tigang outline p",
    ])
  func outline(command: String) throws {
    let outcome = try run(command)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 20)
    #expect(outcome.lines.first == "一、提高站位,以思想引领筑牢团结根基")
    #expect(outcome.lines.dropFirst().first == "  (一)从“国之大者”高度把握创建意义  [excerpt]")
    #expect(outcome.lines.last == "  (三)强化动态管理机制  [no text]")
  }

  @Test(
    "Where standard output is no terminal, +LINE prints the section in which that line lies",
    arguments: [("+79", "=3.2"), ("+75", "=3"), ("+76", "=3")])
  func sectionOnLine(line: String, address: String) throws {
    for call in [
      "tigang speech.txt \(line)", "tigang \(line) speech.txt", "tigang browse speech.txt \(line)",
    ] {
      let outcome = try run(call)
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(try outcome.output == run("tigang show speech.txt \(address)").output)
    }
  }

  @Test(
    "A line that lies in no section or does not exist is complained of",
    arguments: [
      ("+1", Int32(1), "line 1 lies in no section"), ("+9999", 2, "no line 9999"),
    ])
  func lineWithoutSection(line: String, status: Int32, complaint: String) throws {
    let outcome = try run("tigang speech.txt \(line)")
    #expect(outcome.status == status && outcome.output.isEmpty)
    #expect(outcome.errors.contains(complaint))
  }

  @Test("--depth leaves out what is deeper")
  func depth() throws {
    let outcome = try run("tigang outline speech.txt --depth 1")
    #expect(outcome.lines.count == 5)
    #expect(outcome.lines.allSatisfy { !$0.hasPrefix(" ") })
  }

  @Test(
    "The environment chooses the language, as a string",
    arguments: [
      (["LC_ALL": "", "LANG": "zh_CN.UTF-8"], "[节选]"), (["LC_ALL": "zh_TW.Big5", "LANG": "C"], "[节选]"),
      (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "de_DE.UTF-8"], "[节选]"),
      (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], "[excerpt]"), (["LC_ALL": "", "LANG": ""], "[excerpt]"),
    ])
  func language(environment: [String: String], flag: String) throws {
    let outcome = try run("tigang outline speech.txt", environment: environment)
    #expect(outcome.lines.dropFirst().first?.hasSuffix(flag) == true)
  }

  @Test(
    "--profile is taken by every command that opens a file, before it or behind it",
    arguments: [
      "tigang --profile speech", "tigang browse --profile=speech", "tigang --profile speech outline",
      "tigang outline --profile speech", "tigang search --profile speech --count",
      "tigang stats --profile speech",
      "tigang --language en --profile speech check", "tigang explain --profile speech",
      "tigang show --profile speech",
    ])
  func profile(command: String) throws {
    let rest =
      ["search": " 三", "explain": " 75", "show": " 三"].first { command.contains($0.key) }?.value ?? ""
    let plain = command.replacing(#/ ?--profile[ =]speech/#, with: "")
    let outcome = try run("\(command) speech.txt\(rest)")
    #expect(outcome.errors.isEmpty)
    #expect(try outcome.output == run("\(plain) speech.txt\(rest)").output && !outcome.output.isEmpty)
  }

  @Test("A file named like a command is opened as ./outline")
  func fileNamedLikeCommand() throws {
    let outcome = try run("cp speech.txt outline; tigang ./outline && tigang outline outline")
    #expect(outcome.lines.count == 40)
  }

  @Test("--language before a command is not taken for a file name")
  func languageBeforeCommand() throws {
    let outcome = try run("tigang --language zh outline speech.txt")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.dropFirst().first?.hasSuffix("[节选]") == true)
  }

  @Test(
    "A closed pipe is no error",
    arguments: ["outline big.txt", "search big.txt 一", "outline big.txt --format json"])
  func closedPipe(arguments: String) throws {
    let folder = try TemporaryFolder()
    let section = "一、第一节的标题\n\n文字文字文字。\n\n(一)其中一节的标题\n\n文字。\n\n"
    try folder.write(String(repeating: section, count: 20_000), to: "big.txt")
    let outcome = try Shell.run("{ tigang \(arguments); echo $? >status; } | head -1; cat status", in: folder)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last == "0")
  }

  @Test("The version and the help are told on standard output")
  func versionAndHelp() throws {
    let version = try run("tigang --version")
    #expect(version.text.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+\n/#) != nil)
    for command in ["tigang --help", "tigang help"] {
      let help = try run(command)
      #expect(help.status == 0 && help.errors.isEmpty)
      #expect(help.lines.first == "OVERVIEW: Read a numbered document from its outline.")
      for name in ["browse", "outline", "show", "search", "check", "explain", "stats"] {
        #expect(help.text.contains("\n  \(name) "))
      }
    }
    let browse = try run("tigang help browse")
    #expect(browse.status == 0 && browse.errors.isEmpty)
    #expect(browse.lines.contains("USAGE: tigang [browse] [FILE | -] [ADDRESS | +LINE]"))
    #expect(browse.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("Every command that the help lists is taken for a command, not for a file")
  func commandNames() throws {
    let help = try run("tigang --help").lines
    let listed = help.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix {
      $0.hasPrefix("  ") && !$0.contains("See '")
    }
    let names = listed.filter { !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
    #expect(names.count >= 7)
    for name in names {
      let outcome = try run("tigang \(name) missing.txt")
      #expect(!outcome.errors.contains("cannot read \(name)"), "\(name)")
    }
  }

  @Test("show prints a section as it stands in the source, with all that is in it")
  func show() throws {
    let outcome = try run("tigang show speech.txt 三")
    let source = String(decoding: try TemporaryFolder.speech(), as: UTF8.self).components(separatedBy: "\n")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.lines == Array(source[74..<82]))
  }

  @Test(
    "A file and an address without a terminal print what show prints",
    arguments: ["三(二)", "=3.2", "三(九)", "(二)", "二(三)"])
  func pipedAddress(address: String) throws {
    let folder = try TemporaryFolder.withSpeech()
    let shown = try Shell.run("tigang show speech.txt '\(address)'", in: folder)
    for command in ["tigang speech.txt '\(address)'", "tigang browse speech.txt '\(address)' --language en"] {
      let outcome = try Shell.run(command, in: folder)
      #expect(outcome.text == shown.text && outcome.errors == shown.errors && outcome.status == shown.status)
    }
  }

  @Test("show of a section that is in the contents only prints nothing and says why")
  func showContentsOnly() throws {
    let outcome = try run("tigang show speech.txt 1.2")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errorLines.first?.hasPrefix("tigang: (二)从“历史经验”中汲取精神力量: no text") == true)
    #expect(outcome.errors.contains("line 17"))
  }

  @Test("Hits are coloured on a terminal, unless NO_COLOR is set, and nowhere else")
  func colours() throws {
    let search = "tigang search speech.txt 3D打印 --max 1"
    #expect(try !run(search).text.contains("\u{1B}"))
    #expect(try run("script -qec '\(search)' /dev/null").text.contains("\u{1B}[1;31m3D打印\u{1B}[0m"))
    #expect(try !run("NO_COLOR=1 script -qec '\(search)' /dev/null").text.contains("\u{1B}"))
  }

  @Test("A title that only the contents have is found there")
  func titlesInContents() throws {
    let outcome = try run("tigang search speech.txt title:加强部门联动")
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.contains("  41: ") && outcome.text.contains("加强部门联动,形成强大工作合力"))
  }

  @Test("A search prints the address, the line and the text around each hit")
  func search() throws {
    let all = try run("tigang search speech.txt 3D打印 --context \(Int.max)")
    #expect(all.status == 0)
    let outcome = try run("tigang search speech.txt 3D打印 --context 6")
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["三(二)  79: 工具,例如用3D打印做工艺品,用"])
    let counts = try run("tigang search speech.txt 民族文化 --count")
    #expect(counts.lines == ["2  二(二)  促进文化互鉴,厚植共有精神家园土壤", "5  三(二)  培育“民族文化+创新传承”特色品牌", "1  contents"])
  }

  @Test(
    "Where nothing is to be read, nothing is printed",
    arguments: ["tigang </dev/null", ": | tigang outline -", ": >empty.txt; tigang outline empty.txt"])
  func nothingToRead(command: String) throws {
    let outcome = try run(command)
    #expect(outcome.output.isEmpty)
  }
}
