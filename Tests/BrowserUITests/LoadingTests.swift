import OutlineModel
import Testing
import Wording

@testable import BrowserUI

@Suite("Reading a document in pieces")
struct LoadingTests {
  @Test("Reading again says whether anything has changed, and only where it was asked for")
  func readingAgain() throws {
    let sample = try SampleDocument(named: "report.txt")
    var browser = ScriptedBrowser(sample)
    browser.load(sample)
    #expect(browser.model.notice == nil)
    try browser.run("R <load>")
    #expect(browser.model.notice?.text == "已重读,没有变化")
    try browser.run("R")
    browser.load(SampleDocument(bytes: sample.bytes + Array("又一句。\n".utf8)))
    #expect(browser.model.notice?.text == "已重读,内容有变化")
    try browser.run("j <load>")
    #expect(browser.model.notice == nil)
  }

  @Test("A line behind the end opens at the last one and says so", arguments: [(9999, true), (89, false)])
  func lineBehindEnd(line: Int, isSaid: Bool) throws {
    let browser = ScriptedBrowser(try .speech, destination: .line(line))
    let lineCount = try browser.reading.document.source.lineCount
    let sentence = "speech.txt 没有第 \(line) 行,共 \(lineCount) 行"
    #expect(browser.model.notice?.text == (isSaid ? sentence : nil))
    #expect(try browser.reading.current >= 10)
  }

  @Test(
    "A newer snapshot keeps the first row, the current section and the focus",
    arguments: ["j j", "<Tab> <C-d>", "G", "zM j l l <Tab> j j j", "/文化<Enter> n"])
  func placeIsKept(keys: String) throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 6000> " + keys)
    let before = try browser.reading
    try browser.run("<load>")
    let after = try browser.reading
    #expect(
      after.flow.byteRange(of: after.top).lowerBound == before.flow.byteRange(of: before.top).lowerBound)
    #expect(after.document.label(of: after.current) == before.document.label(of: before.current))
    #expect(after.snapshot.isComplete && !before.snapshot.isComplete)
  }

  @Test("Marks and jumps lead to the same bytes in a newer snapshot")
  func stopsAreKept() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 6000> g 二(二)<Enter> ma g 一(一)<Enter> <load> 'a")
    #expect(try browser.reading.document.address(of: browser.reading.current) == "二(二)")
    try browser.run("<BS> <BS>")
    #expect(try browser.reading.document.address(of: browser.reading.current) == "二(二)")
    try browser.run("<BS>")
    #expect(try browser.reading.current == 0)
  }

  @Test("What a person has closed stays closed in a newer snapshot")
  func closedStaysClosed() throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run("<load 6000> h <load>")
    #expect(try !browser.reading.tree.isOpen(0))
    #expect(try browser.reading.tree.isOpen(4))
  }

  struct Opening: CustomTestStringConvertible {
    let destination: Destination
    /// The address of the section that is current when all is read.
    let address: String
    var testDescription: String { "\(destination)" }
  }

  static let openings = [
    Opening(destination: .address("三(二)"), address: "三(二)"),
    Opening(destination: .address("3.2"), address: "三(二)"),
    Opening(destination: .address("=4.3"), address: "四(三)"),
    Opening(destination: .address("网格"), address: "一"),
    Opening(destination: .address("(二)"), address: "一"),
    Opening(destination: .line(79), address: "三(二)"),
    Opening(destination: .line(1), address: "一"),
    Opening(destination: .line(99_999), address: "五(三)"),
    Opening(destination: .line(0), address: "一"),
  ]

  @Test("The browser opens where it was asked to, as soon as that is read", arguments: openings)
  func opening(_ example: Opening) throws {
    var browser = ScriptedBrowser(try .speech, destination: example.destination, isLoaded: false)
    try browser.run("<load 3000> <load>")
    #expect(try browser.reading.document.address(of: browser.reading.current) == example.address)
    #expect(browser.model.destination == nil)
  }

  @Test("A section of which the first piece has only the name is shown with its text when that is read")
  func nameBecomesText() throws {
    var browser = ScriptedBrowser(try .speech, destination: .address("三(二)"), isLoaded: false)
    try browser.run("<load 3000>")
    #expect(try browser.reading.top.note == browser.reading.current)
    try browser.run("<load>")
    #expect(try browser.reading.top == browser.reading.flow.place(of: browser.reading.current))
    #expect(try browser.reading.top.note == nil)
  }

  @Test("Who follows a file stands at its end with each snapshot")
  func following() throws {
    var browser = ScriptedBrowser(try SampleDocument(named: "report.txt"), isLoaded: false)
    try browser.run("<load 2000> F <load>")
    let reading = try browser.reading
    let rows = reading.flow.rows(from: reading.top, count: browser.model.textRowCount)
    #expect(rows.last?.place == reading.flow.lastPlace)
    #expect(reading.current == reading.outline.count - 1)
  }
}
