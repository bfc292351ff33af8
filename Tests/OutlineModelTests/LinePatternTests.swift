import OutlineModel
import Testing

@Suite("Patterns of lines")
struct LinePatternTests {
  @Test(
    "A pattern is compared with the beginning of a line",
    arguments: [
      ("第.+章", "第一章 总则", true), ("第.+章", "本法第一章", false), ("第.+章", "第一条", false), ("^第.章$", "第一章", true),
      ("^第.章$", "第一章 总则", false), (#"\d+\.\d+"#, "3.2 范围", true), (#"\d+\.\d+"#, "3 范围", false),
      ("问|答", "答:是", true), ("(?i)part", "PART ONE", true), ("[IVX]+\\.", "IV. Results", true),
      ("甲", "", false),
      ("x*", "yx", false), ("", "甲", false), ("\\p{Han}+:", "主席:好", true), ("q", "q\u{301}", true),
    ])
  func matching(pattern: String, line: String, isMatch: Bool) throws {
    let text = "前" + line
    #expect(try LinePattern(pattern).matches(beginningOf: line[...]) == isMatch)
    // A part of a longer text: what stands before it does not count.
    #expect(try LinePattern(pattern).matches(beginningOf: text.dropFirst()) == isMatch)
  }

  @Test("What is no regular expression is refused with a reason", arguments: ["(", "第)", "[章", "*", "\\"])
  func refused(text: String) throws {
    let error = try #require(throws: LinePatternError.self) { try LinePattern(text) }
    #expect(error.text == text)
    #expect(!error.reason.isEmpty)
  }

  @Test("Patterns are the same where they are written alike")
  func equality() throws {
    #expect(try LinePattern("第.章") == LinePattern("第.章"))
    #expect(try LinePattern("第.章") != LinePattern("第.{1}章"))
  }

  @Test("Several threads can compare lines with one pattern")
  func threads() async throws {
    let pattern = try LinePattern("第.+条")
    let count = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask { pattern.matches(beginningOf: number.isMultiple(of: 2) ? "第一条" : "一、") }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 32)
  }
}
