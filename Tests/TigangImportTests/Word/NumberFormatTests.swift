import Testing

@testable import tigang_import

@Suite("Formats of automatic numbers")
struct NumberFormatTests {
  @Test(
    "Numbers beyond a dozen are written as word processors write them",
    arguments: [
      (.chineseCounting, 20, "二十"), (.chineseCounting, 99, "九十九"), (.chineseCounting, 110, "一一〇"),
      (.chineseCountingThousand, 110, "一百一十"), (.chineseCountingThousand, 1005, "一千〇五"),
      (.chineseCountingThousand, 10_010, "一万〇一十"), (.taiwaneseCountingThousand, 101, "一百零一"),
      (.chineseLegalSimplified, 10, "壹拾"), (.chineseLegalSimplified, 115, "壹佰壹拾伍"),
      (.ideographLegalTraditional, 26, "貳拾陸"), (.ideographDigital, 10, "一〇"), (.japaneseCounting, 111, "百十一"),
      (.japaneseLegal, 21, "弐拾壱"), (.koreanCounting, 20, "이십"), (.koreanLegal, 21, "스물하나"),
      (.decimalEnclosedCircle, 20, "⑳"), (.decimalEnclosedCircle, 21, "21"), (.upperRoman, 1994, "MCMXCIV"),
      (.lowerLetter, 27, "aa"), (.lowerLetter, 28, "bb"), (.upperLetterPlaces, 28, "AB"),
      (.decimalZero, 10, "10"),
      (.ordinal, 22, "22nd"), (.ordinal, 113, "113th"), (.cardinalText, 42, "Forty-two"),
      (.ordinalText, 30, "Thirtieth"), (.ordinalText, 21, "Twenty-first"), (.aiueoFullWidth, 46, "ン"),
      (.hebrew1, 15, "טו"), (.hebrew1, 116, "קטז"), (.hebrew1, 999, "תתקצט"), (.hebrew1, 1000, "1000"),
      (.greekLower, 24, "ω"), (.thaiNumbers, 20, "๒๐"), (.hindiNumbers, 20, "२०"), (.chicago, 5, "**"),
      (.ideographTraditional, 10, "癸"), (.hex, 255, "FF"), (.numberInDash, 3, "- 3 -"),
    ] as [(NumberFormat, Int, String)])
  func texts(format: NumberFormat, value: Int, text: String) {
    #expect(format.text(value) == text)
  }

  @Test("No number is too large or too small for a format")
  func extremes() {
    let formats = [
      "decimal", "upperLetter", "chineseCountingThousand", "upperRoman", "ordinalText", "aiueo",
      "koreanLegal",
      "upperLetterPlaces", "decimalEnclosedCircle", "hex",
    ]
    for format in formats.compactMap(NumberFormat.init) {
      for value in [Int.min, -1, 0, 999_999_999, Int.max] { #expect(!format.text(value).isEmpty) }
    }
  }
}
