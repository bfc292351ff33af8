import OutlineModel
import Testing

@testable import Wording

@Suite("Sentences about corrections")
struct CorrectionFaultTests {
  @Test(
    "A fault says what is wrong and what is meant, in both languages",
    arguments: [
      (.syntax("x"), "this is no TOML: x", "不合 TOML 的写法:x"),
      (
        .unknownKey("heading", likely: .headings), "unknown key \"heading\"; \"headings\" may be meant",
        "没有“heading”这一项,或许是“headings”"
      ),
      (
        .unknownKey("a", likely: nil),
        "unknown key \"a\"; the keys are profile, headings, not-headings and levels",
        "没有“a”这一项,可用的有 profile、headings、not-headings、levels"
      ),
      (
        .wrongKind(.headings), "headings has to be written like headings = [69, \"72:2\"]",
        "headings 要写成 headings = [69, \"72:2\"]"
      ),
      (
        .unknownProfile("speach", likely: .speech), "unknown profile \"speach\"; \"speech\" may be meant",
        "没有“speach”这种文稿,或许是“speech”"
      ),
      (
        .unknownProfile("a", likely: nil),
        "unknown profile \"a\"; the profiles are speech, statute, decimal, chapters, markup and plain",
        "没有“a”这种文稿,可用的有 speech、statute、decimal、chapters、markup、plain"
      ),
      (
        .noLine("0", .headings), "\"0\" is no line with or without a depth, as 69 or \"69:2\"",
        "“0”不是行号,也不是行号加层级,要写成 69 或 \"69:2\""
      ),
      (.noLine("0", .notHeadings), "\"0\" is no line: lines are counted from 1", "“0”不是行号,行号从 1 数起"),
      (.contradiction(line: 7), "line 7 is named twice, for different things", "第 7 行说了两次,说法不同"),
      (
        .beyondEnd(line: 9, lineCount: 1), "there is no line 9: the document has 1 line",
        "没有第 9 行:文稿共 1 行"
      ),
      (
        .beyondEnd(line: 9, lineCount: 8), "there is no line 9: the document has 8 lines",
        "没有第 9 行:文稿共 8 行"
      ),
    ] as [(CorrectionFault, String, String)])
  func faults(fault: CorrectionFault, english: String, chinese: String) {
    #expect(EnglishWording().fault(fault) == english)
    #expect(ChineseWording().fault(fault) == chinese)
  }

  @Test("A pattern that cannot be read is quoted with the reason")
  func pattern() throws {
    let error = try #require(throws: LinePatternError.self) { try LinePattern("(第") }
    for wording in [EnglishWording(), ChineseWording()] as [any Wording] {
      let sentence = wording.fault(.badPattern(error))
      #expect(sentence.contains("(第") && sentence.contains(error.reason))
    }
  }

  @Test("File and line stand before the fault, as compilers write them")
  func place() {
    let trouble = Trouble.badCorrection(file: "甲.txt.tigang.toml", line: 3, .contradiction(line: 7))
    #expect(EnglishWording().trouble(trouble).hasPrefix("甲.txt.tigang.toml:3: line 7 "))
    let other = Trouble.badCorrection(file: "甲.txt", line: nil, .contradiction(line: 7))
    #expect(ChineseWording().trouble(other).hasPrefix("甲.txt: 第 7 行"))
  }
}
