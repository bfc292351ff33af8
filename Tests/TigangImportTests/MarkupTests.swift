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

  @Test(
    "A bar in a cell of Markdown is shown without the backslash before it, in code too, and the marks fit",
    arguments: [
      (#"`a\|b`"#, "a|b", "code 0-3"), (#"`\|` x"#, "| x", "code 0-1"),
      (#"c\|d **e**"#, "c|d e", "strong 4-5"),
      (#"`a\b`"#, #"a\b"#, "code 0-3"), (#"`a\\|b` **f**"#, #"a\|b f"#, "strong 5-6"),
    ])
  func escapedBar(cell: String, shown: String, span: String) throws {
    let run = try ImportRun(Array("| \(cell) | 乙 |\n|---|---|\n| 丙 | 丁 |\n".utf8), name: "a.md")
    let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("\t\(shown) | 乙") || $0.hasPrefix("table") && $0.contains(shown) })
    #expect(lines.contains(" \(span)"))
  }

  @Test("A bar that is escaped in code outside of tables keeps its backslash")
  func escapedBarInParagraph() throws {
    #expect(try Self.blocks(#"文 `a\|b`"#, "a.md") == [#"paragraph: 文 a\|b"#])
  }

  @Test("A large table between headings is not all there is to a page")
  func tableBetweenHeadings() throws {
    let rows = String(repeating: "<tr><td>河道</td><td>堤岸</td></tr>", count: 30)
    let table = "<table>\(rows)</table>"
    let blocks = try Self.blocks("<h1>一、表</h1>\(table)<h1>二、完</h1><p>完。</p>", "a.html")
    let lines = blocks.filter { !$0.hasPrefix("table") }
    #expect(lines == ["heading 1: 一、表", "heading 1: 二、完", "paragraph: 完。"])
  }

  @Test(
    "A table that the text of a page stands in is no table, whatever stands beside it; one whose cells list things is",
    arguments: [
      ("<table><tr><td>一、甲<br>文。<br>二、乙<br>文。</td><td>旁</td></tr></table>", []),
      ("<table><tr><td>栏</td><td>目</td></tr><tr><td>旁</td><td>\(paragraphs)</td></tr></table>", []),
      (
        "<p>文。</p><table><tr><td>甲</td><td>\(paragraphs)</td></tr><tr><td>乙</td><td>\(paragraphs)</td></tr></table>",
        [2]
      ),
    ])
  func layout(text: String, rows: [Int]) throws {
    let blocks = try Self.blocks(text, "a.html")
    let tables = blocks.filter { $0.hasPrefix("table") }
    #expect(tables.map { $0.split(separator: "\n").count } == rows)
    #expect(blocks.count { $0.contains("一、甲") } == 1)
  }

  private static let paragraphs = "<p>一、甲</p><p>文字文字。</p><p>二、乙</p><p>文字。</p><p>三、丙</p><p>文。</p><p>完。</p>"

  @Test("The link that lets one edit a section is no part of its heading")
  func editLink() throws {
    let link = "<span class='mw-editsection'>[<a href='e'>edit</a>]</span>"
    let blocks = try Self.blocks("<h2>甲 \(link)</h2><p>文。</p><h2>乙</h2><p>文。</p>", "a.html")
    #expect(blocks == ["heading 2: 甲", "paragraph: 文。", "heading 2: 乙", "paragraph: 文。"])
  }

  @Test(
    "An entry of MediaWiki's contents is the title of its section, without the number that the page counts")
  func countedContents() throws {
    func entry(_ number: String, _ title: String) -> String {
      "<a href='#x'><span class='tocnumber'>\(number)</span> <span class='toctext'>\(title)</span></a>"
    }
    let text = """
      <div id='toc' role='navigation'><h2>目录</h2><ul><li>\(entry("1", "甲"))<ul><li>\(entry("1.1", "乙"))</li></ul></li>
      <li>\(entry("2", "丙"))</li></ul></div><h2>甲</h2><p>文。</p><h3>乙</h3><p>文。</p><h2>丙</h2><p>文。</p>
      """
    let blocks = try Self.blocks(text, "a.html")
    #expect(
      blocks.prefix(3) == ["paragraph 1 contents: 甲", "paragraph 2 contents:   乙", "paragraph 1 contents: 丙"])
    #expect(blocks.count == 9)
  }

  @Test("A list that stands beside the entry it belongs to keeps its depth")
  func listBesideEntry() throws {
    let text =
      "<ul><li><p>甲</p></li><ul><li><p>乙</p></li><ul><li><p>丙</p></li></ul></ul><li><p>丁</p></li></ul>"
    #expect(
      try Self.blocks(text, "a.html") == ["item 1: - 甲", "item 2:   - 乙", "item 3:     - 丙", "item 1: - 丁"])
  }

  @Test(
    "The name of a site beside the title of a page is no part of it where a heading says the title",
    arguments: [
      ("公文标题_中国政府网", "<h1>公文标题</h1>", "公文标题"),
      ("公文 标题 - 网站", "<h2>公文标题</h2><p>文。</p><h2>二</h2>", "公文标题"),
      ("网站 | 公文标题", "<h1>公文标题</h1><p>文。</p><h2>二</h2>", "公文标题"),
      ("公文标题_网站", "<header><h1>网站</h1></header><main><p>公文标题</p>", "公文标题_网站"),
      ("公文标题集", "<h1>公文标题</h1>", "公文标题集"),
      ("公文标题_网站", "<p>公文标题</p>", "公文标题_网站"),
    ])
  func title(title: String, body: String, expected: String) throws {
    let page = "<html><head><title>\(title)</title></head><body>\(body)<p>一段文字。</p></body></html>"
    #expect(try ImportRun(Array(page.utf8), name: "a.html").marked().title == expected)
  }

  private static func blocks(_ text: String, _ name: String) throws -> [String] {
    try ImportRun(Array(text.utf8), name: name).marked().summary.filter { $0 != "paragraph: " }
  }
}
