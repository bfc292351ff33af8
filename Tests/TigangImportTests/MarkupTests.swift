import Testing

/// What is heading and what is not in Markdown and on pages.
@Suite("Headings of Markdown and pages")
struct MarkupTests {
  @Test(
    "HTML headings within Markdown are headings, attributes behind headings are not shown",
    arguments: [
      ("<h2>甲</h2>\n\n文。", ["heading 2: 甲", "paragraph: 文。"]),
      ("<h3 align=\"center\">甲</h3>\n文。", ["heading 3: 甲", "paragraph: 文。"]),
      ("<hr>甲</hr>", ["paragraph: 甲"]),
      ("## 甲 {#a_b .c}\n\n文 {#d}", ["heading 2: 甲", "paragraph: 文 {#d}"]),
      ("## 甲 {乙}", ["heading 2: 甲 {乙}"]),
    ])
  func markdown(text: String, blocks: [String]) throws {
    #expect(try Self.blocks(text, "a.md") == blocks)
  }

  @Test("A large table between headings is not all there is to a page")
  func tableBetweenHeadings() throws {
    let rows = String(repeating: "<tr><td>河道</td><td>堤岸</td></tr>", count: 30)
    let table = "<table>\(rows)</table>"
    let blocks = try Self.blocks("<h1>一、表</h1>\(table)<h1>二、完</h1><p>完。</p>", "a.html")
    let lines = blocks.filter { !$0.hasPrefix("table") }
    #expect(lines == ["heading 1: 一、表", "heading 1: 二、完", "paragraph: 完。"])
  }

  @Test("The link that lets one edit a section is no part of its heading")
  func editLink() throws {
    let link = "<span class='mw-editsection'>[<a href='e'>edit</a>]</span>"
    let blocks = try Self.blocks("<h2>甲 \(link)</h2><p>文。</p><h2>乙</h2><p>文。</p>", "a.html")
    #expect(blocks == ["heading 2: 甲", "paragraph: 文。", "heading 2: 乙", "paragraph: 文。"])
  }

  private static func blocks(_ text: String, _ name: String) throws -> [String] {
    try ImportRun(Array(text.utf8), name: name).marked().summary.filter { $0 != "paragraph: " }
  }
}
