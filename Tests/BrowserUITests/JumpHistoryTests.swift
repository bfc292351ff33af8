import Testing

@testable import BrowserUI

@Suite("Back and forward")
struct JumpHistoryTests {
  private static func stop(_ section: Int) -> JumpHistory.Stop {
    JumpHistory.Stop(section: section, top: .byte(section * 10))
  }

  @Test("Back returns through the jumps, forward through what was gone back over")
  func backAndForward() {
    var history = JumpHistory()
    history.leave(Self.stop(1))
    history.leave(Self.stop(2))
    #expect(history.back(from: Self.stop(3)) == Self.stop(2))
    #expect(history.back(from: Self.stop(2)) == Self.stop(1))
    #expect(history.back(from: Self.stop(1)) == nil)
    #expect(history.forward(from: Self.stop(1)) == Self.stop(2))
    #expect(history.forward(from: Self.stop(2)) == Self.stop(3))
    #expect(history.forward(from: Self.stop(3)) == nil)
  }

  @Test("A new jump forgets what lay ahead, and one from the same place is remembered once")
  func newJump() {
    var history = JumpHistory()
    history.leave(Self.stop(1))
    #expect(history.back(from: Self.stop(2)) == Self.stop(1))
    history.leave(Self.stop(1))
    history.leave(Self.stop(1))
    #expect(history.forward(from: Self.stop(4)) == nil)
    #expect(history.back(from: Self.stop(4)) == Self.stop(1))
    #expect(history.back(from: Self.stop(1)) == nil)
  }

  @Test("The oldest of more than 200 jumps is forgotten")
  func limit() {
    var history = JumpHistory()
    for section in 0..<250 { history.leave(Self.stop(section)) }
    var reached: [Int] = []
    while let stop = history.back(from: Self.stop(999)) { reached.append(stop.section) }
    #expect(reached == Array((50..<250).reversed()))
  }

  @Test("A change reaches the stops on both sides")
  func mapping() {
    var history = JumpHistory()
    history.leave(Self.stop(1))
    history.leave(Self.stop(2))
    #expect(history.back(from: Self.stop(3)) == Self.stop(2))
    history.map { Self.stop($0.section + 100) }
    #expect(history.forward(from: Self.stop(2)) == Self.stop(103))
    #expect(history.back(from: Self.stop(3)) == Self.stop(2))
    #expect(history.back(from: Self.stop(3)) == Self.stop(101))
  }

  @Test("A jump leads back to the very row, however wide the text was meanwhile", arguments: 0..<12)
  func widths(row: Int) throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("<Tab> d " + String(repeating: "j ", count: row))
    let top = try browser.reading.top
    try browser.run("G { { { } } } <BS>")
    #expect(try browser.reading.top == top)
  }
}
