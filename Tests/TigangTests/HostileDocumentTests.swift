import Foundation
import Testing

extension ScreenTests {
  /// Documents with what must not reach a terminal.
  struct HostileDocumentTests {
    /// Headings and text with what could command a terminal or turn text around, and bytes that are no text.
    private func folder() throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      var document = Data(
        """
        一、\u{1B}[2J标题\u{202E}倒转\u{202C}

        正文\u{1B}]0;owned\u{07}与\u{9B}31m红\u{8}\u{7F}色\u{2066}隔离\u{2069}\u{FEFF}完。

        坏字节
        """.utf8)
      document.append(contentsOf: [0xFF, 0xC0, 0x80])
      document.append(Data("在此。\n\n二、第二节\n\n后文。\n".utf8))
      try folder.write(document, to: "hostile.txt")
      return folder
    }

    @Test("Control characters and directions show as signs and do nothing, in tree and text")
    func signs() throws {
      let screen = try TmuxScreen(folder: try folder())
      let title = try screen.property("pane_title")
      try screen.enter("tigang hostile.txt")
      try screen.waitForCursor(on: "一、^[[2J标题<U+202E>倒转<U+202C>")
      try screen.waitUntil("signs in the text") {
        let text = $0.text.joined()
        return text.contains("^[]0;owned^G与") && text.contains("<U+009B>31m红^H^?色")
          && text.contains("<U+2066>隔离<U+2069><U+FEFF>完。") && text.contains("\u{FFFD}")
      }
      #expect(try screen.property("pane_title") == title)
    }

    @Test(
      "Text that a command writes to a terminal shows the same signs",
      arguments: ["outline", "show", "search"])
    func commands(name: String) throws {
      let screen = try TmuxScreen(folder: try folder())
      let title = try screen.property("pane_title")
      let rest = ["show": " 1", "search": " 标题"][name] ?? ""
      try screen.enter("tigang \(name) hostile.txt\(rest)")
      let shown = try screen.waitUntil("a second prompt") {
        $0.lines.count > 1 && $0.lastLine == TmuxScreen.prompt
      }
      #expect(shown.contains("一、^[[2J标题<U+202E>倒转<U+202C>"))
      #expect(try screen.property("pane_title") == title)
    }

    @Test("A file name with control characters shows as signs in the message about it")
    func fileName() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang \"$(printf 'no\\033]0;owned\\007file')\"")
      try screen.waitFor("不能读 no^[]0;owned^Gfile:没有这个文件")
      #expect(try screen.property("pane_title") != "owned")
    }

    @Test("The last line says how much is no text")
    func damage() throws {
      let screen = try TmuxScreen(folder: try folder())
      try screen.enter("tigang hostile.txt")
      try screen.waitForCursor(on: "一、")
      try screen.waitUntil("the number of damages") { $0.lastLine?.contains("处不是文字") == true }
    }
  }
}
