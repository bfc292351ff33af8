import Testing

@testable import DocumentReading

/// A document in a language, with the encodings in which people have such documents.
struct SampleText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  /// Titles of its sections.
  let titles: [String]
  /// What a file is in, as `iconv` calls it, and what it is told to be.
  let encodings: [(name: String, encoding: TextEncoding)]

  static let all = [simplified, traditional, japanese, korean]

  static let simplified = SampleText(
    testDescription: "simplified Chinese",
    text: """
      关于办好村里图书室的意见

      一、办好图书室的意义

      　　村里的图书室开了三年，借书的人越来越多。把它办好，是大家都愿意看到的事情。

      二、要做的几件事

      （一）添置新书。每年春天由村里出钱，买一百本新书，由大家先提出书名。
      （二）修好门窗。下雨的时候不能让书受潮。

      三、时间和分工

      　　以上各项在十月以前完成，由老张和小李负责。

      """,
    titles: ["办好图书室的意义", "要做的几件事", "添置新书", "修好门窗", "时间和分工"],
    encodings: [("GB18030", .gb18030), ("GBK", .gb18030), ("GB2312", .gb18030)] + wide)

  static let traditional = SampleText(
    testDescription: "traditional Chinese",
    text: """
      關於整修里民活動中心的說明

      一、現在的情形

      　　活動中心已經用了二十年，屋頂漏水，桌椅也壞了許多，長輩來這裡聊天很不方便。

      二、工作要點

      （一）換屋頂。請懂得的人先來看過，再決定用什麼材料。
      （二）買桌椅。和學校一起買，價錢會便宜一些。

      三、經費

      　　所需經費由里辦公處和熱心的鄉親共同負擔。

      """,
    titles: ["現在的情形", "工作要點", "換屋頂", "買桌椅", "經費"],
    encodings: [("BIG5", .big5), ("BIG5-HKSCS", .big5), ("GBK", .gb18030)] + wide)

  static let japanese = SampleText(
    testDescription: "Japanese",
    text: """
      町の図書館についての規則

      第一章　総則

      第一条　この規則は、町の図書館の使い方について必要なことを定める。
      第二条　図書館は、午前九時に開き、午後六時に閉じる。

      第二章　本を借りること

      第三条　本を借りる者は、カードに名前を書かなければならない。
      第四条　一度に借りることのできる本は、五冊までとする。

      """,
    titles: ["総則", "", "", "本を借りること", "", ""],
    encodings: [("SHIFT_JIS", .shiftJIS), ("CP932", .shiftJIS), ("EUC-JP", .eucJP)] + wide)

  static let korean = SampleText(
    testDescription: "Korean",
    text: """
      마을 도서관 이용 안내

      1. 도서관을 여는 시간

      도서관은 아침 아홉 시에 문을 열고 저녁 여섯 시에 닫습니다. 월요일에는 쉽니다.

      2. 책을 빌리는 방법

      회원으로 이름을 올린 사람은 누구나 한 번에 다섯 권까지 빌릴 수 있습니다.

      3. 책을 잃어버렸을 때

      같은 책을 사 오거나 그 값을 내야 합니다.

      """,
    titles: ["도서관을 여는 시간", "책을 빌리는 방법", "책을 잃어버렸을 때"],
    encodings: [("EUC-KR", .eucKR), ("UHC", .eucKR)] + wide)

  private static let wide: [(String, TextEncoding)] = [
    ("UTF-8", .utf8), ("UTF-16LE", .utf16le), ("UTF-16BE", .utf16be), ("UTF-32LE", .utf32le),
    ("UTF-32BE", .utf32be),
  ]
}

extension TextEncoding {
  /// Those of units of two or four bytes.
  static let wide: [TextEncoding] = [.utf16le, .utf16be, .utf32le, .utf32be]
}
