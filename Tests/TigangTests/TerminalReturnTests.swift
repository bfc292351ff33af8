import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// Giving the terminal back, however the program ends or stops.
  struct TerminalReturnTests {
    /// The browser behind a shell with a line on its screen, and its process.
    private func browser(
      _ command: String = "tigang speech.txt"
    ) throws -> (screen: TmuxScreen, process: pid_t) {
      let screen = try TmuxScreen()
      try screen.enter("echo this stood here before")
      try screen.waitUntil("a second prompt") { $0.lines.count == 3 && $0.lastLine == TmuxScreen.prompt }
      try screen.enter("sh -c 'echo $$ >process; exec \(command)'")
      try screen.waitForCursor(on: "一、提高站位")
      let number = String(decoding: try screen.folder.data("process"), as: UTF8.self)
      return (screen, try #require(pid_t(number.trimmingCharacters(in: .newlines))))
    }

    /// Checks that the shell has its screen, its modes and its mouse again.
    private func expectReturned(_ screen: TmuxScreen, status: Int) throws {
      let shown = try screen.waitForPrompt()
      #expect(shown.contains("this stood here before"))
      #expect(!shown.contains("提高站位"))
      #expect(try screen.property("alternate_on") == "0")
      #expect(try screen.property("mouse_any_flag") == "0")
      #expect(try screen.property("cursor_flag") == "1")
      #expect(try screen.property("keypad_cursor_flag") == "0")
      #expect(try screen.status() == status)
      let modes = try screen.modes()
      #expect(modes.isSuperset(of: ["echo", "icanon", "isig", "icrnl", "opost", "onlcr"]))
      try expectUnmarkedPaste(screen)
    }

    /// Checks that what is pasted comes to the shell as it is; marks would be echoed.
    private func expectUnmarkedPaste(_ screen: TmuxScreen) throws {
      try screen.paste("echo pasted")
      let shown = try screen.waitUntil("what was pasted") { $0.lastLine?.hasSuffix("pasted") == true }
      #expect(shown.lastLine == "\(TmuxScreen.prompt) echo pasted")
      try screen.send("C-u")
    }

    @Test("q leaves the shell its screen and ends with 0")
    func quit() throws {
      let (screen, _) = try browser()
      #expect(try screen.property("mouse_any_flag") == "1")
      try screen.send("q")
      try expectReturned(screen, status: 0)
    }

    @Test("Ctrl-C ends with 130 and leaves the shell its screen")
    func interrupt() throws {
      let (screen, _) = try browser()
      try screen.send("C-c")
      try expectReturned(screen, status: 130)
    }

    @Test(
      "A signal that ends the program leaves the shell its screen",
      arguments: [
        (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGSEGV, 139), (SIGABRT, 134), (SIGILL, 132),
      ])
    func signal(number: Int32, status: Int) throws {
      let (screen, process) = try browser("sh -c \"ulimit -c 0; exec tigang speech.txt\"")
      kill(process, number)
      try expectReturned(screen, status: status)
    }

    @Test("Ctrl-Z gives the terminal to the shell, fg takes it again")
    func suspend() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt '三(二)'")
      try screen.waitForCursor(on: "(二)培育")
      try screen.send("C-z")
      let shell = try screen.waitForPrompt()
      #expect(shell.lines[0] == "ready> tigang speech.txt '三(二)'")
      #expect(try screen.property("alternate_on") == "0")
      #expect(try screen.modes().isSuperset(of: ["echo", "icanon", "isig", "icrnl"]))
      try expectUnmarkedPaste(screen)
      try screen.resize(columns: 80, rows: 20)
      try screen.enter("fg")
      try screen.waitUntil("the screen in its new size") {
        $0.cursorLine?.contains("(二)培育") == true && $0.lines.count == 20
      }
      try screen.send("k")
      try screen.waitForCursor(on: "(一)打造")
      try screen.send("/")
      try screen.paste("民族\nq")
      try screen.waitFor("/民族 q")
      try screen.send("Escape", "q")
      try screen.waitForPrompt()
      #expect(try screen.status() == 0)
    }

    @Test("Where there is no other screen to go back to, the shell gets a line of its own")
    func withoutAlternateScreen() throws {
      let screen = try TmuxScreen(environment: ["TERM": "vt100"])
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("C-z")
      try screen.waitUntil("the shell below the screen") {
        $0.lastLine == TmuxScreen.prompt && $0.contains("Stopped") && !$0.contains("q 退出")
      }
      try screen.enter("fg")
      try screen.waitFor("q 退出")
      try screen.send("q")
      try screen.waitForPrompt()
      #expect(try screen.status() == 0)
    }

    @Test("A stop from outside and fg show the screen again")
    func stopFromOutside() throws {
      let (screen, process) = try browser()
      kill(process, SIGTSTP)
      try screen.waitForPrompt()
      try screen.enter("fg")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("j", "q")
      try screen.waitForPrompt()
      #expect(try screen.status() == 0)
    }

    @Test("A terminal that goes away ends the program")
    func hangUp() throws {
      var process: pid_t = 0
      do {
        let (screen, number) = try browser()
        process = number
        withExtendedLifetime(screen) {}
      }
      // The server ends with the screen, and the terminal with the server.
      let end = DispatchTime.now().uptimeNanoseconds + 10_000_000_000
      while kill(process, 0) == 0, DispatchTime.now().uptimeNanoseconds < end { usleep(15_000) }
      #expect(kill(process, 0) != 0 && errno == ESRCH)
    }

    @Test("A file whose name looks like an option is no option to the editor")
    func editorOption() throws {
      let screen = try TmuxScreen(environment: ["VISUAL": "printf %s.%s. >asked"])
      try screen.enter("cp speech.txt './-c!x'; tigang -- '-c!x' '三(二)'")
      try screen.waitForCursor(on: "(二)培育")
      try screen.send("v")
      try screen.waitUntil("the editor's run") { _ in (try? screen.folder.data("asked").isEmpty) == false }
      #expect(String(decoding: try screen.folder.data("asked"), as: UTF8.self) == "+79../-c!x.")
    }

    @Test(
      "The editor opens a text at its line, one that was converted at its beginning, and nothing else",
      arguments: [
        ("a.md", "text", "+5.a.md."), ("a.html", "text", "+5.a.html."), ("a.org", "text", "+1.a.org."),
        ("a.rtf", "{\\\\rtf1", "+1.a.rtf."), ("a.docx", "PK\\003\\004", nil), ("a.pdf", "%%PDF-1.4", nil),
        ("a.doc", "\\320\\317\\021\\340\\241\\261\\032\\341\\000", nil),
      ])
    func editedFormat(file: String, beginning: String, asked: String?) throws {
      let folder = try ImportTests.folder(
        """
        cat >/dev/null
        printf 'tigang-marked-text 1\\n\\nheading 1 @5\\t甲\\nparagraph @6\\t文字。\\nheading 1 @8\\t乙\\n'
        """)
      let screen = try TmuxScreen(environment: ["VISUAL": "printf %s.%s. >asked"], folder: folder)
      let from = file.hasSuffix("org") ? "--from org " : ""
      try screen.enter("printf '\(beginning)' >\(file); ./tigang \(from)\(file)")
      try screen.waitForCursor(on: "甲")
      try screen.send("v")
      if let asked {
        try screen.waitUntil("the editor's run") { _ in (try? folder.data("asked").isEmpty) == false }
        #expect(String(decoding: try folder.data("asked"), as: UTF8.self) == asked)
      } else {
        try screen.waitFor("此文件不是文字,不能在此编辑;按 w w 可把全文写入文件")
        #expect((try? folder.data("asked")) == nil)
      }
    }

    @Test("The editor gets the terminal and gives it back")
    func editor() throws {
      let screen = try TmuxScreen(environment: ["VISUAL": "printf %s.%s. >asked"])
      try screen.enter("tigang speech.txt '三(二)'")
      try screen.waitForCursor(on: "(二)培育")
      try screen.send("v")
      try screen.waitUntil("the editor's run") { _ in (try? screen.folder.data("asked").isEmpty) == false }
      #expect(String(decoding: try screen.folder.data("asked"), as: UTF8.self) == "+79.speech.txt.")
      try screen.waitForCursor(on: "(二)培育")
      try screen.send("k")
      try screen.waitForCursor(on: "(一)打造")
    }
  }
}
