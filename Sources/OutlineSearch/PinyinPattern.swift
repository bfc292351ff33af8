import CSearchTables

/// A word with Latin letters, to be found as it is written or by the readings of ideographs.
///
/// It is an automaton whose states are the places between the characters of the word: bit i is set where its
/// first i characters are matched. A character of the text leads over one character of the word that is equal to
/// it, or over a syllable that it is read as, over the first letter or sound (z, zh) of one, or at the end of the
/// word over any beginning of one.
struct PinyinPattern: Sendable {
  /// Leads from each state in `mask` over `distance` characters of the word.
  struct Step: Sendable {
    let distance: UInt64
    var mask: UInt64
  }

  /// What a code can be: `value` in the bits of `mask`.
  struct CodeTest: Sendable, Hashable {
    let mask: UInt8
    let value: UInt8
  }

  /// The longest word that is read in pinyin.
  static let lengthLimit = 60
  /// So many characters of the text are looked at together at most.
  private static let depthLimit = 4

  /// The state behind the last character of the word.
  let accepting: UInt64
  /// The ids of the characters of the word; 0 for those that the text lacks.
  let ids: [UInt32]
  /// The steps over all syllables.
  let steps: [Step]
  /// Where the steps of each syllable begin in `steps`.
  let stepStarts: [Int]
  /// Whether historical readings count.
  let allowsRare: Bool
  /// For the first characters of every match, the codes that they can have; not known where it is empty.
  private(set) var codeSets: [[CodeTest]] = []

  /// Nil where the word has no letter of pinyin, or an upper-case one, or is too long.
  ///
  /// - Parameter word: as it is written, without gaps.
  init?(_ word: [Unicode.Scalar], in text: FoldedText, _ readings: PinyinReadings, allowsRare: Bool) {
    let hasUpperCase = word.contains { $0.properties.isUppercase }
    let folded = word.map(Folding.folded)
    guard !hasUpperCase, folded.count <= Self.lengthLimit,
      folded.contains(where: { PinyinSyllables.letter($0) != nil })
    else { return nil }
    accepting = 1 << UInt64(folded.count)
    self.allowsRare = allowsRare
    ids = folded.map { text.alphabet.id(of: $0) ?? 0 }
    let letters = folded.map { PinyinSyllables.letter($0) ?? 0 }
    let isSeparator = folded.map(PinyinSyllables.isSeparator)
    let used = Set(letters)
    let stepsOfSyllables = PinyinSyllables.all.map { syllable in
      used.contains(syllable[0]) ? Self.steps(over: syllable, in: letters, isSeparator) : []
    }
    steps = stepsOfSyllables.flatMap { $0 }
    stepStarts = stepsOfSyllables.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    if !allowsRare { codeSets = codeSets(folded, readings) }
  }

  /// The ids of the word as it is written; empty where the text lacks one.
  var literal: [UInt32] { ids.contains(0) ? [] : ids }

  /// The steps that a character read as a syllable makes.
  private static func steps(
    over syllable: [UInt8], in letters: [UInt8], _ isSeparator: [Bool]
  ) -> [Step] {
    var steps: [Step] = []
    for start in letters.indices where letters[start] == syllable[0] {
      for end in start + 1..<letters.count + 1 where end - start <= syllable.count {
        guard PinyinSyllables.matches(letters[start..<end], prefixOf: syllable) else { break }
        let length = end - start
        let isSound = length == 2 && syllable[1] == UInt8(ascii: "h")
        guard length == syllable.count || length == 1 || isSound || end == letters.count else { continue }
        let behind = isSeparator[end...].firstIndex(of: false) ?? letters.count
        add(UInt64(behind - start), state: start, to: &steps)
      }
    }
    return steps
  }

  private static func add(_ distance: UInt64, state: Int, to steps: inout [Step]) {
    let mask: UInt64 = 1 << UInt64(state)
    if let index = steps.firstIndex(where: { $0.distance == distance }) {
      steps[index].mask |= mask
    } else {
      steps.append(Step(distance: distance, mask: mask))
    }
  }
}

extension PinyinPattern {
  /// The codes of the characters at each place of a match, as far as every match reaches.
  private func codeSets(_ word: [Unicode.Scalar], _ readings: PinyinReadings) -> [[CodeTest]] {
    var sets: [[CodeTest]] = []
    var states: UInt64 = 1
    while sets.count < Self.depthLimit, states & accepting == 0, states != 0 {
      sets.append(codes(behind: states, word, readings))
      states = statesBehind(states)
    }
    return sets
  }

  private func codes(
    behind states: UInt64, _ word: [Unicode.Scalar], _ readings: PinyinReadings
  ) -> [CodeTest] {
    var codes: Set<CodeTest> = []
    for (state, scalar) in word.enumerated() where states >> UInt64(state) & 1 == 1 {
      if ids[state] != 0 { codes.insert(CodeTest(mask: .max, value: readings.codesOfIDs[Int(ids[state])])) }
      guard let letter = PinyinSyllables.letter(scalar) else { continue }
      let code = PinyinReadings.code(of: letter)
      let several = PinyinReadings.severalCode(of: code)
      codes.formUnion([CodeTest(mask: .max, value: code), CodeTest(mask: several, value: several)])
    }
    return Array(codes)
  }

  /// The states behind any character.
  private func statesBehind(_ states: UInt64) -> UInt64 {
    let literal = ids.indices.reduce(0 as UInt64) { $0 | (ids[$1] == 0 ? 0 : states & 1 << UInt64($1)) << 1 }
    return steps.reduce(literal) { $0 | (states & $1.mask) << $1.distance }
  }
}
