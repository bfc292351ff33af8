import Testing

@testable import BrowserUI

@Suite("The last line where it is narrow")
struct NarrowLastLineTests {
  private func lastLine(_ keys: String, columns: Int, rows: Int = 5) throws -> String {
    let sample = SampleDocument("一、民族\n\n民族,民主,民政,民众,民资,命中。\n\n二、名字\n\n完。\n")
    var browser = ScriptedBrowser(sample, columns: columns, rows: rows)
    try browser.run(keys)
    return browser.model.screen().text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(
    "At 20 columns the count or the error can be read",
    arguments: [
      ("/民族", "1/2"), ("/民族<Enter>", "1/2"), ("/mz", "/8"), ("/mz<Enter>", "/8"),
      ("//民族.*民主.*民政/", "1/1"), ("//民族.*民主.*民政/<Enter>", "1/1"), ("//(a/", "( 没有闭合"),
      ("//民族(/", "( 没有闭合"), ("//民族(/<Enter>", "( 没有闭合"), ("/火星", "没有找到"),
    ])
  func narrow(keys: String, expected: String) throws {
    let line = try lastLine(keys, columns: 20)
    #expect(line.contains(expected), "\(line)")
  }

  @Test("What a query means ends behind an item, and hints are whole or not there", arguments: 24...110)
  func items(columns: Int) throws {
    for keys in ["/mz", "/mz<Enter>"] {
      let line = try lastLine(keys, columns: columns)
      guard let meaning = line.range(of: "拼音") else { continue }
      let shown = line[meaning.lowerBound...]
      if let dots = shown.range(of: " ..") {
        #expect(shown[..<dots.lowerBound].last?.isNumber == true, "\(line)")
        #expect(!shown.contains("n 下"), "\(line)")
      } else {
        #expect(shown.contains("…") || shown.contains("民"), "\(line)")
      }
    }
  }
}
