/// The signs of a paragraph without white space, marks that part a number from its words, quotation marks, capitals and
/// width, and where each of them stands.
struct FoldedParagraph {
  /// So many signs of a paragraph are compared.
  private static let limit = 400
  /// A number before a title has at most so many signs.
  private static let numberLimit = 12

  /// In order.
  private(set) var signs: [Character] = []
  /// The index of each sign among the characters of the paragraph.
  private var places: [Int] = []
  /// The beginning of the paragraph.
  private let characters: [Character]
  private let length: Int

  init(_ text: String) {
    length = text.count
    characters = Array(text.prefix(Self.limit))
    for (index, character) in characters.enumerated()
    where !character.isWhitespace && !Self.separators.contains(character) {
      signs.append(Self.folded(character))
      places.append(index)
    }
  }

  /// Whether the last of the characters that are compared is a colon.
  var endsWithColon: Bool { characters.last == ":" || characters.last == "：" }

  /// The length of the paragraph where it is the title behind a number that the bookmark leaves out.
  func isNumbered(_ title: ArraySlice<Character>) -> Int? {
    let rest = signs.count - title.count
    guard !title.isEmpty, (1...Self.numberLimit).contains(rest), signs[rest...].elementsEqual(title) else {
      return nil
    }
    let number = characters.prefix(places[rest])
    // A title of one sign has a path of numbers before it: `12.3.1 C`.
    if title.count == 1, number.count(where: { $0 == "." }) == 0 { return nil }
    return number.contains { $0.isNumber || "、.）)章节条编篇".contains($0) } ? length : nil
  }

  /// The length of the title where the paragraph begins with it and goes on.
  func beginsWith(_ title: ArraySlice<Character>) -> Int? {
    guard title.count > 2, signs.count > title.count, signs.starts(with: title) else { return nil }
    let end = places[title.count - 1] + 1
    let isWithinWord = Self.isOfWord(characters[end - 1]) && Self.isOfWord(characters[end])
    // A mark that ends the heading belongs to it.
    return isWithinWord ? nil : end + ("。．.：:".contains(characters[end]) ? 1 : 0)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter && !character.unicodeScalars.contains(where: SpacelessScript.contains)
  }

  private static func folded(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let narrow = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return Character(narrow).lowercased().first ?? character
  }

  /// Typesetting makes curved quotation marks of straight ones, and those of a language of any.
  private static let separators = Set("：:.．。、,，;；·—–-‐−―…\"＂“”„‟'＇‘’‚‛«»‹›「」『』")
}
