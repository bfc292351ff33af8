import Testing

@testable import BrowserUI

@Suite("Moving about")
struct MovingTests {
  struct Case: CustomTestStringConvertible {
    let keys: String
    /// The address of the current section.
    let address: String
    var testDescription: String { keys }
  }

  static let speech = [
    Case(keys: "j j j j", address: "二"), Case(keys: "j j k", address: "一(一)"), Case(keys: "k", address: "一"),
    Case(keys: "G j", address: "五(三)"), Case(keys: "G gg", address: "一"),
    Case(keys: "G <Home>", address: "一"),
    Case(keys: "<Space>", address: "五(三)"), Case(keys: "d", address: "三(三)"), Case(keys: "d u", address: "一"),
    Case(keys: "j h", address: "一"), Case(keys: "l", address: "一(一)"), Case(keys: "h l l", address: "一(一)"),
    Case(keys: "h j", address: "二"), Case(keys: "zM j j", address: "三"),
    Case(keys: "1 j 2 j", address: "二(一)"),
    Case(keys: "] ]", address: "三"), Case(keys: "] [", address: "一"), Case(keys: "j ] ] ]", address: "一(三)"),
    Case(keys: "j za", address: "一"), Case(keys: "] ] <BS>", address: "二"),
    Case(keys: "] <BS> >", address: "二"),
    Case(keys: "g 五(三)<Enter> ''", address: "一"), Case(keys: "j ma ] 'a", address: "一(一)"),
    Case(keys: "g 3.2<Enter>", address: "三(二)"), Case(keys: "g (二)<Down><Down><Up><Enter>", address: "二(二)"),
    Case(keys: "g 九<Enter><Esc>", address: "一"), Case(keys: "g 3<C-c>", address: "一"),
    Case(keys: "g<BS>", address: "一"),
    Case(keys: "<Tab> G", address: "五(三)"), Case(keys: "<Tab> G gg", address: "一"),
  ]

  @Test("Keys lead to the section they promise", arguments: speech)
  func keys(_ example: Case) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(example.keys)
    #expect(try browser.reading.document.address(of: browser.reading.current) == example.address)
  }

  @Test(
    "In a text that is all in view, j and k go through the sections",
    arguments: [
      ("j", "一(一)"), ("j j", "一(二)"), ("j j k", "一(一)"), ("j j j k k k k", "一"), ("j j j j j", "二"),
    ])
  func shortText(keys: String, address: String) throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "damaged.txt"))
    try browser.run("<Tab>" + keys)
    #expect(try browser.reading.document.address(of: browser.reading.current) == address)
  }

  @Test(
    "A click on a section selects it, a click on its mark closes it",
    arguments: [
      ("<click 6,9>", "三", true), ("<click 1,9>", "三", false), ("<double-click 6,9>", "三", false),
      ("<click 6,9> <double-click 6,9>", "三", false), ("<click 60,9>", "一", true),
      ("<click 6,22>", "一", true),
    ])
  func clicking(keys: String, address: String, isOpen: Bool) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run(keys)
    #expect(try browser.reading.document.address(of: browser.reading.current) == address)
    #expect(try browser.reading.tree.isOpen(8) == isOpen)
  }

  @Test("A click on the mark of a deep section closes it where a narrow pane draws the mark")
  func clickingDeepMark() throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "deep.txt"), columns: 70)
    try browser.run(String(repeating: "{ ", count: 12))
    let mark = browser.model.screen().text.split(separator: "\n", omittingEmptySubsequences: false)[5]
      .prefix { $0 != "-" }.count
    try browser.run("<click \(mark),5>")
    #expect(try browser.reading.document.title(of: browser.reading.current) == "第五级")
    #expect(try !browser.reading.tree.isOpen(4))
  }
}
