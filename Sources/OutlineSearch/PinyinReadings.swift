import CSearchTables

/// How the characters of one folded text are read.
struct PinyinReadings: Sendable {
  /// The code of characters that are neither read nor Latin letters.
  static let noCode: UInt8 = 0
  /// Marks the code of characters whose common readings begin with different letters; below it each letter has
  /// one of seven bits, which it shares with others.
  private static let severalFlag: UInt8 = 1 << 7

  /// For each character of the text the letter it is, or with which all its common readings begin, from 1; bits
  /// where they begin with different letters.
  ///
  /// It costs a byte for each character, and lets a scan pass over 32 of them at once.
  let codes: [UInt8]
  /// The code of each id.
  let codesOfIDs: [UInt8]
  /// Where the readings of each id begin in `syllables`.
  let starts: [UInt32]
  /// The numbers of syllables, with `CSEARCH_RARE` for historical readings.
  let syllables: [UInt16]

  /// Nil where the text has no ideograph that is read.
  init?(_ text: FoldedText) {
    let readings = Self.readingsOfIDs(text.alphabet)
    guard readings.contains(where: { !$0.isEmpty }) else { return nil }
    syllables = readings.flatMap { $0 }
    starts = readings.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
    var codesOfIDs = readings.map(Self.code)
    for (scalar, id) in text.alphabet.spellings where scalar.isASCII {
      if let letter = PinyinSyllables.letter(scalar) { codesOfIDs[Int(id)] = Self.code(of: letter) }
    }
    self.codesOfIDs = codesOfIDs
    switch text.characters {
    case .narrow(let ids): codes = Self.codes(of: ids, codesOfIDs)
    case .wide(let ids): codes = Self.codes(of: ids, codesOfIDs)
    }
  }

  /// The code of a letter.
  static func code(of letter: UInt8) -> UInt8 { letter & 0x1F }

  /// The bits that a code has where several letters are meant, the one of this code among them.
  static func severalCode(of code: UInt8) -> UInt8 { severalFlag | 1 << (code % 7) }

  /// The readings of each id: those of all its spellings in the text.
  private static func readingsOfIDs(_ alphabet: FoldedAlphabet) -> [[UInt16]] {
    var readings = [[UInt16]](repeating: [], count: alphabet.count + 1)
    for (scalar, id) in alphabet.spellings where scalar.value >= 0x2E80 {
      for reading in PinyinSyllables.readings(of: scalar) where !readings[Int(id)].contains(reading) {
        readings[Int(id)].append(reading)
      }
    }
    return readings
  }

  private static func code(_ readings: [UInt16]) -> UInt8 {
    let common = readings.filter { Int32($0) & CSEARCH_RARE == 0 }
    let codes = Set(common.compactMap { PinyinSyllables.all[Int($0)].first.map(code(of:)) })
    return codes.count > 1 ? codes.reduce(0) { $0 | severalCode(of: $1) } : codes.first ?? noCode
  }

  private static func codes<ID: FixedWidthInteger>(of ids: [ID], _ codesOfIDs: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ids.count) { codes, count in
      codesOfIDs.withUnsafeBufferPointer { codesOfIDs in
        // Every id is at most the count of the alphabet, so that no bound needs a check.
        for index in ids.indices { codes[index] = codesOfIDs[Int(ids[index])] }
      }
      count = ids.count
    }
  }
}
