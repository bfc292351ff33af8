extension NumberFormat {
  /// The format that Word 2003 names by a number ([MS-OSHARED], 2.2.1.3).
  init(oldWord number: Int) {
    self = Self.byNumber[number].flatMap(NumberFormat.init) ?? .decimal
  }

  private static let byNumber: [Int: String] = {
    let names = """
      decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago \
      ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal \
      japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero \
      bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese \
      ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting \
      ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified \
      chineseCountingThousand
      """
    var table = Dictionary(uniqueKeysWithValues: zip(0..., names.split(separator: " ").map(String.init)))
    table[255] = "none"
    return table
  }()
}
