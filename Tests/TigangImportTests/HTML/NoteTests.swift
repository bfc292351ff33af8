import Testing

@testable import tigang_import

@Suite("Notes and lists of a page")
struct NoteTests {
  private static let text = "一段够长的文字，说明这一节讲的是什么，读者应当怎样去做。"

  private static func summary(_ body: String) throws -> [String] {
    let page = "<html><body><h1>书</h1><p>\(text)</p>\(body)</body></html>"
    return try ImportRun(Array(page.utf8), name: "a.html").marked().summary.filter {
      !$0.hasSuffix(text) && $0 != "paragraph: " && !$0.hasSuffix(": 书")
    }
  }

  private static func notes(_ attributes: String, _ second: String = "") -> String {
    """
    <section role="doc-endnotes"><ol \(attributes)><li id="f1" role="doc-endnote"><p>注甲。<a href="#r1"
    role="doc-backlink">返回</a></p><p>又。</p></li><li id="f2" role="doc-endnote" \(second)>注乙<a href="#r2">↩︎</a></li></ol></section>
    """
  }

  @Test(
    "Notes have the numbers of their list, and no links back",
    arguments: [
      ("", "", ["1", "2"]), ("start=\"5\"", "", ["5", "6"]), ("type=\"a\"", "value=\"4\"", ["a", "d"]),
      ("reversed", "", ["2", "1"]), ("type=\"I\"", "", ["I", "II"]),
    ])
  func numbers(attributes: String, second: String, numbers: [String]) throws {
    #expect(
      try Self.summary(Self.notes(attributes, second)) == [
        "note: [\(numbers[0])] 注甲。", "note:     又。", "note: [\(numbers[1])] 注乙",
      ])
  }

  @Test("A link with letters, or to another page, is text", arguments: ["#r\">回到正文", "b.html\">↑"])
  func otherLinks(link: String) throws {
    let words = link.split(separator: ">")[1]
    #expect(try Self.summary("<p>文字<a href=\"\(link)</a></p>") == ["paragraph: 文字\(words)"])
  }

  @Test("Boxes to tick stand before what is to be done")
  func tickBoxes() throws {
    let list = """
      <ul><li><input type="checkbox" disabled> 未办</li><li><label><input type="checkbox" checked="">已办</label></li>\
      <li>其他<input type="text" value="x"></li></ul>
      """
    #expect(try Self.summary(list) == ["item 1: ☐ 未办", "item 1: ☑ 已办", "item 1: - 其他"])
  }
}
