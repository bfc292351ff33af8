import OutlineModel
import Testing

@testable import Wording

@Suite("Labels written alike")
struct LabelFormTests {
  @Test(
    "Another number is written as the label of the series is",
    arguments: [
      ("一、", SectionNumber(.chinese, 1), 12, "十二"),
      ("貳、", SectionNumber(.chineseFinancial, 2), 3, "參"),
      ("贰、", SectionNumber(.chineseFinancial, 2), 13, "拾叁"),
      ("（三）", SectionNumber(.chineseParenthesised, 3), 4, "（四）"),
      ("5.", SectionNumber(.arabic, 5), 6, "6"), ("(5)", SectionNumber(.arabicParenthesised, 5), 10, "(10)"),
      ("５）", SectionNumber(.arabicHalfParenthesised, 5), 16, "１６）"),
      ("②", SectionNumber(.circled, 2), 21, "㉑"),
      ("㈠", SectionNumber(.chineseParenthesised, 1), 2, "(二)"), ("IV.", SectionNumber(.roman, 4), 9, "IX"),
      ("b)", SectionNumber(.lowerLetter, 2), 3, "c)"), ("A.", SectionNumber(.upperLetter, 1), 2, "B"),
      ("第一百二十条之六", SectionNumber(.article, 120, suffix: 6), 121, "第一百二十一条"),
      ("第15-1條", SectionNumber(.article, 15, suffix: 1), 16, "第16條"),
      ("第四章の二", SectionNumber(.chapter, 4, suffix: 2), 5, "第五章"),
      ("第一二〇回", SectionNumber(.episode, 120), 121, "第一二一回"),
      ("卷一", SectionNumber(.volume, 1), 2, "卷二"), ("附录A", SectionNumber(.annex, 1), 2, "附录B"),
      ("附件1", SectionNumber(.annex, 1), 2, "附件2"), ("1.2.3", SectionNumber(.decimal, 3), 4, "1.2.4"),
      ("A.1", SectionNumber(.decimal, 1), 2, "A.2"), ("Part II", SectionNumber(.part, 2), 3, "Part III"),
      ("", SectionNumber(.article, 1), 2, "第二条"),
    ])
  func labels(label: String, number: SectionNumber, value: Int, expected: String) {
    #expect(LabelForm(label, of: number).label(value) == expected)
  }

  @Test("Numbers written in Chinese are read back as they were")
  func chineseNumerals() {
    for value in Array(1...2_000) + [9_009, 9_090, 9_900, 9_999] {
      #expect(ChineseNumeral.value(Array(NumeralWriter.chinese(value).unicodeScalars)) == value)
      #expect(ChineseNumeral.value(Array(NumeralWriter.positionalChinese(value).unicodeScalars)) == value)
    }
  }
}
