/// Reads a regular expression into a tree.
struct ExpressionParser {
  /// Groups are nested at most so deep.
  private static let depthLimit = 50
  /// The highest number of a repetition.
  private static let repetitionLimit = 1000

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The whole expression.
  mutating func parse() throws(ExpressionFault) -> ExpressionNode {
    let node = try alternatives()
    if place < scalars.count { throw fault(.unopenedGroup) }
    return node
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func fault(_ kind: ExpressionFault.Kind, at place: Int? = nil) -> ExpressionFault {
    ExpressionFault(place: (place ?? self.place) + 1, kind: kind)
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard next == sign else { return false }
    place += 1
    return true
  }

  private mutating func alternatives() throws(ExpressionFault) -> ExpressionNode {
    var parts = [try sequence()]
    while skip("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() throws(ExpressionFault) -> ExpressionNode {
    var parts: [ExpressionNode] = []
    while let sign = next, sign != "|", sign != ")" {
      parts.append(try repeated(try atom()))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() throws(ExpressionFault) -> ExpressionNode {
    let start = place
    guard let sign = next else { throw fault(.nothingToRepeat) }
    place += 1
    switch sign {
    case "(": return try group(from: start)
    case "[": return .set(try set(from: start))
    case ".": return .set(.any)
    case "^": return .lineStart
    case "$": return .lineEnd
    case "\\": return .set(ScalarSet(members: [try escape(from: start)]))
    case "*", "+", "?": throw fault(.nothingToRepeat, at: start)
    case "{" where startsRepetition(at: start): throw fault(.nothingToRepeat, at: start)
    default: return .set(Self.single(sign))
    }
  }

  private mutating func group(from start: Int) throws(ExpressionFault) -> ExpressionNode {
    if skip("?"), !skip(":") { throw fault(.unsupported("(?\(next.map(String.init) ?? "")"), at: start) }
    depth += 1
    if depth > Self.depthLimit { throw fault(.tooDeep, at: start) }
    let node = try alternatives()
    guard skip(")") else { throw fault(.unclosedGroup, at: start) }
    depth -= 1
    return node
  }

  private static func single(_ scalar: Unicode.Scalar) -> ScalarSet {
    let folded = Folding.folded(scalar)
    return ScalarSet(members: [.range(folded, folded)])
  }
}

extension ExpressionParser {
  private mutating func repeated(_ node: ExpressionNode) throws(ExpressionFault) -> ExpressionNode {
    var node = node
    while let sign = next {
      let start = place
      switch sign {
      case "*": (node, place) = (.repetition(node, low: 0, high: nil), place + 1)
      case "+": (node, place) = (.repetition(node, low: 1, high: nil), place + 1)
      case "?": (node, place) = (.repetition(node, low: 0, high: 1), place + 1)
      case "{" where startsRepetition(at: place): node = try counted(node, from: start)
      default: return node
      }
      if node.size > RegularExpression.sizeLimit { throw fault(.tooLarge, at: start) }
    }
    return node
  }

  private func startsRepetition(at place: Int) -> Bool {
    place + 1 < scalars.count && ("0"..."9").contains(scalars[place + 1])
  }

  private mutating func counted(
    _ node: ExpressionNode, from start: Int
  ) throws(ExpressionFault) -> ExpressionNode {
    place += 1
    let low = number() ?? 0
    var high: Int? = low
    if skip(",") { high = number() }
    guard skip("}") else { throw fault(.badRepetition, at: start) }
    if let high, high < low { throw fault(.badRepetition, at: start) }
    if max(low, high ?? 0) > Self.repetitionLimit { throw fault(.tooLarge, at: start) }
    return .repetition(node, low: low, high: high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Self.repetitionLimit + 1)
      place += 1
    }
    return value
  }

  private mutating func set(from start: Int) throws(ExpressionFault) -> ScalarSet {
    var set = ScalarSet(isInverted: skip("^"))
    while true {
      guard let sign = next else { throw fault(.unclosedSet, at: start) }
      if sign == "]" { break }
      set.members.append(try member())
    }
    place += 1
    if set.members.isEmpty { throw fault(.emptySet, at: start) }
    return set
  }

  private mutating func member() throws(ExpressionFault) -> ScalarSet.Member {
    let start = place
    let low = try setSign()
    guard case .range(let first, _) = low, next == "-", place + 1 < scalars.count, scalars[place + 1] != "]"
    else { return Self.folded(low) }
    place += 1
    guard case .range(let last, _) = try setSign() else { throw fault(.reversedRange, at: start) }
    if last < first { throw fault(.reversedRange, at: start) }
    return first == last ? Self.folded(low) : .range(first, last)
  }

  private mutating func setSign() throws(ExpressionFault) -> ScalarSet.Member {
    guard let sign = next else { throw fault(.unclosedSet) }
    let start = place
    place += 1
    return sign == "\\" ? try escape(from: start) : .range(sign, sign)
  }

  private static func folded(_ member: ScalarSet.Member) -> ScalarSet.Member {
    guard case .range(let scalar, _) = member else { return member }
    return .range(Folding.folded(scalar), Folding.folded(scalar))
  }

  private mutating func escape(from start: Int) throws(ExpressionFault) -> ScalarSet.Member {
    guard let sign = next else { throw fault(.unsupported("\\"), at: start) }
    place += 1
    switch sign {
    case "d": return .digit
    case "w": return .word
    case "s": return .space
    case "D": return .notDigit
    case "W": return .notWord
    case "S": return .notSpace
    case "t": return .range(" ", " ")
    default:
      if sign.properties.isAlphabetic || ("0"..."9").contains(sign) {
        throw fault(.unsupported("\\\(sign)"), at: start)
      }
      return .range(Folding.folded(sign), Folding.folded(sign))
    }
  }
}
