import Testing

@testable import OutlineModel

/// Documents made of tables of contents, each read at one length and at four times that.
@Suite("Work on tables of contents", .serialized, .timeLimit(.minutes(1)))
struct ContentsWorkTests {
  /// Whether four times as much takes far less than sixteen times as long, at one of three tries: the machine may be
  /// busy with other things.
  private static func isLinear(_ count: Int, _ part: (Int) -> String) -> Bool {
    let clock = ContinuousClock()
    func work(_ count: Int) -> Duration {
      let source = SourceText((0..<count).map(part).joined())
      return clock.measure { #expect(OutlineParser.parse(source).outline.count > 0) }
    }
    for _ in 0..<3 where work(4 * count) < min(work(count), work(count)) * 9 + .milliseconds(50) {
      return true
    }
    return false
  }

  @Test("Chapters with contents of their own")
  func chapters() {
    #expect(
      Self.isLinear(300) { chapter in
        let sections = (1...4).map { "\(chapter + 1).\($0) 甲\($0)\n" }
        return "\(chapter + 1) 章\n目录\n" + sections.joined() + "\n"
          + sections.map { $0 + "水从山里来。\n" }.joined()
      })
  }

  @Test("Headings of contents whose entries nothing names")
  func headings() {
    #expect(Self.isLinear(800) { "目录\n\($0 + 1).1 甲\n\($0 + 1).2 乙\n" })
    #expect(Self.isLinear(800) { "\($0 + 1) 甲\n水从山里来。\n目录\n\($0 + 1).1 甲\n\($0 + 1).2 乙\n水从山里来。\n" })
  }

  @Test("Entries that name each other")
  func entries() {
    #expect(Self.isLinear(1500) { "\($0 % 700 + 1)、甲\($0 % 700)\n" })
    #expect(Self.isLinear(1500) { "\($0 % 2 + 1)、甲\($0 % 2)\n" })
    #expect(Self.isLinear(1500) { "\($0 + 1)、甲\n" })
  }
}
