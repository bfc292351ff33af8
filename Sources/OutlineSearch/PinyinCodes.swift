import CSearchTables

/// A number below 256 for each character of one text, by how it is read: characters that are read alike have
/// numbers side by side.
///
/// Latin letters come first. A code above theirs is shared by ideographs whose readings begin with the same letter
/// and lie next to one another in order; those whose readings begin with different letters come last. So what a
/// letter, a syllable or the beginning of one stands for is a few ranges of codes.
struct PinyinCodes {
  /// The code of characters that are neither read nor Latin letters.
  static let noCode: UInt8 = 0
  /// The codes of a to z.
  static let letters: ClosedRange<UInt8> = 1...26
  /// The highest code.
  private static let codeLimit = 255

  /// The code of each id.
  private(set) var ofIDs: [UInt8]
  /// How often each code up to the highest one of the text occurs in it.
  private(set) var occurrences: [UInt64]

  /// - Parameter readings: the syllables of each id.
  /// - Complexity: O(k log k) for k distinct characters.
  init(_ readings: [[UInt16]], _ alphabet: FoldedAlphabet) {
    let keys = readings.map(Self.key)
    let order = keys.indices.filter { keys[$0] != 0 }.sorted { (keys[$0], $0) < (keys[$1], $1) }
    let characters = order.map { ReadCharacter(key: keys[$0], occurrences: UInt64(alphabet.occurrences[$0])) }
    var codes: [Int] = []
    var share = alphabet.occurrences.reduce(0) { $0 + UInt64($1) } / 400
    repeat {
      codes = Self.codes(of: characters, share)
      share += share / 8 + 1
    } while codes.last ?? 0 > Self.codeLimit
    ofIDs = [UInt8](repeating: Self.noCode, count: keys.count)
    for (id, code) in zip(order, codes) { ofIDs[id] = UInt8(code) }
    for (scalar, id) in alphabet.spellings where scalar.isASCII {
      if let letter = PinyinSyllables.letter(scalar) { ofIDs[Int(id)] = letter & 0x1F }
    }
    occurrences = [UInt64](repeating: 0, count: Int(ofIDs.max() ?? 0) + 1)
    for (id, code) in ofIDs.enumerated() { occurrences[Int(code)] += UInt64(alphabet.occurrences[id]) }
  }

  /// Codes for characters in the order of their keys, each for no more than a share of the text unless it stands
  /// for one key; a quarter of that where the readings begin with different letters, since these are in
  /// the way of many words.
  private static func codes(of characters: [ReadCharacter], _ share: UInt64) -> [Int] {
    var (code, taken, last) = (Int(letters.upperBound), 0 as UInt64, 0 as UInt64)
    return characters.map { character in
      let group = character.key >> groupShift
      let limit = group == severalGroup ? share / 4 : share
      let isFull = taken + character.occurrences > limit
      if group != last >> groupShift || character.key != last && isFull { (code, taken) = (code + 1, 0) }
      (taken, last) = (taken + character.occurrences, character.key)
      return code
    }
  }
}

extension PinyinCodes {
  /// What decides on the code of a character.
  private struct ReadCharacter {
    let key: UInt64
    let occurrences: UInt64
  }

  /// Above it in a key stands the letter, below it the first two syllables.
  private static let groupShift: UInt64 = 32
  /// The group of those whose readings begin with different letters.
  private static let severalGroup: UInt64 = 27

  /// Where an id stands in the order of codes; 0 for one that has none.
  private static func key(_ readings: [UInt16]) -> UInt64 {
    let common = readings.filter { Int32($0) & CSEARCH_RARE == 0 }
    guard let first = common.first else { return 0 }
    let letters = Set(common.compactMap { PinyinSyllables.all[Int($0)].first })
    let group = letters.count == 1 ? letters.first.map { UInt64($0 & 0x1F) } : nil
    let second = common.count > 1 ? UInt64(common[1]) + 1 : 0
    return (group ?? severalGroup) << groupShift | (UInt64(first) + 1) << 16 | second
  }
}
