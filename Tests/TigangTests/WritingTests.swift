import Testing

extension ScreenTests {
  /// Writing what is read to files, and reading it again.
  struct WritingTests {
    @Test("A name with ~/ is in the person's folder; where the file exists the name stays to be mended")
    func home() throws {
      let folder = try TemporaryFolder()
      let screen = try TmuxScreen(environment: ["HOME": folder.path])
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      for answer in ["已写入 ~/out.txt", "文件已存在"] {
        try screen.send("w", "o")
        try screen.waitFor("文件名:")
        try screen.type("~/out.txt")
        try screen.send("Enter")
        try screen.waitFor(answer)
      }
      try screen.waitFor("文件名: ~/out.txt")
      #expect(String(decoding: try folder.data("out.txt"), as: UTF8.self).contains("一、提高站位"))
      try screen.send("2", "Enter")
      try screen.waitFor("已写入 ~/out.txt2")
    }

    @Test("R says what has come of it: nothing new, something new, or that there is no file")
    func readingAgain() throws {
      let screen = try TmuxScreen()
      try screen.enter("tigang speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("R")
      try screen.waitFor("已重读,没有变化")
      try screen.folder.write(try TemporaryFolder.speech() + Array("完。\n".utf8), to: "speech.txt")
      try screen.send("R")
      try screen.waitFor("已重读,内容有变化")
      try screen.send("q")
      try screen.waitForPrompt()
      try screen.enter("tigang <speech.txt")
      try screen.waitForCursor(on: "一、提高站位")
      try screen.send("R")
      try screen.waitFor("没有可以重读的文件")
    }

    @Test("w w writes the whole text of a document that is none itself")
    func wholeText() throws {
      let screen = try TmuxScreen()
      try screen.folder.write("<h1>一、甲</h1><p>甲文。</p><h1>二、乙</h1><p>乙文。</p>", to: "a.html")
      try screen.enter("tigang a.html")
      try screen.waitForCursor(on: "一、甲")
      try screen.send("w", "w")
      try screen.waitFor("文件名:")
      try screen.type("out.txt")
      try screen.send("Enter")
      try screen.waitFor("已写入 out.txt")
      let text = String(decoding: try screen.folder.data("out.txt"), as: UTF8.self)
      #expect(text.split(separator: "\n") == ["一、甲", "甲文。", "二、乙", "乙文。"])
    }
  }
}
