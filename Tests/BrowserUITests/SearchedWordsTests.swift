import OutlineSearch
import Testing

@testable import BrowserUI

extension ScriptedBrowser {
  fileprivate func text(of bytes: Range<Int>) -> String? { model.reading?.document.source.string(bytes) }
}

@Suite("Searching the words that one points at")
struct SearchedWordsTests {
  @Test(
    "* searches the title of the section, in the text the words of the hit",
    arguments: [
      ("*", "提高站位"), ("j *", "从“国之大者”高度把握创建意义"), ("<Tab> *", "提高站位"), ("zM j * ", "聚焦重点任务"),
      ("/3d<Enter> <Tab> *", "3D"), ("/3d<Enter> *", "培育“民族文化+创新传承”特色品牌"),
      ("/3d<Enter> <Tab> gg *", "提高站位"),
    ])
  func words(keys: String, query: String) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(keys)
    #expect(browser.model.search.query?.text == query)
    #expect(browser.model.mode == .browsing)
  }

  @Test("The heading itself is the hit that is reached, and n goes on to the next")
  func place() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("g三(二)<Enter> *")
    let stop = try browser.reading.stop
    #expect(browser.model.search.currentHit == 1)
    try browser.run("n")
    #expect(browser.model.search.currentHit == 0)
    #expect(try browser.reading.stop != stop)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == stop)
  }

  @Test(
    "Whatever signs a title has, * finds just this text",
    arguments: [
      "甲\"乙\"丙", "\"甲\"丁", "甲|乙", "甲｜乙", "-甲", "甲-乙", "/甲/", "num:32", "甲 b", "mz", "ｍｚ", "民zu",
      "甲/b 丙", "3'4",
    ])
  func signs(title: String) throws {
    let text = "一、\(title)\n\n甲乙丙,甲,乙,3,34,民族,\(title)完\n\n二、别的\n\n没有。\n"
    var browser = ScriptedBrowser(SampleDocument(text))
    try browser.run("*")
    let hits = try #require(browser.model.search.hits)
    let found = (0..<hits.count).map { browser.text(of: hits.byteRange(at: $0)) }
    #expect(found == [title.firstClause, title.firstClause])
  }

  @Test("An item is searched by its first words")
  func item() throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "items.txt"))
    try browser.run("zR I g二<Enter> j *")
    #expect(browser.model.search.query?.text == "一是分工要明确")
  }

  @Test("Where there are no words, it says so")
  func nothing() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("*")
    #expect(browser.model.notice?.text == "这里没有可以查找的词")
    #expect(browser.model.search.query == nil)
  }

  @Test(
    "A clause ends at a stop, in full or half width, and not within a number",
    arguments: [
      ("提高站位,以思想", "提高站位"), ("提高站位，以思想", "提高站位"), ("总则。附则", "总则"), ("Scope. Terms", "Scope"),
      ("TLS 1.3 records", "TLS 1.3 records"), ("Ratio 3:2 and more", "Ratio 3:2 and more"), ("End.", "End"),
      ("目的:说明", "目的"), ("用人、用钱", "用人、用钱"), (",甲", ",甲"), ("", ""), ("第1,000号", "第1,000号"),
      ("e.g", "e.g"),
    ])
  func clause(text: String, clause: String) {
    #expect(text.firstClause == clause)
  }
}
