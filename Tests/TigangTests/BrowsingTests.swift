import Testing

extension ScreenTests {
  /// Walking the tree and the text, with keys, the mouse and other sizes of the window.
  struct BrowsingTests {
    /// A screen with the bundled speech on it.
    private func speech(columns: Int = 96, rows: Int = 24) throws -> TmuxScreen {
      let screen = try TmuxScreen(columns: columns, rows: rows)
      try screen.enter("tigang speech.txt")
      // The last line is painted last.
      try screen.waitForCursor(on: "一、提高站位")
      try screen.waitFor("q 退出")
      return screen
    }

    @Test("Moving in the tree moves the text")
    func treeMovesText() throws {
      let screen = try speech()
      try screen.send("j")
      try screen.waitForCursor(on: "(一)从“国之大者”高度把握创建意义")
      try screen.waitUntil("its text") { $0.textBegins(with: "(一)从“国之大者”高度把握创建意义。") }
      try screen.send("j")
      try screen.waitForCursor(on: "(二)从“历史经验”中汲取精神力量")
      try screen.waitUntil("why it has none") { shown in
        shown.text.prefix(4).contains { $0.hasPrefix("[") && $0.contains("正文") && $0.contains("17") }
      }
      try screen.send("k", "k")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.waitUntil("its text") { $0.textBegins(with: "一、提高站位") }
    }

    @Test(
      "Why a section has no text can be read to its end on 80 columns, in both languages",
      arguments: ["zh", "en"])
    func absence(language: String) throws {
      let screen = try TmuxScreen(columns: 80)
      try screen.enter("tigang speech.txt '五(三)' --language \(language)")
      try screen.waitForCursor(on: "(三)强化动态管理机制")
      // Several rows may hold the sentence.
      try screen.waitUntil("the line of the contents and a closing bracket") {
        let text = $0.text.joined(separator: " ")
        return text.contains("51") && text.contains("]")
      }
    }

    @Test("Enter leads into the text, where moving moves the tree's cursor, and Tab back")
    func textMovesTree() throws {
      let screen = try speech()
      try screen.send("Enter")
      try screen.waitFor("Tab 换栏")
      // The first row names the part that the rows below belong to.
      try screen.waitUntil("the beginning") { $0.textBegins(with: "同志们") }
      for _ in 0..<8 { try screen.send("j") }
      try screen.waitUntil("another first row") { !$0.text.isEmpty && !$0.textBegins(with: "同志们") }
      try screen.send("Space")
      try screen.waitUntil("a later section") { $0.cursorLine?.contains("一、提高站位") == false }
      try screen.send("Tab")
      try screen.waitFor("Enter 看正文")
    }

    @Test("Closing a section hides what is inside, opening shows it again")
    func closing() throws {
      let screen = try speech()
      try screen.send("h")
      try screen.waitUntil("a closed section") {
        $0.cursorLine?.hasPrefix(">+ 一、") == true && !$0.treeHas("(一)从“国之大者”")
      }
      try screen.send("l")
      try screen.waitUntil("an open section") {
        $0.cursorLine?.hasPrefix(">- 一、") == true && $0.treeHas("(一)从“国之大者”")
      }
    }

    @Test("A click selects the row of the tree and its text")
    func click() throws {
      let screen = try speech()
      let row = try #require(try screen.waitFor("(二)培育").tree.firstIndex { $0.contains("(二)培育") })
      try screen.click(column: 12, row: row)
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
      try screen.waitUntil("its text") { $0.textBegins(with: "(二)培育“民族文化+创新传承”特色品牌。") }
    }

    @Test("A click on the mark before a section closes it")
    func clickOnMark() throws {
      let screen = try speech()
      let row = try #require(try screen.waitFor("三、创新").tree.firstIndex { $0.contains("三、创新") })
      try screen.click(column: 1, row: row)
      try screen.waitUntil("a closed section") {
        $0.cursorLine?.hasPrefix(">+ 三、") == true && !$0.treeHas("(二)培育")
      }
    }

    @Test("The help names the keys and goes away at another key")
    func help() throws {
      let screen = try speech()
      try screen.send("?")
      try screen.waitUntil("a key and what it does") { help in
        help.contains("按键") && help.lines.contains { $0.contains("Space") && $0.contains("下翻一页") }
      }
      try screen.send("Escape")
      try screen.waitForCursor(on: "一、提高站位")
    }

    @Test("The figures show what stats counts, and the section's own")
    func figures() throws {
      let screen = try speech()
      try screen.send("i")
      try screen.waitUntil("the figures") { sheet in
        sheet.contains("本节") && sheet.lines.contains { $0.contains("字数") && $0.hasSuffix("1,564") }
          && sheet.lines.contains { $0.contains("有文字") && $0.contains("10 节") }
      }
    }

    @Test("A window of 20x5 still shows the tree, and growing again brings everything back")
    func resizing() throws {
      let screen = try speech()
      let before = try screen.waitForCursor(on: "一、提高站位")
      try screen.resize(columns: 20, rows: 5)
      try screen.waitUntil("a small tree") {
        $0.cursorLine?.contains("一、") == true && $0.lines.count == 5 && $0.lastLine?.contains("? 帮助") == true
      }
      try screen.resize(columns: 96, rows: 24)
      try screen.waitUntil("the screen as before") { $0.lines == before.lines }
    }

    @Test("A window that is too small says what it takes", arguments: [(19, 5), (20, 4)])
    func tooSmall(columns: Int, rows: Int) throws {
      let screen = try speech()
      try screen.resize(columns: columns, rows: rows)
      try screen.waitUntil("one sentence") { $0.lines == ["窗口太小,至少 20x5"] }
      try screen.resize(columns: 96, rows: 24)
      try screen.waitForCursor(on: "一、提高站位")
    }

    @Test(
      "A line of Chinese is never cut within a character, whatever the width",
      arguments: [60, 61, 79, 80, 81])
    func widths(columns: Int) throws {
      let screen = try speech(columns: columns)
      try screen.waitUntil("a straight line between the panes") { shown in
        let columns = shown.lines.dropFirst().dropLast().map { line in
          line.prefix { $0 != "|" }.reduce(0) { $0 + ($1.isASCII || "“”".contains($1) ? 1 : 2) }
        }
        return columns.count == 22 && Set(columns).count == 1 && shown.text.count == 22
          && !shown.contains("\u{FFFD}")
      }
    }
  }
}
