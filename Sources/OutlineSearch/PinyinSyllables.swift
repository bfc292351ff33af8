import CSearchTables

/// The syllables of pinyin, in lower case without tones, with v for ü; one is named by its number.
enum PinyinSyllables {
  /// The letters of each syllable as ASCII.
  static let all: [[UInt8]] = (0..<csearch_syllable_count()).map { number in
    csearch_syllable(number).map { Array(String(cString: $0).utf8) } ?? []
  }

  /// The numbers of the syllables that an ideograph is read as, with `CSEARCH_RARE` for historical readings.
  static func readings(of scalar: Unicode.Scalar) -> [UInt16] {
    (0..<csearch_reading_count(scalar.value)).map { csearch_reading(scalar.value, $0) }
  }

  /// Whether letters are a whole syllable, u standing for ü too.
  static func isSyllable(_ letters: [UInt8]) -> Bool { spellings.contains(letters) }

  /// Whether letters are the beginning of a syllable.
  static func beginsSyllable(_ letters: [UInt8]) -> Bool { beginnings.contains(letters) }

  private static let spellings = Set(
    all + all.map { $0.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 } })

  private static let beginnings = Set(
    spellings.flatMap { syllable in (1...syllable.count).map { Array(syllable.prefix($0)) } })

  /// The numbers of the syllables that begin with a letter.
  static func numbers(beginningWith letter: UInt8) -> [Int] { numbers[letter, default: []] }

  private static let numbers = Dictionary(grouping: all.indices) { all[$0][0] }

  /// Whether a typed letter stands for one of a syllable: u for ü too.
  static func stands(_ typed: UInt8, for letter: UInt8) -> Bool {
    typed == letter || typed == UInt8(ascii: "u") && letter == UInt8(ascii: "v")
  }

  /// The letter that a folded scalar is in pinyin, or nil.
  static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z": UInt8(scalar.value)
    case "ü": UInt8(ascii: "v")
    default: nil
    }
  }

  /// Whether a folded scalar keeps two syllables apart: `xi'an`, `min zu`.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == " "
  }
}
