import Testing

@testable import OutlineModel

@Suite("Chinese numerals")
struct ChineseNumeralTests {
  @Test(
    "Digits alone are read by position",
    arguments: [
      ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6),
      ("七", 7), ("八", 8), ("九", 9), ("壹", 1), ("贰", 2), ("叁", 3), ("肆", 4), ("伍", 5), ("陆", 6), ("柒", 7),
      ("捌", 8), ("玖", 9), ("貳", 2), ("參", 3), ("陸", 6), ("兩", 2), ("一〇", 10), ("一二", 12), ("一二〇", 120),
      ("二〇二四", 2024), ("二○二四", 2024), ("二零二四", 2024), ("一九四九", 1949), ("九九九九九九九九九", 999_999_999),
    ])
  func positional(numeral: String, value: Int) {
    #expect(ChineseNumeral.value(Array(numeral.unicodeScalars)) == value)
  }

  @Test(
    "Units fall, and 零 stands for those left out",
    arguments: [
      ("十", 10), ("一十", 10), ("十一", 11), ("一十一", 11), ("十九", 19), ("二十", 20), ("二十一", 21), ("九十九", 99),
      ("一百", 100), ("一百零一", 101), ("一百〇一", 101), ("一百一十", 110), ("一百一十一", 111), ("一百二十六", 126),
      ("两百", 200), ("二百零五", 205), ("五百六十", 560), ("九百九十九", 999), ("一千", 1000), ("一千零一", 1001),
      ("一千零一十", 1010), ("一千零一十五", 1015), ("一千一百", 1100), ("一千二百六十", 1260), ("两千零二十四", 2024),
      ("九千九百九十九", 9999), ("一千○五", 1005), ("壹拾", 10), ("壹佰贰拾叁", 123), ("伍仟", 5000), ("拾伍", 15),
      ("一万", 10_000), ("一萬", 10_000), ("一万零一", 10_001), ("一万一千", 11_000), ("十二万三千四百五十六", 123_456),
      ("一百万", 1_000_000), ("九千九百九十九万九千九百九十九", 99_999_999),
    ])
  func units(numeral: String, value: Int) {
    #expect(ChineseNumeral.value(Array(numeral.unicodeScalars)) == value)
  }

  @Test(
    "The contractions hold a digit and the unit ten",
    arguments: [
      ("廿", 20), ("廿一", 21), ("廿九", 29), ("卅", 30), ("卅五", 35), ("卌", 40), ("卌八", 48), ("一百廿三", 123),
      ("一百零廿", 120),
    ])
  func contractions(numeral: String, value: Int) {
    #expect(ChineseNumeral.value(Array(numeral.unicodeScalars)) == value)
  }

  @Test(
    "What writes no number has no value",
    arguments: [
      "", "甲", "○", "○一", "一甲", "甲一", "第一", "一 二", "百", "千", "万", "百一", "千二", "万三", "一百一", "二百十", "十十", "一十十",
      "一百百", "十百", "十一百",
      "一十百", "一十千", "二十三十", "一百二百", "零十", "一百零", "零百", "二十零", "二十一二", "一百二三", "十二三", "廿廿", "廿十",
      "十廿", "二廿", "廿百", "一万万", "零万", "一万百", "1", "１", "十1", "①", "㈠", "－", "ー", "一、", "（一）", "亿",
      "〇〇〇〇〇〇〇〇〇〇", "一二三四五六七八九〇",
    ])
  func invalid(numeral: String) {
    #expect(ChineseNumeral.value(Array(numeral.unicodeScalars)) == nil)
  }

  @Test("Every number up to 99,999, written with units, is read back")
  func roundTrip() {
    var wrong: [Int] = []
    for number in 1...99_999 where ChineseNumeral.value(Array(Self.numeral(number).unicodeScalars)) != number
    {
      wrong.append(number)
    }
    #expect(wrong == [])
  }

  @Test("Every sign of a numeral is known as one")
  func signs() {
    #expect("〇○零一二三四五六七八九十百千万萬亿億两兩廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟貳參叄参陸".unicodeScalars.allSatisfy(ChineseNumeral.isNumeral))
    #expect(!"甲第、（①1１兆ー－ ".unicodeScalars.contains(where: ChineseNumeral.isNumeral))
  }

  /// A number below 100,000 as it is read aloud.
  private static func numeral(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    let units = [(10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")]
    var text = ""
    var skipsUnit = false
    for (size, unit) in units {
      let digit = number / size % 10
      if digit == 0 {
        skipsUnit = !text.isEmpty
      } else {
        if skipsUnit { text += "零" }
        text += String(digits[digit]) + unit
        skipsUnit = false
      }
    }
    return text
  }
}
