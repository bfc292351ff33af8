/// A regular expression as an automaton that is in one state at a time, each made when it is first come to.
///
/// Characters that no set of the expression tells apart are one class, so that few transitions are kept.
struct ExpressionAutomaton {
  /// A state from which nothing matches any more.
  static let dead = 0
  /// A transition that is not known yet.
  private static let unknown: Int32 = -1
  /// So many states are kept; then they are made anew.
  private static let stateLimit = 4096

  private let program: ExpressionProgram
  /// The class of each id.
  let classes: [UInt16]
  /// A character of each class, as the sets that it is in.
  private let members: [[Bool]]
  /// The places in the program of each state.
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: Int] = [:]
  private var transitions: [Int32] = []
  /// The states before a match, within a line and at its beginning.
  private var starts: [Int?] = [nil, nil]
  /// Whether each state accepts.
  private(set) var accepts: [Bool] = []
  /// Whether each state accepts where a line ends.
  private(set) var acceptsAtLineEnd: [Bool] = []

  init(_ program: ExpressionProgram, _ alphabet: FoldedAlphabet) {
    self.program = program
    var numbers: [[Bool]: UInt16] = [:]
    var members: [[Bool]] = []
    classes = alphabet.characters.map { character in
      let sets = program.sets.map { $0.contains(character) }
      if let number = numbers[sets] { return number }
      numbers[sets] = UInt16(members.count)
      members.append(sets)
      return UInt16(members.count - 1)
    }
    self.members = members
    reset()
  }

  /// The state before a match.
  ///
  /// - Complexity: O(1) but for the first time.
  mutating func start(atLineStart: Bool) -> Int {
    let index = atLineStart ? 1 : 0
    if let known = starts[index] { return known }
    let start = number(of: closure(of: [0], atLineStart: atLineStart))
    starts[index] = start
    return start
  }

  /// The state behind a character.
  ///
  /// - Complexity: O(1) where it is known, O(m) for a program of m instructions where not.
  mutating func state(behind id: Int, from state: Int) -> Int {
    let slot = state &* members.count &+ Int(classes[id])
    let known = transitions[slot]
    return known == Self.unknown ? makeTransition(slot, from: state, Int(classes[id])) : Int(known)
  }

  /// Whether any match can begin with a character of each class.
  mutating func beginnings() -> [Bool] {
    let starts = [start(atLineStart: false), start(atLineStart: true)]
    return members.indices.map { characterClass in
      starts.contains { start in !successors(of: start, characterClass).isEmpty }
    }
  }

  private mutating func makeTransition(_ slot: Int, from state: Int, _ characterClass: Int) -> Int {
    let places = successors(of: state, characterClass)
    if states.count >= Self.stateLimit {
      reset()
      return number(of: places)
    }
    let next = number(of: places)
    transitions[slot] = Int32(next)
    return next
  }

  private func successors(of state: Int, _ characterClass: Int) -> [Int32] {
    var places: [Int] = []
    for place in states[state] {
      if case .match(let set) = program.instructions[Int(place)], members[characterClass][set] {
        places.append(Int(place) + 1)
      }
    }
    return closure(of: places, atLineStart: false)
  }
}

extension ExpressionAutomaton {
  private mutating func reset() {
    (states, numbers, transitions, accepts, acceptsAtLineEnd) = ([], [:], [], [], [])
    starts = [nil, nil]
    _ = number(of: [])
  }

  private mutating func number(of places: [Int32]) -> Int {
    if let number = numbers[places] { return number }
    numbers[places] = states.count
    states.append(places)
    transitions.append(contentsOf: repeatElement(Self.unknown, count: members.count))
    accepts.append(hasAccept(places))
    acceptsAtLineEnd.append(hasAccept(closure(of: places.map { Int($0) }, atLineEnd: true)))
    return states.count - 1
  }

  private func hasAccept(_ places: [Int32]) -> Bool {
    places.contains { if case .accept = program.instructions[Int($0)] { true } else { false } }
  }

  /// The places of characters, ends of lines and acceptance that lead on without a character.
  private func closure(of places: [Int], atLineStart: Bool = false, atLineEnd: Bool = false) -> [Int32] {
    var isSeen = [Bool](repeating: false, count: program.instructions.count)
    var pending = places
    var result: [Int32] = []
    while let place = pending.popLast() {
      if isSeen[place] { continue }
      isSeen[place] = true
      switch program.instructions[place] {
      case .match, .accept: result.append(Int32(place))
      case .split(let one, let other): pending += [one, other]
      case .jump(let target): pending.append(target)
      case .lineStart: if atLineStart { pending.append(place + 1) }
      case .lineEnd: atLineEnd ? pending.append(place + 1) : result.append(Int32(place))
      }
    }
    return result.sorted()
  }
}
