import Testing

/// What the program says about corrections that make no sense.
@Suite(.timeLimit(.minutes(1)))
struct CorrectionTests {
  @Test(
    "A fault in the file of corrections is one line with file, line and reason",
    arguments: CorrectionCase.files)
  func file(_ expected: CorrectionCase) throws {
    let outcome = try run(expected)
    #expect(outcome.lines == [])
  }

  @Test("So is one in the options", arguments: CorrectionCase.options)
  func options(_ expected: CorrectionCase) throws {
    try run(expected)
  }

  @Test("Every command that opens a file reads what is said about it", arguments: CorrectionCase.commands)
  func everyCommand(command: String) throws {
    let folder = try folder(corrections: "heading = [1]")
    let outcome = try Shell.run(command, in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errorLines.map { $0.hasPrefix("tigang: speech.txt.tigang.toml:1: ") } == [true])
  }

  @Test("A file that says what is true already changes nothing")
  func nothingNew() throws {
    let plain = try Shell.run("tigang outline speech.txt --format json", in: .withSpeech())
    let folder = try folder(corrections: "# Lines that are headings anyway.\nheadings = [63, 75, 83]\n")
    let corrected = try Shell.run("tigang outline speech.txt --format json", in: folder)
    #expect(corrected.status == 0 && corrected.errors.isEmpty)
    #expect(corrected.text == plain.text)
  }

  @Test("The file of corrections may be written in GB18030")
  func gb18030() throws {
    let folder = try folder(corrections: "levels = [\"第.章\"]\nprofil = \"speech\"\n")
    let command =
      "iconv -f UTF-8 -t GB18030 speech.txt.tigang.toml > x && mv x speech.txt.tigang.toml && tigang outline speech.txt"
    let outcome = try Shell.run(command, in: folder)
    #expect(outcome.errors.contains(":2: unknown key \"profil\""))
  }

  @Test(
    "What lies in the place of the file of corrections and cannot be read is named",
    arguments: [
      ("mkdir", "is a directory"), ("mkfifo", "not a regular file"),
      ("truncate -s 2M", "larger than 1,048,576 bytes"),
    ])
  func unreadable(maker: String, reason: String) throws {
    let outcome = try Shell.run(
      "\(maker) speech.txt.tigang.toml; tigang outline speech.txt", in: .withSpeech())
    #expect(outcome.status == 2)
    #expect(outcome.errorLines == ["tigang: cannot read speech.txt.tigang.toml: \(reason)"])
  }

  @Test("What is piped in has no file of corrections, and takes options all the same")
  func pipe() throws {
    let folder = try folder(corrections: "heading = [1]")
    try folder.write("heading = [1]", to: "-.tigang.toml")
    #expect(try Shell.run("tigang outline - < speech.txt", in: folder).status == 0)
    let outcome = try Shell.run("tigang outline - --heading 93 < speech.txt", in: folder)
    #expect(outcome.errorLines == ["tigang: -: there is no line 93: the document has 92 lines"])
  }

  @discardableResult
  private func run(_ expected: CorrectionCase) throws -> Shell.Outcome {
    let folder = try expected.file.map(folder) ?? .withSpeech()
    let outcome = try Shell.run("tigang outline speech.txt \(expected.options)", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errorLines == ["tigang: \(expected.error)"])
    return outcome
  }

  private func folder(corrections: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withSpeech()
    try folder.write(corrections, to: "speech.txt.tigang.toml")
    return folder
  }
}

extension ScreenTests {
  /// How the browser takes corrections that make no sense.
  struct CorrectionScreenTests {
    @Test("A fault is told in the last line, and the document opens without the file")
    func notice() throws {
      let screen = try TmuxScreen()
      try screen.folder.write("levels = 3\n", to: "speech.txt.tigang.toml")
      try screen.enter("tigang speech.txt")
      try screen.waitUntil("the document and the fault") {
        $0.treeHas("(一)从“国之大者”高度把握创建意义", "节选")
          && $0.lastLine?.contains("speech.txt.tigang.toml:1: levels 要写成 levels = [") == true
      }
    }

    @Test("Reading again reads the file of corrections again")
    func again() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.folder.write("levels = 3\n", to: "speech.txt.tigang.toml")
      try screen.send("R")
      try screen.waitUntil("the fault") { $0.lastLine?.contains("speech.txt.tigang.toml:1: ") == true }
    }
  }
}
