import Testing

extension ScreenTests {
  /// Writing what is read to files.
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
  }
}
