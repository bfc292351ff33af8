import Testing

@testable import OutlineModel

@Suite("Marks of headings")
struct HeadingMarkTests {
  @Test(
    "A number with its punctuation is read by its form alone",
    arguments: [
      ("一、甲", NumberStyle.chinese, 1, "一、"), ("二十一、甲", .chinese, 21, "二十一、"), ("三．甲", .chinese, 3, "三．"),
      ("（十）甲", .chineseParenthesised, 10, "（十）"), ("(一)、甲", .chineseParenthesised, 1, "(一)、"),
      ("㈩甲", .chineseParenthesised, 10, "㈩"), ("999、甲", .arabic, 999, "999、"), ("１．甲", .arabic, 1, "１．"),
      ("⒛甲", .arabic, 20, "⒛"),
      ("(12)甲", .arabicParenthesised, 12, "(12)"), ("⒇甲", .arabicParenthesised, 20, "⒇"),
      ("3）甲", .arabicHalfParenthesised, 3, "3）"), ("①甲", .circled, 1, "①"), ("㉑甲", .circled, 21, "㉑"),
      ("㊿甲", .circled, 50, "㊿"),
    ])
  func mark(line: String, style: NumberStyle, value: Int, label: String) {
    let mark = read(line)
    #expect(mark?.number == SectionNumber(style, value))
    #expect(mark?.label == 0..<label.utf8.count)
  }

  @Test(
    "What only resembles a number is none",
    arguments: [
      "", "甲", "一", "一是", "一甲、", "1", "1.5", "1、5", "１．５", "2024、甲", "2024.甲", "0、甲", "零、甲", "(", "(甲)", "(一",
      "（1甲）",
      "㈪", "Ⅰ", "1，甲", "百、甲",
    ])
  func noMark(line: String) {
    #expect(read(line) == nil)
  }

  private func read(_ line: String) -> (number: SectionNumber, label: Range<Int>)? {
    let bytes = Array(line.utf8)
    var cursor = TextCursor(0..<bytes.count)
    return HeadingMark.read(&cursor, in: bytes.span).map { ($0.number, $0.label) }
  }
}
