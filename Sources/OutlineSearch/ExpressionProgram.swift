/// A regular expression as instructions of an automaton that is in several places at once (Thompson 1968).
struct ExpressionProgram: Sendable {
  enum Instruction: Sendable {
    /// Goes on where the character is in a set, named by its index.
    case match(Int)
    /// Goes on at both places.
    case split(Int, Int)
    case jump(Int)
    case lineStart, lineEnd
    case accept
  }

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ScalarSet] = []
  private var setIndices: [ScalarSet: Int] = [:]

  init(_ expression: RegularExpression) {
    compile(expression.root)
    instructions.append(.accept)
  }

  private mutating func compile(_ node: ExpressionNode) {
    switch node {
    case .set(let set): instructions.append(.match(index(of: set)))
    case .lineStart: instructions.append(.lineStart)
    case .lineEnd: instructions.append(.lineEnd)
    case .sequence(let parts): for part in parts { compile(part) }
    case .alternatives(let parts): compile(alternatives: parts[...])
    case .repetition(let part, let low, let high):
      for _ in 0..<low { compile(part) }
      if let high {
        compile(part, atMost: high - low)
      } else {
        compileLoop(part)
      }
    }
  }

  private mutating func compile(alternatives: ArraySlice<ExpressionNode>) {
    var jumps: [Int] = []
    for part in alternatives.dropLast() {
      let split = reserve()
      compile(part)
      jumps.append(reserve())
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = alternatives.last { compile(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func compile(_ part: ExpressionNode, atMost count: Int) {
    var splits: [Int] = []
    for _ in 0..<count {
      splits.append(reserve())
      compile(part)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }

  private mutating func compileLoop(_ part: ExpressionNode) {
    let split = reserve()
    compile(part)
    instructions.append(.jump(split))
    instructions[split] = .split(split + 1, instructions.count)
  }

  /// Leaves room for an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    instructions.append(.accept)
    return instructions.count - 1
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let index = setIndices[set] { return index }
    setIndices[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }
}
