/// What the codes of the first characters of every match are, so that a scan can pass over what has others.
struct PinyinBeginning {
  /// So many characters are looked at together at most.
  private static let depthLimit = 4

  /// For each of the first characters, as far as every match reaches, where its code lies; one at least.
  private(set) var ranges: [[CodeRange]] = []
  /// The indices of `ranges`, those first whose codes are rarest.
  let depths: [Int]
  /// Whether nothing can match.
  let isImpossible: Bool

  /// - Parameter automaton: what the codes do.
  init(_ automaton: PinyinAutomaton, _ coding: PinyinCodes) {
    var states: UInt64 = 1
    while ranges.count < Self.depthLimit, states & automaton.accepting == 0, states != 0 {
      let codes = automaton.characters.indices.filter { automaton.characters[$0].usable & states != 0 }
      ranges.append(CodeRange.covering(codes, coding.occurrences))
      states = automaton.states(behind: states)
    }
    isImpossible = ranges.contains { $0.isEmpty }
    let weights = ranges.map { $0.reduce(0) { $0 + $1.occurrences(coding.occurrences) } }
    depths = ranges.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }
  }
}
