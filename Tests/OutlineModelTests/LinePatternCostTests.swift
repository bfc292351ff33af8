import Testing

@testable import OutlineModel

@Suite("Patterns that could take too long")
struct LinePatternCostTests {
  @Test(
    "A pattern is refused where the time could grow without bounds",
    arguments: [
      "(a+)+$", "(a|a)*$", "(a|aa)+$", "(.*)*x", #"(\w+\s?)*$"#, "((a+))+", "(a{2}){3}", "(?:a|b)+",
      ".*.*.*.*x",
    ])
  func refused(pattern: String) {
    #expect(throws: LinePatternError.self) { try LinePattern(pattern) }
  }

  @Test(
    "Patterns as people write them are taken",
    arguments: [
      "第.+章", "第[一二三四五六七八九十]+条", "(第.+章)", "(甲|乙)、", #"\d+\.\d+"#, "[(（][一二三]+[)）]", "(ab)+", "(甲|乙)?丙",
      #"\(\d+\)"#, "a+?b", "[a(b+]+",
    ])
  func taken(pattern: String) throws {
    #expect(try LinePattern(pattern).text == pattern)
  }

  @Test("Only the beginning of a long line is compared, in bounded time")
  func longLine() throws {
    let line = String(repeating: "a", count: 1_000_000) + "!"
    #expect(!(try LinePattern("a*a*a*!").matches(beginningOf: line[...])))
    #expect(try LinePattern("a+").matches(beginningOf: line[...]))
  }
}
