import OutlineSearch
import Testing

@testable import BrowserUI

@Suite("Searching")
struct SearchingTests {
  @Test("Only the answer to the newest request counts")
  func staleAnswer() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("<hold> /民族")
    let (older, newer) = (browser.unanswered[0], browser.unanswered[1])
    browser.answer(older.query, request: older.request)
    #expect(browser.model.search.hits == nil)
    browser.answer(newer.query, request: newer.request)
    #expect(browser.model.search.hits?.query.text == "民族")
    let place = try browser.reading.stop
    browser.answer(older.query, request: older.request)
    #expect(browser.model.search.hits?.query.text == "民族")
    #expect(try browser.reading.stop == place)
  }

  @Test("An answer that comes after Esc is dropped")
  func answerAfterEscape() throws {
    var browser = ScriptedBrowser(try .speech)
    let start = try browser.reading.stop
    try browser.run("<hold> /网格 <Esc> <answer>")
    #expect(browser.model.search.hits == nil)
    #expect(try browser.reading.stop == start)
  }

  @Test("A newer snapshot asks the query again, and the answer about the older one is dropped")
  func newerSnapshot() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 3500> <hold> /网格<Enter> <load>")
    let requests = browser.unanswered
    try #require(requests.count == 3)
    browser.answer(requests[1].query, request: requests[1].request)
    #expect(browser.model.search.hits == nil)
    browser.answer(requests[2].query, request: requests[2].request)
    #expect(browser.model.search.hits?.count == 2)
    #expect(try browser.reading.document.address(of: browser.reading.current) == "三(三)")
  }

  @Test("A search that is repeated in a newer snapshot leaves the reader in place")
  func repeatedSearch() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 6000> /民族文化<Enter> n <Tab> k k")
    let byte = try browser.reading.flow.byteRange(of: browser.reading.top).lowerBound
    try browser.run("<load>")
    #expect(browser.model.search.hits?.count == 8)
    #expect(try browser.reading.flow.byteRange(of: browser.reading.top).lowerBound == byte)
  }

  @Test("In a newer snapshot the hit that was reached is the same one, and n goes on from it")
  func hitKept() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 6000> /民族文化<Enter> n")
    let hit = try #require(browser.model.search.currentHit)
    try browser.run("<hold> <load 7000> <load> <answer>")
    #expect(browser.model.search.currentHit == hit)
    #expect(browser.model.screen().text.contains("\(hit + 1)/8"))
    try browser.run("n")
    #expect(browser.model.search.currentHit == hit + 1)
  }

  @Test("A query that was typed before anything is read is answered when it is")
  func searchedBeforeReading() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("/网格<Enter> <load>")
    #expect(browser.model.search.hits?.count == 2)
    #expect(try browser.reading.document.address(of: browser.reading.current) == "三(三)")
  }

  @Test("A search that found nothing does not carry the reader off when the file changes later")
  func changedFile() throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "report.txt"))
    try browser.run("/火星<Enter> j j")
    let stop = try browser.reading.stop
    browser.load(SampleDocument(bytes: try SampleDocument(named: "report.txt").bytes + Array("火星\n".utf8)))
    #expect(browser.model.search.hits?.count == 1)
    #expect(try browser.reading.stop == stop)
  }

  @Test("A search that finds nothing in the first piece goes to what the whole has")
  func foundInWhole() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 3500> /网格<Enter> <load>")
    #expect(browser.model.search.currentHit == 0)
  }

  @Test("A hit as it is written comes before those read in pinyin, wherever it stands")
  func literalFirst() throws {
    var browser = ScriptedBrowser(SampleDocument("一、民族\n\n民主。\n\n二、别的\n\n这里有mz。\n\n三、民族\n\n完。\n"))
    try browser.run("/mz")
    #expect(browser.model.search.currentHit == 2)
    try browser.run("<Enter> n")
    #expect(browser.model.search.currentHit == 3)
    try browser.run("<Esc> gg /mzu")
    #expect(browser.model.search.currentHit == 0)
  }

  @Test(
    "The last line says why what is typed is no query",
    arguments: [("-甲", "只写了不要什么"), ("/(a/", "( 没有闭合"), ("num:x", "“x”不是数"), ("pinyin:al", "没有 pinyin:al")])
  func faultInLastLine(typed: String, sentence: String) throws {
    var browser = ScriptedBrowser(try .speech, columns: 110, rows: 24)
    try browser.run("/\(typed)")
    let last = browser.model.screen().text.split(separator: "\n").last ?? ""
    #expect(last.contains(sentence), "\(last)")
    let before = browser.model.screen()
    try browser.run("<Enter>")
    #expect(browser.model.screen() == before, "Enter leaves it to be mended")
    try browser.run("<C-u>网格<Enter>")
    #expect(browser.model.search.currentHit == 0)
    try browser.run("<Esc>")
    #expect(browser.model.search.fault == nil)
  }

  @Test(
    "Where a query is limited to a section that there is not, the last line says so",
    arguments: ["", "<Enter>", "<Enter>L"])
  func unknownScope(keys: String) throws {
    var browser = ScriptedBrowser(try .speech, columns: 96, rows: 24)
    try browser.run("/in:九<Space>民族\(keys)")
    let last = browser.model.screen().text.split(separator: "\n").last ?? ""
    #expect(last.contains("没有“九”"), "\(last)")
    #expect(last.contains("一 到 五"), "\(last)")
  }

  struct Case: CustomTestStringConvertible {
    let keys: String
    /// The query that the last line shows, if any.
    let query: String?
    /// The hit reached, from 0.
    let hit: Int?
    /// The address of the current section.
    let address: String
    var testDescription: String { keys }
  }

  static let cases = [
    Case(keys: "/网格", query: "网格", hit: 0, address: "三(三)"),
    Case(keys: "/网格 <BS><BS>", query: nil, hit: nil, address: "一"),
    Case(keys: "/网格 <BS><BS><BS>", query: nil, hit: nil, address: "一"),
    Case(keys: "/网格 <C-c>", query: nil, hit: nil, address: "一"),
    Case(keys: "/网格<Enter> <Esc>", query: nil, hit: nil, address: "三(三)"),
    Case(keys: "/网格<Enter> <Esc> gg n", query: "网格", hit: 0, address: "三(三)"),
    Case(keys: "/网格<Enter> gg /<Enter>", query: "网格", hit: 0, address: "三(三)"),
    Case(keys: "/网格<Enter> n", query: "网格", hit: 1, address: "三(三)"),
    Case(keys: "/网格<Enter> n n", query: "网格", hit: 0, address: "三(三)"),
    Case(keys: "/网格<Enter> N", query: "网格", hit: 1, address: "三(三)"),
    Case(keys: "/网格<Enter> <BS>", query: "网格", hit: 0, address: "一"),
    Case(keys: "/民族文化<Enter> G N", query: "民族文化", hit: 7, address: "三(二)"),
    Case(keys: "/民族文化<Enter> gg n n", query: "民族文化", hit: 2, address: "二(二)"),
    Case(keys: "/没有的话<Enter> n N", query: "没有的话", hit: nil, address: "一"),
    Case(keys: "/<Enter>", query: nil, hit: nil, address: "一"),
    Case(keys: "n", query: nil, hit: nil, address: "一"),
  ]

  @Test("Typing, ending and repeating a search lead to the right hit", arguments: cases)
  func searching(_ example: Case) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(example.keys)
    #expect(browser.model.search.query?.text == example.query)
    #expect(browser.model.search.currentHit == example.hit)
    #expect(try browser.reading.document.address(of: browser.reading.current) == example.address)
  }

  @Test(
    "Esc brings the very screen back that the search began on",
    arguments: ["", "j j j", "zM j", "<Tab> d d", "<Tab> j j j j j", "4", "G", "g三(二)<Enter> <Tab> k"])
  func escapedScreen(keys: String) throws {
    for size in [(96, 30), (80, 24), (61, 9), (40, 12), (20, 5)] {
      for typed in ["网格", "民族文化<BS>", "火星", "民<Up><Down>", "网<BS>", "创建<Left>x<BS>"] {
        var browser = ScriptedBrowser(try .speech, columns: size.0, rows: size.1)
        try browser.run(keys)
        let before = browser.model.screen()
        try browser.run("/\(typed)<Esc>")
        #expect(browser.model.screen() == before, "\(keys) \(size) \(typed)")
      }
    }
  }

  @Test("While a search is on, sections without hits are dimmed, and those with hits are not")
  func dimmed() throws {
    var browser = ScriptedBrowser(try .speech, columns: 96, rows: 30)
    try browser.run("/民族文化")
    let (screen, reading) = (browser.model.screen(), try browser.reading)
    for section in reading.outline.sections.indices where section != reading.current {
      let row = screen.row(1 + section)
      let title = row[row.startIndex + TreeView.markColumn(depth: reading.outline[section].depth) + 2]
      let hasHits = ["二", "二(二)", "三", "三(二)"].contains(reading.document.address(of: section))
      #expect(title.style.contains(.dimmed) != hasHits)
    }
  }
}
