import Testing

@testable import OutlineModel

@Suite("Corrections")
struct CorrectionsTests {
  @Test(
    "A heading is named by its line, with its depth or without",
    arguments: [
      ("69", 69, nil), ("69:2", 69, 2), ("1:1", 1, 1), ("7:64", 7, 64),
    ] as [(String, Int, Int?)])
  func heading(text: String, line: Int, depth: Int?) {
    #expect(CorrectedHeading(text)?.line == line)
    #expect(CorrectedHeading(text)?.depth == depth)
  }

  @Test(
    "What names no heading is refused",
    arguments: [
      "", ":", "0", "-1", "69:", ":2", "69:0", "69:65", "69:2:1", "6 9", "一", "99999999999999999999",
    ])
  func noHeading(text: String) {
    #expect(CorrectedHeading(text) == nil)
  }

  @Test("The same thing may be said twice of a line, but no other")
  func contradictions() throws {
    var corrections = Corrections.none
    for text in ["3", "3", "4:2", "4:2"] { try corrections.add(#require(CorrectedHeading(text))) }
    try corrections.addText(line: 5)
    try corrections.addText(line: 5)
    #expect(corrections == Corrections(headings: [3: nil, 4: 2], texts: [5]))
    for text in ["3:1", "4", "4:1", "5"] {
      let heading = try #require(CorrectedHeading(text))
      #expect(throws: CorrectionFault.contradiction(line: heading.line)) { try corrections.add(heading) }
    }
    #expect(throws: CorrectionFault.contradiction(line: 3)) { try corrections.addText(line: 3) }
  }

  @Test("What comes first wins line by line, and of the levels all together")
  func merging() throws {
    let chapter = try LinePattern("第.章")
    let article = try LinePattern("第.条")
    let file = Corrections(
      profile: .speech, headings: [1: nil, 2: 2, 3: 3], texts: [4, 5], levels: [chapter, article])
    let options = Corrections(headings: [2: nil, 4: 1], texts: [3, 6])
    let merged = Corrections(
      profile: .speech, headings: [1: nil, 2: nil, 4: 1], texts: [3, 5, 6], levels: [chapter, article])
    #expect(file.overridden(by: options) == merged)
    let forced = Corrections(profile: .statute, levels: [article])
    #expect(file.overridden(by: forced).profile == .statute)
    #expect(file.overridden(by: forced).levels == [article])
    #expect(file.overridden(by: .none) == file)
    #expect(Corrections.none.overridden(by: file) == file)
  }

  @Test("The last line that is named is known")
  func lastLine() {
    #expect(Corrections(profile: .plain).lastLine == nil)
    #expect(Corrections(headings: [7: nil, 3: 1], texts: [4]).lastLine == 7)
    #expect(Corrections(headings: [7: nil], texts: [9]).lastLine == 9)
  }
}
