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

  /// The longest word that is read in pinyin.
  static let lengthLimit = 60

  /// The state behind the last character of the word.
  let accepting: UInt64
  /// The ids of the characters of the word; 0 for those that the text lacks.
  let ids: [UInt32]
  /// The steps over each syllable.
  let steps: [[Step]]
  /// Whether historical readings count.
  let allowsRare: Bool

  /// Nil where the word has no letter of pinyin, or an upper-case one, or is too long.
  ///
  /// - Parameter word: as it is written, without gaps.
  init?(_ word: [Unicode.Scalar], in text: FoldedText, allowsRare: Bool) {
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
    var steps = [[Step]](repeating: [], count: PinyinSyllables.all.count)
    for letter in Set(letters) {
      for number in PinyinSyllables.numbers(beginningWith: letter) {
        steps[number] = Self.steps(over: PinyinSyllables.all[number], in: letters, isSeparator)
      }
    }
    self.steps = steps
  }

  /// The ids of the word as it is written; empty where the text lacks one.
  var literal: [UInt32] { ids.contains(0) ? [] : ids }

  /// The steps that a character read as a syllable makes.
  private static func steps(
    over syllable: [UInt8], in letters: [UInt8], _ isSeparator: [Bool]
  ) -> [Step] {
    var steps: [Step] = []
    for start in letters.indices where letters[start] == syllable[0] {
      for end in start + 1..<min(letters.count, start + syllable.count) + 1 {
        let length = end - start
        guard PinyinSyllables.stands(letters[end - 1], for: syllable[length - 1]) else { break }
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
