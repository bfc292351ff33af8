import CellGrid
import OutlineModel
import Testing

@testable import BrowserUI

@Suite("Going through the anomalies")
struct AnomalyListTests {
  private static let notes =
    "missing-in-body 17 1.2; words-removed 61 - _指出; number-lost 69 2.2; no-text 83 4"

  private func browser(columns: Int = 96, rows: Int = 30) throws -> ScriptedBrowser {
    var sample = try SampleDocument.speech
    sample.anomalies = try AnomalyNote.all(in: Self.notes)
    return ScriptedBrowser(sample, columns: columns, rows: rows)
  }

  /// The line of the source in the first row of text.
  private func topLine(_ browser: ScriptedBrowser) throws -> Int {
    let reading = try browser.reading
    return reading.document.source.line(of: reading.flow.byteRange(of: reading.top).lowerBound)
  }

  @Test(
    "The list begins at the reader's place, and moving in it moves text and tree",
    arguments: [
      ("c", 61, ""), ("<Tab> G c", 17, "一(二)"), ("g2.3<Enter> c", 83, "四"), ("c k", 17, "一(二)"),
      ("c j", 69, "二(二)"), ("c j k j j j j", 83, "四"), ("c G", 83, "四"), ("c <Home>", 17, "一(二)"),
      ("c <Space>", 83, "四"), ("c G b", 17, "一(二)"), ("c n", 69, "二(二)"), ("c g", 17, "一(二)"),
    ])
  func moving(keys: String, line: Int, address: String) throws {
    var browser = try browser()
    try browser.run(keys)
    #expect(try topLine(browser) == line)
    let reading = try browser.reading
    #expect(address.isEmpty || reading.document.address(of: reading.current) == address)
  }

  @Test(
    "Esc brings text, tree and focus back to where one was",
    arguments: ["", "zM", "<Tab> d", "zM j j <Tab>", "4 G", "g三(二)<Enter>"])
  func escape(keys: String) throws {
    for size in [(96, 30), (50, 16), (20, 5)] {
      for end in ["<Esc>", "q", "c", "<C-c>", "<BS>"] {
        var browser = try browser(columns: size.0, rows: size.1)
        try browser.run(keys)
        let before = browser.model.screen()
        let stop = try browser.reading.stop
        try browser.run("c j j k G \(end)")
        #expect(browser.model.screen() == before, "\(keys) \(size) \(end)")
        #expect(try browser.reading.stop == stop)
        #expect(browser.takeEffects().isEmpty)
      }
    }
  }

  @Test("Enter stays there, opens what hid the section, and can be undone as one jump")
  func enter() throws {
    var browser = try browser()
    try browser.run("zM j j")
    let before = try browser.reading.stop
    try browser.run("c G k <Enter>")
    #expect(browser.model.mode == .browsing)
    let reading = try browser.reading
    #expect(reading.document.address(of: reading.current) == "二(二)")
    #expect(reading.tree.section(atRow: reading.tree.row(of: reading.current)) == reading.current)
    try browser.run("<BS>")
    #expect(try browser.reading.stop == before)
  }

  @Test("Where one pane is shown at a time, the text is shown meanwhile")
  func narrow() throws {
    var browser = try browser(columns: 40, rows: 12)
    try browser.run("c")
    #expect(browser.model.layout.tree.size.columns == 0)
    #expect(browser.model.screen().text.contains("_指出"))
  }

  @Test("The words in question stand out while their anomaly is chosen, and not afterwards")
  func words() throws {
    func hasHit(_ browser: ScriptedBrowser) -> Bool {
      browser.model.screen().cells.contains { $0.style.contains(.currentHit) }
    }
    var browser = try browser()
    try browser.run("c")
    #expect(hasHit(browser))
    try browser.run("j")
    #expect(!hasHit(browser))
    try browser.run("k <Enter>")
    #expect(!hasHit(browser))
  }

  @Test("The wheel goes through the list, and a click goes to an anomaly")
  func mouse() throws {
    var browser = try browser()
    try browser.run("c <wheel-down 10,5>")
    #expect(try topLine(browser) == 69)
    try browser.run("<wheel-up 10,5> <wheel-up 10,5>")
    #expect(try topLine(browser) == 17)
    try browser.run("<click 60,3>")
    #expect(browser.model.mode != .browsing)
    try browser.run("<click 10,28>")
    #expect(browser.model.mode == .browsing)
    #expect(try topLine(browser) == 83)
  }

  @Test("The anomaly stays chosen when the document is read anew, and the list ends when there are none")
  func readAnew() throws {
    var browser = try browser()
    try browser.run("c j")
    var longer = try SampleDocument.speech
    longer.anomalies = try AnomalyNote.all(in: "no-text 5 -; " + Self.notes)
    browser.load(longer)
    let reading = try browser.reading
    #expect(browser.model.chosenAnomaly?.code == .numberLost)
    #expect(reading.document.address(of: reading.current) == "二(二)")
    longer.anomalies = []
    browser.load(longer)
    #expect(browser.model.mode == .browsing)
    #expect(try browser.reading.current == 0)
  }

  @Test("Without a document and without anomalies there is no list")
  func none() throws {
    var unread = ScriptedBrowser(try .speech, isLoaded: false)
    try unread.run("c")
    #expect(unread.model.mode == .browsing)
    var sample = try SampleDocument.speech
    sample.anomalies = []
    var partly = ScriptedBrowser(sample, isLoaded: false)
    try partly.run("<load 2000> c")
    #expect(partly.model.notice?.text == "正在读入")
    var browser = ScriptedBrowser(sample)
    try browser.run("c")
    #expect(browser.model.mode == .browsing && browser.model.notice?.text == "没有发现异常")
  }
}
