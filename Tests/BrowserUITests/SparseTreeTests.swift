import OutlineModel
import OutlineSearch
import TestSupport
import Testing

@testable import BrowserUI

@Suite("The tree of sections with hits")
struct SparseTreeTests {
  private func addresses(_ browser: ScriptedBrowser) throws -> [String] {
    let reading = try browser.reading
    return reading.tree.rows.map { reading.document.address(of: Int($0)) }
  }

  @Test(
    "It has just the sections with hits and those that hold them, in whatever is folded", arguments: 0..<30)
  func agreesWithDefinition(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sample = SampleDocument(bytes: generator.document(sections: generator.number(1...40)))
    let document = sample.document()
    let query = try SearchQuery(generator.pick(["制度", "word", "3", "加强领导", "民族"]))
    let hits = try #require(SearchIndex(document).hits(of: query) { false })
    guard hits.sectionCount > 0 else { return }
    let outline = document.outline
    let wanted = outline.sections.indices.filter { section in
      outline.subtree(of: section).contains { hits.count(ofOwn: $0) > 0 }
    }
    var tree = TreeState(outline, roomyRows: generator.number(0...40))
    let before = tree.rows
    tree.showOnly(hits)
    #expect(tree.rows.map(Int.init) == wanted)
    for section in outline.sections.indices {
      let lineage = outline.lineage(of: section).lazy.compactMap { wanted.firstIndex(of: $0) }
      let before = wanted.lastIndex { $0 < section } ?? 0
      let naive = lineage.first { _ in true } ?? before
      #expect(tree.row(of: section) == naive)
      #expect(tree.hasChildren(section) == wanted.contains { outline.descendants(of: section).contains($0) })
    }
    let closed = generator.pick(wanted)
    tree.setOpen(closed, false)
    #expect(tree.rows.map(Int.init) == wanted.filter { !outline.descendants(of: closed).contains($0) })
    tree.show(toDepth: 2)
    #expect(tree.rows.map(Int.init) == wanted.filter { outline[$0].depth <= 2 })
    tree.show(toDepth: Outline.depthLimit)
    #expect(tree.rows.map(Int.init) == wanted)
    tree.showWhole()
    #expect(tree.rows == before)
  }

  @Test("Siblings are those that are shown", arguments: 0..<10)
  func siblings(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let document = SampleDocument(bytes: generator.document(sections: 30)).document()
    let query = try SearchQuery("制度")
    let hits = try #require(SearchIndex(document).hits(of: query) { false })
    let outline = document.outline
    var tree = TreeState(outline, roomyRows: 1000)
    for section in outline.sections.indices {
      #expect(tree.sibling(of: section, before: true) == outline.previousSibling(of: section))
      #expect(tree.sibling(of: section, before: false) == outline.nextSibling(of: section))
    }
    guard hits.sectionCount > 0 else { return }
    tree.showOnly(hits)
    for section in tree.rows.map(Int.init) {
      let siblings = tree.rows.map(Int.init).filter { outline[$0].parent == outline[section].parent }
      #expect(tree.sibling(of: section, before: true) == siblings.last { $0 < section })
      #expect(tree.sibling(of: section, before: false) == siblings.first { $0 > section })
    }
  }

  @Test(
    "s shows the sections with hits, s or Esc all again, and the cursor stays",
    arguments: ["s", "<Esc>"])
  func toggling(end: String) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("zM /民族文化<Enter>")
    let before = try addresses(browser)
    try browser.run("s")
    #expect(try addresses(browser) == ["二", "二(二)", "三", "三(二)"])
    try browser.run("j j \(end)")
    let reading = try browser.reading
    #expect(reading.document.address(of: reading.current) == "三(二)")
    #expect(reading.tree.section(atRow: reading.cursor.row) == reading.current)
    #expect(try addresses(browser) == before.flatMap { $0 == "三" ? ["三", "三(一)", "三(二)", "三(三)"] : [$0] })
    #expect(browser.model.search.query != nil)
    try browser.run("<Esc>")
    #expect(browser.model.search.query == nil)
  }

  @Test("It follows the query that is typed, and shows all sections while none has hits")
  func typing() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/民族文化<Enter> s /网格")
    #expect(try addresses(browser) == ["三", "三(三)"])
    try browser.run("<BS><BS>火星")
    #expect(try browser.reading.tree.rows.count == 20)
    try browser.run("<Esc>")
    #expect(!browser.model.search.isSparse)
    #expect(try browser.reading.tree.rows.count == 20)
  }

  @Test(
    "Without hits s says why it does nothing",
    arguments: [
      ("s", "还没有查找过"), ("/火星<Enter> s", "没有找到"), ("/火星 s<Enter> <Esc> L", nil), ("L", "还没有查找过"),
      ("/火星<Enter> L", "没有找到"),
    ])
  func nothing(keys: String, notice: String?) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(keys)
    #expect(browser.model.notice?.text == notice)
    #expect(try browser.reading.tree.rows.count == 20)
    #expect(browser.model.mode == .browsing)
  }

  @Test("s repeats the search before, and waits for hits that are yet to come")
  func repeated() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/网格<Enter> <Esc> gg <hold> s")
    #expect(try browser.reading.tree.rows.count == 20)
    try browser.run("<answer>")
    #expect(try addresses(browser) == ["三", "三(三)"])
    #expect(try browser.reading.current == 0)
  }

  @Test("Of the items those with hits remain, and all come back with the whole tree")
  func items() throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "items.txt"))
    try browser.run("zR I /明确<Enter> s")
    let reading = try browser.reading
    let rows = reading.tree.rows.indices.map { reading.items(atRow: $0).map(\.number.value) }
    #expect(try addresses(browser) == ["二"])
    #expect(rows == [[1, 2, 3]])
    try browser.run("s")
    let whole = try browser.reading
    #expect(whole.items(atRow: whole.tree.row(of: whole.current)).count == 4)
  }

  @Test("It is made anew when the document is read again")
  func readAgain() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("/网格<Enter> s <hold> <load>")
    #expect(try browser.reading.tree.rows.count == 20)
    try browser.run("<answer>")
    #expect(try addresses(browser) == ["三", "三(三)"])
  }
}
