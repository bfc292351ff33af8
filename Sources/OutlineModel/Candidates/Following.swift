/// What stands behind a number: whether the number is set apart, or reads on as part of a sentence.
struct Following {
  let traits: HeadingCandidate.Traits

  /// - Parameter cursor: stands behind the number, in its line.
  init(_ bytes: Span<UInt8>, behind cursor: TextCursor, _ mark: HeadingMark) {
    guard let next = cursor.peek(bytes) else {
      traits = [.isSetApart, .isLabelOnly]
      return
    }
    if mark.number.style.isUnit {
      traits = Self.behindUnit(bytes, cursor, next)
    } else if mark.number.style == .decimal {
      traits = Self.behindDecimal(bytes, cursor, next)
    } else {
      traits = Self.behindPunctuation(bytes, cursor, mark)
    }
  }

  /// Behind 条, 章 and the like: a citation reads on with 的, 规定, 第…款, 》 and such.
  private static func behindUnit(
    _ bytes: Span<UInt8>, _ cursor: TextCursor, _ next: Unicode.Scalar
  ) -> HeadingCandidate.Traits {
    switch Characters.narrowed(next) {
    case ":": return [.isSetApart, .hasColon]
    case "(", "【", "[", "〔", "《", "—", "-", "“", "\"", ".", "·", "「", "『": return .isSetApart
    case "、":
      return UnitCitation.words.begins(bytes, cursor.offset + next.utf8Width..<cursor.end)
        ? .readsOn : .isSetApart
    case let scalar where Characters.isWhiteSpace(scalar):
      var rest = cursor
      rest.skipWhiteSpace(bytes)
      return rest.isAtEnd ? [.isSetApart, .isLabelOnly] : .isSetApart
    default: return UnitCitation.words.begins(bytes, cursor.offset..<cursor.end) ? .readsOn : []
    }
  }

  /// Behind `1.2`: a quantity, a date or a citation reads on.
  private static func behindDecimal(
    _ bytes: Span<UInt8>, _ cursor: TextCursor, _ next: Unicode.Scalar
  ) -> HeadingCandidate.Traits {
    var rest = cursor
    rest.skipWhiteSpace(bytes)
    guard let first = rest.peek(bytes) else { return [.isSetApart, .isLabelOnly] }
    let isSetApart = rest.offset > cursor.offset
    if Quantity.words.begins(bytes, rest.offset..<rest.end) { return .readsOn }
    let narrow = Characters.narrowed(first)
    if isSetApart {
      let isWord = Characters.isWordLike(narrow) || "“\"(（《<[{【「『‘'`/*.@#$&_-~".unicodeScalars.contains(first)
      return isWord ? .isSetApart : [.isSetApart, .readsOn]
    }
    let isWord = Characters.isWordLike(narrow) && !narrow.isASCII || "“《（【".unicodeScalars.contains(first)
    // `1.1.Terminology`, but `2.4GHz`.
    if ("A"..."Z").contains(first), bytes[cursor.offset - 1] == UInt8(ascii: ".") { return [] }
    return !isWord || Quantity.attached.begins(bytes, rest.offset..<rest.end) ? .readsOn : []
  }

  /// Behind `一、`: `一、二、三产业` enumerates.
  private static func behindPunctuation(
    _ bytes: Span<UInt8>, _ cursor: TextCursor, _ mark: HeadingMark
  ) -> HeadingCandidate.Traits {
    var rest = cursor
    rest.skipWhiteSpace(bytes)
    if rest.isAtEnd { return [.isSetApart, .isLabelOnly] }
    if mark.isBare { return Quantity.words.begins(bytes, rest.offset..<rest.end) ? .readsOn : [] }
    return mark.number.style == .chinese && enumerates(bytes, rest, mark.number)
      ? [.isSetApart, .readsOn] : .isSetApart
  }

  /// `一、二、三产业`, `五、六月`: a numeral with 、 behind it, or the next number with a measure word.
  private static func enumerates(_ bytes: Span<UInt8>, _ cursor: TextCursor, _ number: SectionNumber) -> Bool
  {
    var rest = cursor
    guard let numeral = ChineseNumeral.read(&rest, in: bytes), let next = rest.peek(bytes) else {
      return false
    }
    if next == "、" { return true }
    return numeral.value == number.value + 1 && "月年日天个個人次岁里尺寸斤级名位".unicodeScalars.contains(next)
  }
}

/// Words that go on with a sentence behind a cited section.
private enum UnitCitation {
  static let words: WordList = [
    "的", "规定", "第", "》", "〉", "，", ",", "。", "；", ";", "）", ")", "」", "所", "至第", "和第", "或第", "及第", "与第", "以及",
    "或者", "中的", "之规定", "规範", "規定", "及", "前款", "后款", "以上", "以下", "以内", "修改", "改为", "删除", "增加", "作为", "相应",
    "之一的", "各款", "各項", "但書", "に", "の規定", "を", "は", "又は", "及び", "から",
  ]
}

/// Words that follow an amount, a date or a score, and begin no title.
private enum Quantity {
  /// Behind white space too.
  static let words: WordList = [
    "的", "亿", "億", "万", "萬", "元", "%", "％", "‰", "℃", "°", "×", "±", "=", "＝", "、", "，", "。", "；", "）", ")",
  ]
  /// Directly behind the number.
  static let attached: WordList = [
    "个", "個", "倍", "年", "月", "日", "：", "/", "～", "~", "—", "-", "米", "吨", "公里",
  ]
}

extension Unicode.Scalar {
  /// How many bytes it takes in UTF-8.
  var utf8Width: Int { UTF8.width(self) }
}
