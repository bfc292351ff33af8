import Testing

extension ScreenTests {
  /// Searching while typing, and going from hit to hit.
  struct SearchingTests {
    private func speech() throws -> TmuxScreen {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      return screen
    }

    @Test("A search counts while it is typed, in the tree and in the last line; Esc restores the place")
    func counts() throws {
      let screen = try speech()
      try screen.send("j")
      let before = try screen.waitUntil("the whole screen") {
        $0.cursorLine?.contains("(一)从“国之大者”") == true && $0.lastLine?.contains("一(一)  ") == true
      }
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type("民族文化")
      try screen.waitUntil("the counts") {
        $0.lastLine?.hasSuffix("7 处,2 节(目录另有 1 处)") == true && $0.treeHas("(二)促进文化互鉴", " 2  ")
          && $0.treeHas("三、创新方式方法", " 5  ") && $0.treeHas("(二)培育", " 5  ")
      }
      try screen.waitForCursor(on: "(二)促进文化互鉴")
      try screen.send("Escape")
      try screen.waitUntil("the screen as before") { $0.lines == before.lines }
    }

    @Test("n goes from hit to hit through the sections and round the end, N back")
    func nextHit() throws {
      let screen = try speech()
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type("民族文化")
      try screen.waitForCursor(on: "(二)促进文化互鉴")
      try screen.send("Enter")
      try screen.waitFor("n 下一处")
      try screen.send("n", "n")
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
      try screen.send("N")
      try screen.waitForCursor(on: "(二)促进文化互鉴")
      try screen.send("n", "n", "n", "n", "n", "n")
      try screen.waitFor("已到末尾,从头再找")
      try screen.send("Escape")
      try screen.waitUntil("the hints") { $0.lastLine?.contains("g 到某节") == true }
    }

    @Test("The counts can be read to their end where 80 columns have room for them")
    func countsInEnglish() throws {
      let screen = try TmuxScreen(columns: 80, environment: ["LC_ALL": "C.UTF-8"])
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type("民族文化")
      try screen.waitUntil("the whole counts") {
        $0.lastLine?.hasSuffix("7 in 2 sections (+1 contents)") == true
      }
    }

    @Test("A search without hits says so and leaves the place alone")
    func nothingFound() throws {
      let screen = try speech()
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type("xyzzy")
      try screen.waitFor("没有找到")
      try screen.waitForCursor(on: "一、提高站位")
    }

    @Test("Case and width make no difference to a search")
    func folding() throws {
      let screen = try speech()
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type("３ｄ打印")
      try screen.waitFor("1 处,1 节")
    }
  }
}
