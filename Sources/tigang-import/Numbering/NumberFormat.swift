/// How an automatic number is written, named as word processing documents name it (ISO/IEC 29500-1, 17.18.59).
///
/// Formats that are not here are written in decimal digits.
enum NumberFormat: String {
  case none, bullet
  case decimal, decimalZero, ordinal, cardinalText, ordinalText, hex, numberInDash
  case decimalFullWidth, decimalFullWidth2, decimalHalfWidth
  case decimalEnclosedCircle, decimalEnclosedCircleChinese, decimalEnclosedParen, decimalEnclosedFullstop
  /// `AA`, `AB` behind `Z`, which only OpenDocument has.
  case upperLetterPlaces, lowerLetterPlaces
  case upperRoman, lowerRoman, upperLetter, lowerLetter, russianUpper, russianLower
  case chineseCounting, chineseCountingThousand, chineseLegalSimplified
  case taiwaneseCounting, taiwaneseCountingThousand, taiwaneseDigital
  case ideographDigital, ideographTraditional, ideographZodiac, ideographLegalTraditional
  case ideographEnclosedCircle
  case japaneseCounting, japaneseLegal, japaneseDigitalTenThousand
  case aiueo, aiueoFullWidth, iroha, irohaFullWidth
  case greekUpper, greekLower, hebrew1, hebrew2, arabicAlpha, arabicAbjad, thaiLetters
  case thaiNumbers, hindiNumbers, chicago
  case koreanDigital, koreanDigital2, koreanCounting, koreanLegal, ganada, chosung

  /// A number as this format writes it; in decimal digits where it is beyond all counting.
  func text(_ value: Int) -> String {
    guard (0..<1_000_000_000).contains(value) else { return "\(value)" }
    return switch self {
    case .none, .bullet: ""
    case .decimalZero: (0...9).contains(value) ? "0\(value)" : "\(value)"
    case .numberInDash: "- \(value) -"
    case .hex: String(value, radix: 16, uppercase: true)
    case .ordinal: EnglishNumeral.ordinal(value)
    case .cardinalText: EnglishNumeral.words(value)
    case .ordinalText: EnglishNumeral.ordinalWords(value)
    case .upperRoman: RomanNumeral.text(value)
    case .lowerRoman: RomanNumeral.text(value).lowercased()
    case .decimalFullWidth, .decimalFullWidth2: SignRow.fullWidth(value)
    default: counted(value) ?? listed(value) ?? "\(value)"
    }
  }

  /// In numerals that name the powers of ten, or in digits of another script.
  private func counted(_ value: Int) -> String? {
    guard value > 0 else { return nil }
    return switch self {
    case .chineseCounting, .taiwaneseCounting:
      value < 100 ? CountingNumerals.chinese.text(value) : SignRow.digits("〇一二三四五六七八九", value)
    case .chineseCountingThousand: CountingNumerals.chinese.text(value)
    case .taiwaneseCountingThousand: CountingNumerals.taiwanese.text(value)
    case .chineseLegalSimplified: CountingNumerals.chineseLegal.text(value)
    case .ideographLegalTraditional: CountingNumerals.traditionalLegal.text(value)
    case .japaneseCounting: CountingNumerals.japanese.text(value)
    case .japaneseLegal: CountingNumerals.japaneseLegal.text(value)
    case .koreanCounting: CountingNumerals.korean.text(value)
    case .ideographDigital, .japaneseDigitalTenThousand, .taiwaneseDigital:
      SignRow.digits("〇一二三四五六七八九", value)
    case .koreanDigital: SignRow.digits("영일이삼사오육칠팔구", value)
    case .hebrew1: HebrewNumeral.text(value)
    case .thaiNumbers: SignRow.digits("๐๑๒๓๔๕๖๗๘๙", value)
    case .hindiNumbers: SignRow.digits("०१२३४५६७८९", value)
    case .koreanDigital2: SignRow.digits("零一二三四五六七八九", value)
    default: nil
    }
  }

  /// By a row of signs that are counted off.
  private func listed(_ value: Int) -> String? {
    switch self {
    case .decimalEnclosedCircle, .decimalEnclosedCircleChinese: SignRow.scalar(from: 0x2460, 20, value)
    case .decimalEnclosedParen: SignRow.scalar(from: 0x2474, 20, value)
    case .decimalEnclosedFullstop: SignRow.scalar(from: 0x2488, 20, value)
    case .ideographEnclosedCircle: SignRow.scalar(from: 0x3280, 10, value)
    case .upperLetter: SignRow.repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value)
    case .lowerLetter: SignRow.repeated("abcdefghijklmnopqrstuvwxyz", value)
    case .upperLetterPlaces: SignRow.bijective("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value)
    case .lowerLetterPlaces: SignRow.bijective("abcdefghijklmnopqrstuvwxyz", value)
    case .russianUpper: SignRow.repeated("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", value)
    case .russianLower: SignRow.repeated("абвгдежзиклмнопрстуфхцчшщыэюя", value)
    case .greekUpper: SignRow.bijective("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", value)
    case .greekLower: SignRow.bijective("αβγδεζηθικλμνξοπρστυφχψω", value)
    case .hebrew2: SignRow.repeated("אבגדהוזחטיכלמנסעפצקרשת", value)
    case .arabicAlpha: SignRow.repeated("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", value)
    case .arabicAbjad: SignRow.repeated("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ", value)
    case .thaiLetters: SignRow.repeated("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ", value)
    case .chicago: SignRow.repeated("*†‡§", value)
    case .ideographTraditional: SignRow.one(of: "甲乙丙丁戊己庚辛壬癸", value)
    case .ideographZodiac: SignRow.one(of: "子丑寅卯辰巳午未申酉戌亥", value)
    case .aiueo: SignRow.cycled("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ", value)
    case .aiueoFullWidth: SignRow.cycled("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", value)
    case .iroha: SignRow.cycled("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ", value)
    case .irohaFullWidth: SignRow.cycled("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン", value)
    case .ganada: SignRow.cycled("가나다라마바사아자차카타파하", value)
    case .chosung: SignRow.cycled("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", value)
    case .koreanLegal: KoreanNumeral.native(value)
    default: nil
    }
  }
}
