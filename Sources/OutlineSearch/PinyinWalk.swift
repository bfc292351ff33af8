/// Leads an automaton through the characters of a text.
///
/// Buffers are unsafe here so that a walk needs no check of bounds for each character: every character of the text
/// is one of the automaton's.
struct PinyinWalk<Character: FixedWidthInteger & UnsignedInteger> {
  let text: UnsafeBufferPointer<Character>
  let accepting: UInt64
  let characters: UnsafeBufferPointer<PinyinAutomaton.Character>
  let steps: UnsafeBufferPointer<PinyinPattern.Step>

  /// Does something with a walk through a text.
  static func through<Result>(
    _ text: [Character], with automaton: PinyinAutomaton, _ body: (PinyinWalk) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { text in
      automaton.characters.withUnsafeBufferPointer { characters in
        automaton.steps.withUnsafeBufferPointer { steps in
          body(
            PinyinWalk(text: text, accepting: automaton.accepting, characters: characters, steps: steps))
        }
      }
    }
  }

  /// Whether a match may begin at a place, as far as its first character tells.
  @inline(__always)
  func mayBegin(at start: Int) -> Bool { characters[Int(text[start])].first != 0 }

  /// Whether a match may begin at a place, as far as its first two characters tell.
  @inline(__always)
  func mayMatchTwo(at start: Int) -> Bool {
    let states = characters[Int(text[start])].first
    let next = min(start &+ 1, text.count &- 1)
    return states & (characters[Int(text[next])].usable | accepting) != 0
  }

  /// Where the longest match that begins at a place ends; the place itself where there is none.
  ///
  /// - Complexity: O(m) for a word of m letters.
  @inline(__always)
  func longestEnd(from start: Int) -> Int {
    var states = characters[Int(text[start])].first
    var end = start &+ 1
    var longest = states & accepting != 0 ? end : start
    while states & ~accepting != 0, end < text.count {
      let character = characters[Int(text[end])]
      if states & character.usable == 0 { break }
      states = self.states(behind: states, character)
      end &+= 1
      if states & accepting != 0 { longest = end }
    }
    return longest
  }

  /// Whether a match begins at a place.
  ///
  /// - Complexity: O(m) for a word of m letters.
  @inline(__always)
  func matches(at start: Int) -> Bool {
    var states = characters[Int(text[start])].first
    var end = start &+ 1
    while states & accepting == 0, end < text.count {
      let character = characters[Int(text[end])]
      if states & character.usable == 0 { return false }
      states = self.states(behind: states, character)
      end &+= 1
    }
    return states & accepting != 0
  }

  @inline(__always)
  private func states(behind states: UInt64, _ character: PinyinAutomaton.Character) -> UInt64 {
    var next: UInt64 = 0
    var index = Int(character.steps.lowerBound)
    while index < Int(character.steps.upperBound) {
      let step = steps[index]
      next |= (states & step.mask) &<< step.distance
      index &+= 1
    }
    return next
  }
}
