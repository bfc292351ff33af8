import Testing

extension ScreenTests {
  /// What is seen first, of which document and in which terminal.
  struct OpeningTests {
    @Test("Without a file the bundled speech opens with its title, its figures and its tree")
    func bundledSpeech() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang")
      try screen.waitUntil("the title with date and figures") {
        $0.firstLine.contains("在创建全国民族团结进步示范县工作推进会上的主持讲话") && $0.firstLine.contains("2025-08-20")
          && $0.firstLine.hasSuffix("20 节,10 节有文字,约 9 分钟")
      }
      try screen.waitUntil("the tree") {
        $0.cursorLine?.hasPrefix(">- 一、提高站位,以思想引领筑牢团结根基") == true
          && ["二、", "三、", "四、", "五、"].allSatisfy($0.tree.joined().contains)
          && $0.treeHas("(一)从“国之大者”高度把握创建意义", "节选") && $0.treeHas("(二)从“历史经验”中汲取精神力量", "无正文")
      }
      try screen.waitUntil("the text") { $0.textBegins(with: "同志们:") }
      #expect(try screen.property("alternate_on") == "1")
    }

    @Test(
      "The interface speaks English where the environment asks for no Chinese", arguments: ["C.UTF-8", "C"])
    func english(locale: String) throws {
      let screen = try TmuxScreen(environment: ["LC_ALL": locale])
      try screen.enter("tigang")
      try screen.waitUntil("English around a Chinese document") {
        $0.firstLine.hasSuffix("20 sections, 10 with text, about 9 min")
          && $0.treeHas("从“历史经验”中汲取精神力量", "no text") && $0.lastLine?.hasPrefix(" ? help  ") == true
          && $0.lastLine?.contains("/ search") == true
      }
    }

    @Test("--language overrides the environment")
    func language() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang --language en")
      try screen.waitFor("20 sections, 10 with text")
    }

    @Test(
      "An address or a line behind the file name says where to open",
      arguments: ["'三(二)'", "+79", "3.2", "'=3.2'"])
    func destination(place: String) throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt \(place)")
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
      try screen.waitUntil("its text and address") {
        $0.textBegins(with: "(二)培育“民族文化+创新传承”特色品牌。") && $0.lastLine?.contains("三(二)") == true
      }
    }

    @Test("With a piped document the keys come from the terminal")
    func pipe() throws {
      let screen = try TmuxScreen()
      try screen.enter("cat speech.txt | tigang")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("j")
      try screen.waitForCursor(on: "(一)从“国之大者”")
      try screen.send("q")
      try screen.waitForPrompt()
      #expect(try screen.status() == 0)
    }

    @Test("A pipe with nothing in it is not said to be read for ever")
    func emptyPipe() throws {
      let screen = try TmuxScreen()
      try screen.enter(": | tigang")
      try screen.waitUntil("the reason alone") { $0.contains("没有文件可读:管道是空的") && !$0.contains("正在读入") }
    }

    @Test(
      "While nothing comes through a pipe or fifo, the last line says so; Esc gives up, Ctrl-C and q leave",
      arguments: [
        ("tigang f", "f", "Escape", 2), ("tigang f", "f", "C-c", 130),
        ("exec 3<>f; tigang - < f", "标准输入", "q", 2),
        ("exec 3<>f; echo %PDF-1.4 >&3; tigang - < f", "标准输入", "Escape", 2),
      ])
    func silentPipe(command: String, name: String, key: String, status: Int) throws {
      let screen = try TmuxScreen()
      try screen.enter("mkfifo f; \(command)")
      try screen.waitFor("正在等待 \(name) 的内容  Esc 取消")
      try screen.send(key)
      try screen.waitForPrompt()
      #expect(try screen.status() == status)
    }

    @Test("A fifo is waited for, and what comes through it is read to its end")
    func fifo() throws {
      let screen = try TmuxScreen()
      try screen.enter("mkfifo f; tigang outline f > outline & tigang f")
      try screen.waitFor("正在等待 f 的内容")
      try screen.type("q")
      try screen.waitForPrompt()
      try screen.enter("cat speech.txt > f; wait; wc -l < outline")
      try screen.waitUntil("the whole outline") { $0.lines.contains("20") }
    }

    @Test("A line behind the last one opens at the end")
    func lineBehindEnd() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt +999")
      try screen.waitUntil("the end of the document") { $0.lastLine?.hasSuffix("100%") == true }
    }

    @Test("A file without any numbering shows its first line first")
    func plainText() throws {
      let folder = try TemporaryFolder()
      try folder.write("The first line\nand the second one.\n\nA paragraph.\n", to: "plain.txt")
      let screen = try TmuxScreen(folder: folder)
      try screen.enter("tigang plain.txt")
      try screen.waitUntil("the text from its first line on") { shown in
        // It has no tree, so the text has the whole width below the title.
        ["The first line", "A paragraph."].allSatisfy { line in
          shown.lines.dropFirst().contains { $0.hasPrefix(line) }
        }
      }
    }

    @Test("A file that cannot be opened is one line, and the shell goes on")
    func missingFile() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang missing.txt")
      let shown = try screen.waitUntil("a second prompt") {
        $0.lines.count > 1 && $0.lastLine == TmuxScreen.prompt
      }
      #expect(shown.lines == ["ready> tigang missing.txt", "tigang: 不能读 missing.txt:没有这个文件", "ready>"])
      #expect(try screen.status() == 2)
    }

    @Test("An unknown terminal is one line, and the shell goes on", arguments: ["nonesuch", "''"])
    func unknownTerminal(name: String) throws {
      let screen = try TmuxScreen()
      try screen.enter("TERM=\(name) tigang --language en")
      let shown = try screen.waitUntil("a second prompt") {
        $0.lines.count > 1 && $0.lastLine == TmuxScreen.prompt
      }
      #expect(shown.lines.count == 3)
      #expect(shown.lines[1].hasPrefix("tigang: ") && shown.lines[1].contains("TERM"))
      #expect(try screen.status() == 2)
    }

    @Test("A terminal of 1978 shows the tree")
    func vt100() throws {
      let screen = try TmuxScreen(environment: ["TERM": "vt100"])
      try screen.enter("tigang")
      try screen.waitForCursor(on: "一、提高站位,以思想引领筑牢团结根基")
      try screen.send("j")
      try screen.waitForCursor(on: "(一)从“国之大者”")
    }

    @Test("NO_COLOR leaves the colours out, and else there are some", arguments: [true, false])
    func noColor(isSet: Bool) throws {
      let screen = try TmuxScreen(environment: ["NO_COLOR": isSet ? "1" : ""])
      try screen.enter("tigang")
      try screen.waitUntil("the whole screen") { $0.lastLine?.contains("q 退出") == true }
      let color = try Regex("\u{1B}\\[([0-9]*;)*([39][0-7]|[34]8;5|10[0-7]|4[0-7])[;m]")
      #expect(try screen.coloredText().contains(color) != isSet)
    }
  }
}
