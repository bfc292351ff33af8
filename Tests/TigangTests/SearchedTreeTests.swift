import Testing

extension ScreenTests {
  /// The tree of sections with hits, the list of hits, and the queries before.
  struct SearchedTreeTests {
    /// The bundled speech, searched through.
    private func search(_ query: String) throws -> TmuxScreen {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try type(query, in: screen)
      return screen
    }

    private func type(_ query: String, in screen: TmuxScreen) throws {
      try screen.send("/")
      try screen.waitUntil("the prompt of the search") { $0.lastLine?.hasPrefix(" /") == true }
      try screen.type(query)
      try screen.waitUntil("what is found") { $0.lastLine?.contains("/") == true && $0.contains(" 处,") }
      try screen.send("Enter")
      try screen.waitFor("n 下一处")
    }

    @Test("s shows the sections with hits alone, and Esc all of them with the cursor where it was")
    func sparseTree() throws {
      let screen = try search("民族文化")
      try screen.send("s")
      try screen.waitUntil("the sections with hits") {
        !$0.treeHas("一、提高站位") && !$0.treeHas("(三)探索") && $0.treeHas("(二)培育", " 5  ")
      }
      try screen.send("j", "j")
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
      try screen.send("Escape")
      try screen.waitUntil("the whole tree") { $0.treeHas("一、提高站位") && $0.treeHas("(三)探索") }
      try screen.waitForCursor(on: "(二)培育“民族文化+创新传承”特色品牌")
    }

    @Test("L lists the hits one below the other and shows their places; Esc restores the screen, Enter stays")
    func list() throws {
      let screen = try search("民族文化")
      let before = try screen.waitUntil("the whole screen") { $0.lastLine?.contains("二(二)  ") == true }
      try screen.send("L")
      let listed = try screen.waitFor("Enter 到此处")
      let rows = listed.lines.suffix(9).dropLast()
      let columns = rows.map { row in
        Set(row.ranges(of: "民族文化").map { Self.columns(row[..<$0.lowerBound]) })
      }
      let common = columns.reduce(columns.first ?? []) { $0.intersection($1) }
      #expect(rows.count == 8 && common.count == 1, "\(columns)")
      try screen.send("G")
      try screen.waitUntil("the last hit") {
        $0.lastLine?.hasSuffix("8/8") == true && $0.cursorLine?.contains("(二)培育") == true
      }
      try screen.send("Escape")
      try screen.waitUntil("the screen as before") { $0.lines == before.lines }
      try screen.send("L", "G", "Enter")
      try screen.waitUntil("the last hit") { $0.lastLine?.hasPrefix(" /民族文化   8/8") == true }
      try screen.send("BSpace")
      try screen.waitForCursor(on: "(二)促进文化互鉴")
    }

    @Test("Up in the prompt brings a query back, and Esc the place")
    func queriesBefore() throws {
      let screen = try search("网格")
      try type("治理", in: screen)
      try screen.send("Escape")
      let before = try screen.waitUntil("the search ended") { $0.lastLine?.contains("g 到某节") == true }
      try screen.send("/", "Up", "Up")
      try screen.waitUntil("the query before") {
        $0.lastLine?.hasPrefix(" /网格  ") == true && $0.contains("2 处")
      }
      try screen.waitForCursor(on: "(三)探索")
      try screen.send("Escape")
      try screen.waitUntil("the screen as before") { $0.lines == before.lines }
    }

    /// The columns of a text: two for what is not ASCII, but for quotation marks and the like.
    private static func columns(_ text: Substring) -> Int {
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
  }
}
