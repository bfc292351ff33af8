import CSearchTables

/// A pattern as the characters of one text lead through it; a character is named by its id or by its code.
struct PinyinAutomaton {
  /// What a character does.
  struct Character {
    /// The states behind it at the beginning of a match.
    let first: UInt64
    /// The states that it leads on from.
    let usable: UInt64
    /// Where its steps begin and end in `steps`.
    let steps: Range<UInt32>
  }

  /// The state behind the last character of the word.
  let accepting: UInt64
  /// What each character does.
  private(set) var characters: [Character] = []
  /// The steps of all characters.
  private(set) var steps: [PinyinPattern.Step] = []

  /// What the characters do by their ids.
  ///
  /// - Complexity: O(k) for k distinct characters of the text.
  init(_ pattern: PinyinPattern, _ readings: PinyinReadings) {
    accepting = pattern.accepting
    var literals = [UInt64](repeating: 0, count: readings.coding.ofIDs.count)
    for (state, id) in pattern.ids.enumerated() { literals[Int(id)] |= 1 << UInt64(state) }
    // The id of a character that the text lacks is 0, which no character has.
    literals[0] = 0
    characters.reserveCapacity(literals.count)
    for id in literals.indices {
      let start = steps.count
      if literals[id] != 0 { steps.append(.init(distance: 1, mask: literals[id])) }
      for index in Int(readings.starts[id])..<Int(readings.starts[id + 1]) {
        add(readings.syllables[index], pattern, from: start)
      }
      finishCharacter(from: start)
    }
  }

  /// What characters can do by their codes: all that any character of the code does and that can lead to the end.
  ///
  /// - Parameter withLetters: whether there are Latin letters where the text is looked at.
  /// - Complexity: O(k) for k distinct characters of the text.
  init(_ automaton: PinyinAutomaton, _ coding: PinyinCodes, withLetters: Bool) {
    accepting = automaton.accepting
    var characters = [[Character]](repeating: [], count: coding.occurrences.count)
    for (character, code) in zip(automaton.characters, coding.ofIDs) where !character.steps.isEmpty {
      if withLetters || !PinyinCodes.letters.contains(code) { characters[Int(code)].append(character) }
    }
    let live = Self.live(characters, automaton)
    for character in characters {
      let start = steps.count
      for index in character.flatMap({ $0.steps }) {
        var step = automaton.steps[Int(index)]
        step.mask &= live >> step.distance
        if step.mask != 0 { add(step, from: start) }
      }
      finishCharacter(from: start)
    }
  }

  /// The states behind any character of the text.
  func states(behind states: UInt64) -> UInt64 {
    steps.reduce(0) { $0 | (states & $1.mask) << $1.distance }
  }

  /// The states from which steps lead to the end.
  private static func live(_ characters: [[Character]], _ automaton: PinyinAutomaton) -> UInt64 {
    var masks = [UInt64](repeating: 0, count: UInt64.bitWidth)
    for character in characters.joined() {
      for index in character.steps {
        let step = automaton.steps[Int(index)]
        masks[Int(step.distance)] |= step.mask
      }
    }
    let steps = masks.enumerated().filter { $0.element != 0 }
    var live = automaton.accepting
    // Steps lead forward: each round finds the states that are a step further away.
    for _ in 0..<automaton.accepting.trailingZeroBitCount {
      for (distance, mask) in steps { live |= live >> UInt64(distance) & mask }
    }
    return live
  }

  private mutating func finishCharacter(from start: Int) {
    var (first, usable) = (0 as UInt64, 0 as UInt64)
    for step in steps[start...] {
      first |= (step.mask & 1) << step.distance
      usable |= step.mask
    }
    characters.append(
      Character(first: first, usable: usable, steps: UInt32(start)..<UInt32(steps.count)))
  }

  /// Adds the steps of a reading to those that begin at an index.
  private mutating func add(_ reading: UInt16, _ pattern: PinyinPattern, from start: Int) {
    let isRare = Int32(reading) & CSEARCH_RARE != 0
    if isRare, !pattern.allowsRare { return }
    let syllable = Int(Int32(reading) & ~CSEARCH_RARE)
    for step in pattern.steps[syllable] { add(step, from: start) }
  }

  private mutating func add(_ step: PinyinPattern.Step, from start: Int) {
    if let known = steps[start...].firstIndex(where: { $0.distance == step.distance }) {
      steps[known].mask |= step.mask
    } else {
      steps.append(step)
    }
  }
}
