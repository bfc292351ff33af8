import Testing

@testable import tigang_import

@Suite("Links of headings to themselves")
struct PermalinkTests {
  @Test(
    "They are no words of the heading, in it and beside it",
    arguments: [
      ##"<section id="a"><h2>甲<a class="headerlink" href="#a" title="Permalink">¶</a></h2></section>"##,
      ##"<h2 id="a">甲<a class="headerlink" href="#a">Permalink</a></h2>"##,
      ##"<h2 id="a">甲<a class="hash-link" href="#a" aria-label="Direct link">&#8203;</a></h2>"##,
      ##"<h2 id="a">甲 <a class="header-anchor" href="#a">&ZeroWidthSpace;</a></h2>"##,
      ##"<h2 id="a"><a href="#a" aria-hidden="true">#</a> 甲</h2>"##,
      ##"<h2 id="a"><a class="doc-anchor" href="#a">§</a>甲</h2>"##,
      ##"<h2><a id="user-content-a" class="anchor" href="#a"><svg><path d="M0"/></svg></a>甲</h2>"##,
      ##"<div><h2>甲</h2><a id="user-content-a" href="#a"><svg></svg></a></div>"##,
      ##"<h2 id="a">甲 <a class="td-heading-self-link" href="#a">🔗</a></h2>"##,
      ##"<div><h2 id="a">甲</h2> <a href="https://example.org/b.html#a">Permalink</a></div>"##,
      ##"<h2 id="a">甲 <a href="#toc">↑</a></h2>"##,
      ##"<h2 id="水">甲 <a class="link" href="#%E6%B0%B4">Permalink</a></h2>"##,
      ##"<a name="a"></a><h2>甲 <a class="link" href="#a">Permalink</a></h2>"##,
      ##"<h2><span id="a">甲</span><span class="mw-editsection x">[<a href="/w?action=edit">编辑</a>]</span></h2>"##,
      ##"<div><h2>甲</h2><span class="mw-editsection">[<a href="/w?action=edit">编辑</a>]</span></div>"##,
      ##"<h2>甲 <span class="editsection">[<a href="/w?action=edit">编辑</a>]</span></h2>"##,
    ])
  func permalinks(page: String) throws {
    #expect(try Self.headings(page).first == "heading 2: 甲")
    #expect(try !Self.blocks(page).contains { $0.contains("Permalink") || $0.contains("编辑") })
  }

  @Test("What several headings say of themselves at their ends is none of their words")
  func words() throws {
    let page = ##"<h2 id="a">甲<a href="#a">链接到本节</a></h2><p>文。</p><h2 id="b">乙<a href="#b">链接到本节</a></h2>"##
    #expect(try Self.headings(page).prefix(2) == ["heading 2: 甲", "heading 2: 乙"])
  }

  @Test(
    "Other links in headings are words of theirs",
    arguments: [
      (##"<h2 id="a"><a href="#a">甲</a></h2>"##, "甲"),
      (##"<h2 id="a"><a href="#a">1.</a> <a href="#a">甲</a></h2>"##, "1. 甲"),
      (##"<h2 id="a"><a href="#a">1.</a> 甲</h2>"##, "1. 甲"),
      (##"<h2 id="a">型 <a class="type" href="#a">甲</a></h2><h2 id="b">型 <a href="#b">甲</a></h2>"##, "型 甲"),
      (##"<h2 id="a">见 <a href="#b">乙</a></h2>"##, "见 乙"),
      (##"<h2 id="a">甲 <a href="#n1">[1]</a></h2>"##, "甲 [1]"),
      (##"<h2 id="a">甲<a href="#n1">*</a></h2>"##, "甲*"),
      (##"<h2><a href="#a">C#</a></h2>"##, "C#"),
    ])
  func otherLinks(page: String, title: String) throws {
    #expect(try Self.headings(page).first == "heading 2: \(title)")
  }

  @Test("The title of a page is known though a link stands behind it")
  func title() throws {
    let page = """
      <html><head><title>甲</title></head><body><h1 id="a">甲<a class="headerlink" href="#a">Permalink</a></h1>
      <h2>乙</h2><p>文。</p></body></html>
      """
    #expect(try Self.blocks(page).contains("title: 甲"))
  }

  private static func headings(_ page: String) throws -> [String] {
    try blocks(page).filter { $0.hasPrefix("heading") }
  }

  private static func blocks(_ page: String) throws -> [String] {
    // Of a page with one heading that heading is the title.
    let page = page.contains("<html>") ? page : page + "<p>文。</p><h2>末</h2><p>文。</p>"
    return try ImportRun(Array(page.utf8), name: "a.html").marked().summary
  }
}
