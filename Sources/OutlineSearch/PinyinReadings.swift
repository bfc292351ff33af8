import CSearchTables

/// How the characters of one folded text are read.
struct PinyinReadings: Sendable {
  /// So many characters are a block; no match is so long.
  static let blockSize = 2048

  /// For each character of the text the code of how it is read.
  ///
  /// It costs a byte for each character, and lets a scan pass over 32 of them at once.
  let codes: [UInt8]
  /// For each `blockSize` characters whether a Latin letter is among them or the next so many.
  let mayHaveLetters: [Bool]
  /// What the codes are.
  let coding: PinyinCodes
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
    coding = PinyinCodes(readings, text.alphabet)
    switch text.characters {
    case .narrow(let ids): codes = Self.codes(of: ids, coding.ofIDs)
    case .wide(let ids): codes = Self.codes(of: ids, coding.ofIDs)
    }
    mayHaveLetters = Self.mayHaveLetters(codes)
  }

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

  private static func codes<ID: FixedWidthInteger>(of ids: [ID], _ codesOfIDs: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ids.count) { codes, count in
      codesOfIDs.withUnsafeBufferPointer { codesOfIDs in
        // Every id is at most the count of the alphabet, so that no bound needs a check.
        for index in ids.indices { codes[index] = codesOfIDs[Int(ids[index])] }
      }
      count = ids.count
    }
  }

  private static func mayHaveLetters(_ codes: [UInt8]) -> [Bool] {
    let letters = CodeRange(PinyinCodes.letters)
    var found = stride(from: 0, to: codes.count, by: blockSize).map { start in
      letters.isMet(in: codes, start..<min(start + blockSize, codes.count))
    }
    for index in found.indices.dropLast() where found[index + 1] { found[index] = true }
    return found
  }
}
