import CSearchTables

/// A pattern as the characters of one text lead through it.
struct PinyinAutomaton {
  /// The state behind the last character of the word.
  let accepting: UInt64
  /// Where the steps of each id begin in `steps`.
  private(set) var stepStarts: [UInt32] = [0]
  /// The steps of all ids.
  private(set) var steps: [PinyinPattern.Step] = []
  /// The states behind each id at the beginning of a match.
  private(set) var firstStates: [UInt64] = []
  /// The states that each id leads on from.
  private(set) var usableStates: [UInt64] = []
  /// The ids of the word as it is written; empty where the text lacks one.
  let literal: [UInt32]
  let codeSets: [[PinyinPattern.CodeTest]]

  /// - Complexity: O(k) for k distinct characters of the text.
  init(_ pattern: PinyinPattern, _ readings: PinyinReadings) {
    accepting = pattern.accepting
    literal = pattern.literal
    codeSets = pattern.codeSets
    var literals = [UInt64](repeating: 0, count: readings.codesOfIDs.count)
    for (state, id) in pattern.ids.enumerated() { literals[Int(id)] |= 1 << UInt64(state) }
    // The id of a character that the text lacks is 0, which no character has.
    literals[0] = 0
    for id in literals.indices {
      let start = steps.count
      if literals[id] != 0 { steps.append(.init(distance: 1, mask: literals[id])) }
      for index in Int(readings.starts[id])..<Int(readings.starts[id + 1]) {
        add(readings.syllables[index], pattern, from: start)
      }
      firstStates.append(steps[start...].reduce(0) { $0 | ($1.mask & 1) << $1.distance })
      usableStates.append(steps[start...].reduce(0) { $0 | $1.mask })
      stepStarts.append(UInt32(steps.count))
    }
  }

  /// Adds the steps of a reading to those that begin at an index.
  private mutating func add(_ reading: UInt16, _ pattern: PinyinPattern, from start: Int) {
    let isRare = Int32(reading) & CSEARCH_RARE != 0
    if isRare, !pattern.allowsRare { return }
    let syllable = Int(Int32(reading) & ~CSEARCH_RARE)
    for step in pattern.steps[pattern.stepStarts[syllable]..<pattern.stepStarts[syllable + 1]] {
      if let known = steps[start...].firstIndex(where: { $0.distance == step.distance }) {
        steps[known].mask |= step.mask
      } else {
        steps.append(step)
      }
    }
  }
}
