/// The number of a heading that is printed in a line of its own above the words: `Chapter 3`, `PART TWO`, `第三章`,
/// `3`, `附录A`.
enum ChapterNumber {
  /// Whether a text is such a number and nothing else.
  static func isAlone(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= longest else { return false }
    let words = text.lowercased().split { $0.isWhitespace || ".．:：—–-".contains($0) }
    switch words.count {
    case 1: return isNumber(words[0]) || isChinese(words[0])
    case 2:
      let isNamed = units.contains(String(words[0])) && (isNumber(words[1]) || isWord(words[1]))
      return isNamed || words.allSatisfy(isDigits) || isChinese(words.joined())
    default: return !words.isEmpty && (words.allSatisfy(isDigits) || isChinese(words.joined()))
    }
  }

  /// What stands behind the number that a title begins with; nil where it begins with none. A letter is one only with a
  /// mark behind it: `A. Sources`, but `A Long Journey`.
  static func words(behindNumberOf title: String) -> String? {
    let parts = title.split(whereSeparator: \.isWhitespace)
    for count in [2, 1] where parts.count > count {
      if count == 1, parts[0].count == 1, parts[0].allSatisfy(\.isLetter),
        !parts[0].allSatisfy(isChineseNumeral)
      {
        continue
      }
      if isAlone(parts.prefix(count).joined(separator: " ")) {
        return parts.dropFirst(count).joined(separator: " ")
      }
    }
    guard let comma = title.firstIndex(of: "、"), isAlone(String(title[..<comma])) else { return nil }
    return String(title[title.index(after: comma)...])
  }

  /// Whether a word is a Roman numeral, a letter, or a number in digits or Chinese numerals.
  private static func isNumber(_ word: Substring) -> Bool {
    let isRoman =
      word.count <= 8 && word.allSatisfy { "ivxlc".contains($0) }
      && (1..<400).contains { RomanNumeral.text($0).lowercased() == word }
    let isLetter = word.utf8.count == 1 && word.allSatisfy { $0.isLetter }
    return isRoman || isLetter || isDigits(word) || word.allSatisfy(isChineseNumeral)
  }

  private static func isDigits(_ word: Substring) -> Bool {
    word.count <= 4 && word.allSatisfy { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
  }

  /// `two`.
  private static func isWord(_ word: Substring) -> Bool { numerals.contains(String(word)) }

  /// `第三章`, `卷二`, `附录A`.
  private static func isChinese(_ word: some StringProtocol) -> Bool {
    if let annex = annexes.first(where: { word.hasPrefix($0) }) {
      let rest = word.dropFirst(annex.count)
      return rest.allSatisfy { isChineseNumeral($0) || $0.isASCII } && rest.count <= 2
    }
    guard let first = word.first, let last = word.last, word.count > 1 else { return false }
    if first == "卷" { return word.dropFirst().allSatisfy(isChineseNumeral) }
    let number = word.dropFirst().dropLast()
    return first == "第" && signs.contains(last) && !number.isEmpty
      && number.allSatisfy { isChineseNumeral($0) || ("0"..."9").contains($0) || ("０"..."９").contains($0) }
  }

  private static func isChineseNumeral(_ character: Character) -> Bool {
    "〇○零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰上中下".contains(character)
  }

  private static let longest = 24
  private static let units: Set = [
    "chapter", "part", "book", "section", "annex", "appendix", "act", "volume", "unit", "lesson", "kapitel",
    "teil",
    "chapitre", "partie", "capítulo", "capitolo", "parte",
  ]
  private static let numerals: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
    "fifty",
  ]
  private static let annexes = ["附录", "附錄", "附録", "付録", "附件", "别添", "別添"]
  private static let signs = Set("章节節回编編篇部卷讲講课課集幕话話款条條")
}
