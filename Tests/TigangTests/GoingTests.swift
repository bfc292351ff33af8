import Testing

extension ScreenTests {
  /// Going to a section by its address.
  struct GoingTests {
    private func speech() throws -> TmuxScreen {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      return screen
    }

    @Test(
      "g and an address go to a section, Backspace goes back",
      arguments: ["三(二)", "3.2", "培育", "三、(二)", "3-2"])
    func address(typed: String) throws {
      let screen = try speech()
      try screen.send("j")
      try screen.waitForCursor(on: "(一)从“国之大者”")
      try screen.send("g")
      try screen.waitFor("节号或标题:")
      try screen.type(typed)
      try screen.waitUntil("the candidate") { $0.lines.contains { $0.hasPrefix("> 三(二)") } }
      try screen.send("Enter")
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
      try screen.waitUntil("its text") { $0.textBegins(with: "(二)培育") }
      try screen.send("BSpace")
      try screen.waitForCursor(on: "(一)从“国之大者”")
    }

    @Test("A label that five sections bear lists them all, and the arrows choose one")
    func ambiguousAddress() throws {
      let screen = try speech()
      try screen.send("g")
      try screen.waitFor("节号或标题:")
      try screen.type("(二)")
      try screen.waitUntil("five candidates") { listed in
        let places = ["> 一(二)", "  二(二)", "  三(二)", "  四(二)", "  五(二)"].map { candidate in
          listed.lines.firstIndex { $0.hasPrefix(candidate) }
        }
        return places.allSatisfy { $0 != nil }
      }
      try screen.send("Down", "Down")
      try screen.waitFor("> 三(二)")
      try screen.send("Enter")
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
    }

    @Test("An address that names nothing says what there is")
    func missingAddress() throws {
      let screen = try speech()
      try screen.send("g")
      try screen.waitFor("节号或标题:")
      try screen.type("3.9")
      try screen.waitFor("三(一) 到 三(三)")
      try screen.send("Escape")
      try screen.waitUntil("the hints") { $0.lastLine?.contains("? 帮助") == true }
    }

    @Test("What there is instead can be read to its end where 80 columns have room for it")
    func missingAddressInEnglish() throws {
      let screen = try TmuxScreen(columns: 80, environment: ["LC_ALL": "C.UTF-8"])
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("g")
      try screen.waitFor("section:")
      try screen.type("3.9")
      try screen.waitUntil("the whole sentence") {
        $0.lastLine?.hasSuffix("no section \"3.9\"; there are 三(一) to 三(三)") == true
      }
    }

    @Test("c lists the anomalies, Enter goes to one, Backspace returns, and so does Esc from the list")
    func anomalies() throws {
      let screen = try speech()
      try screen.send("c")
      try screen.waitUntil("the lost number") { listed in
        listed.lines.contains { $0.contains("二(二)") && $0.contains("69  编号丢失") }
      }
      try screen.send("Escape")
      try screen.waitUntil("the hints") { $0.lastLine?.contains("c 异常") == true }
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("c", "Home")
      try screen.waitUntil("the first one chosen") { listed in listed.lastLine?.contains("1/") == true }
      try screen.send("Enter")
      try screen.waitUntil("browsing") { $0.lastLine?.contains("? 帮助") == true }
      try screen.send("BSpace")
      try screen.waitForCursor(on: "一、提高站位")
    }

    @Test("g g goes to the beginning, G to the end")
    func ends() throws {
      let screen = try speech()
      try screen.send("G")
      try screen.waitForCursor(on: "(三)强化动态管理机制")
      try screen.send("g", "g")
      try screen.waitForCursor(on: "一、提高站位")
    }
  }
}
