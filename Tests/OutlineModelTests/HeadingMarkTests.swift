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
      ("一）甲", .chineseHalfParenthesised, 1, "一）"), ("一\u{3000}甲", .chinese, 1, "一"),
      ("Ⅰ甲", .roman, 1, "Ⅰ"), ("IV. Scope", .roman, 4, "IV."), ("Ⅻ、甲", .roman, 12, "Ⅻ、"),
      ("B. Scope", .upperLetter, 2, "B."), ("c) scope", .lowerLetter, 3, "c)"),
      ("(b) scope", .lowerLetter, 2, "(b)"),
      ("第三条 甲", .article, 3, "第三条"), ("第 12 條 甲", .article, 12, "第 12 條"), ("第三條甲", .article, 3, "第三條"),
      ("第 一 编 总则", .part, 1, "第 一 编"), ("第一分编 通则", .subpart, 1, "第一分编"), ("第二篇 甲", .part, 2, "第二篇"),
      ("第1章 甲", .chapter, 1, "第1章"), ("第十二章\u{3000}总\u{3000}则", .chapter, 12, "第十二章"),
      ("第三節 甲", .section, 3, "第三節"), ("第一款 甲", .clause, 1, "第一款"), ("第二目 甲", .subclause, 2, "第二目"),
      ("第一部分 甲", .division, 1, "第一部分"), ("第三卷 甲", .volume, 3, "第三卷"), ("卷二 甲", .volume, 2, "卷二"),
      ("第一百二十回 甲", .episode, 120, "第一百二十回"),
      ("附件1", .annex, 1, "附件1"), ("附件 一：甲", .annex, 1, "附件 一"), ("附录A 甲", .annex, 1, "附录A"),
      ("附表二", .annex, 2, "附表二"),
      ("Chapter 3 Scope", .chapter, 3, "Chapter 3"), ("PART IV", .part, 4, "PART IV"),
      ("Article 5. Scope", .article, 5, "Article 5."),
      ("Appendix B.  Notes", .annex, 2, "Appendix B."),
      ("2024、甲", .arabic, 2024, "2024、"), ("1.5", .decimal, 5, "1.5"), ("１．５ 甲", .decimal, 5, "１．５"),
      ("1.2.3.  Scope", .decimal, 3, "1.2.3."),
      ("1 范围", .decimal, 1, "1"), ("A.1 甲", .decimal, 1, "A.1"),
      ("Section 3.2 Scope", .decimal, 2, "Section 3.2"),
      ("笫五十四条 甲", .article, 54, "笫五十四条"), ("第三十－条 甲", .article, 31, "第三十－条"), ("ー、甲", .chinese, 1, "ー、"),
      ("(-)甲", .chineseParenthesised, 1, "(-)"),
    ])
  func mark(line: String, style: NumberStyle, value: Int, label: String) {
    let mark = read(line)
    #expect(mark?.number == SectionNumber(style, value))
    #expect(mark?.label == 0..<label.utf8.count)
  }

  @Test(
    "What only resembles a number is none",
    arguments: [
      "", "甲", "一", "一是", "一甲、", "1", "1、5", "2024.5.6", "2024.5", "0、甲", "零、甲", "(", "(甲)", "(一",
      "（1甲）",
      "㈪", "1，甲", "百、甲",
    ])
  func noMark(line: String) {
    #expect(read(line) == nil)
  }

  @Test(
    "An insertion has a suffix, whatever it is written with",
    arguments: [
      ("第一百二十条之六", 120, 6), ("第 15-1 條", 15, 1), ("第十五条の二", 15, 2), ("第十五條之一", 15, 1), ("第四章の二", 4, 2),
    ])
  func suffix(line: String, value: Int, suffix: Int) {
    let number = read(line)?.number
    #expect(number?.value == value)
    #expect(number?.suffix == suffix)
  }

  private func read(_ line: String) -> (number: SectionNumber, label: Range<Int>)? {
    let bytes = Array(line.utf8)
    var cursor = TextCursor(0..<bytes.count)
    return HeadingMark.read(&cursor, in: bytes.span).map { ($0.number, $0.label) }
  }
}
