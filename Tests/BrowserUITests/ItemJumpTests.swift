import OutlineModel
import Testing

@testable import BrowserUI

@Suite("Going to items")
struct ItemJumpTests {
  static let sample = SampleDocument(
    """
    一、抓项目
    先说总的要求，篇幅很长，占去好几行，所以条目不在第一行上，要往下翻才看得到它们。
    （一）选好项目
    要做三件事：
    1）摸底；
    2）论证；
    3）申报。
    二、抓作风
    一是开会要短，二是讲话要实。

    """ + String(repeating: "最后的文字。\n", count: 40))

  @Test("The address of an item brings its paragraph to the top and its section into the tree")
  func going() throws {
    var browser = ScriptedBrowser(Self.sample)
    try browser.run("zM g 1.1.2<Enter>")
    #expect(try topLine(browser) == "2）论证；")
    #expect(try browser.reading.document.address(of: browser.reading.current) == "一（一）")
    let tree = try browser.reading.tree
    #expect(tree.section(atRow: tree.row(of: try browser.reading.current)) == 1)
  }

  @Test("A jump to an item can be undone and done again")
  func undoing() throws {
    var browser = ScriptedBrowser(Self.sample)
    try browser.run("j j")
    let before = try browser.reading.stop
    try browser.run("g 1.1.3<Enter>")
    let there = try browser.reading.stop
    #expect(there != before)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == before)
    try browser.run(">")
    #expect(try browser.reading.stop == there)
  }

  @Test("The browser opens at an item")
  func opening() throws {
    let browser = ScriptedBrowser(Self.sample, destination: .address("一（一）3"))
    #expect(try topLine(browser) == "3）申报。")
  }

  @Test("An item that is typed is listed with its address, one that does not exist with those that do")
  func prompting() throws {
    var browser = ScriptedBrowser(Self.sample)
    try browser.run("g 1.1.2")
    #expect(browser.model.screen().text.contains("一（一）2）"))
    try browser.run("<C-u>1.1.9<Enter>")
    #expect(browser.model.screen().text.contains("没有“1.1.9”;有 一（一）1） 到 一（一）3）"))
  }

  private func topLine(_ browser: ScriptedBrowser) throws -> String {
    let reading = try browser.reading
    return reading.document.source.string(reading.flow.byteRange(of: reading.top))
  }
}
