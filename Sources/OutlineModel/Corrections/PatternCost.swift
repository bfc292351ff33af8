/// Tells whether matching a regular expression takes bounded time: the engine backtracks.
///
/// A repeated group that holds repetitions or alternatives can match the same text in exponentially many ways, and
/// each further unbounded repetition multiplies the time by the length of the line.
struct PatternCost {
  /// Why an expression may take too long.
  enum Excess {
    /// A group that is repeated holds repetitions or alternatives.
    case repeatedGroup
    /// More than `repetitionLimit` repetitions without a bound.
    case repetitions
  }

  /// So many repetitions without a bound are matched in reasonable time.
  static let repetitionLimit = 3

  /// What is open: whether it holds repetitions or alternatives.
  private var groups = [false]
  private var repetitions = 0
  /// Whether the group that was closed last, directly before, holds repetitions or alternatives.
  private var closedGroup = false

  /// What is wrong with an expression, nil where nothing is.
  ///
  /// - Complexity: O(n).
  static func excess(of expression: String) -> Excess? {
    var cost = PatternCost()
    var signs = expression.unicodeScalars[...]
    while let sign = signs.popFirst() {
      if let excess = cost.take(sign, &signs) { return excess }
    }
    return nil
  }

  private mutating func take(
    _ sign: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
  ) -> Excess? {
    defer { if sign != ")" { closedGroup = false } }
    switch sign {
    case "\\": _ = rest.popFirst()
    case "[": Self.skipClass(&rest)
    case "(": groups.append(false)
    case ")" where groups.count > 1:
      closedGroup = groups.removeLast()
      if closedGroup { groups[groups.count - 1] = true }
    case "|": groups[groups.count - 1] = true
    case "*", "+", "{":
      if closedGroup { return .repeatedGroup }
      groups[groups.count - 1] = true
      repetitions += 1
      if repetitions > Self.repetitionLimit { return .repetitions }
      // A sign behind it makes the repetition short or possessive.
      if rest.first == "?" || rest.first == "+" { rest.removeFirst() }
    default: break
    }
    return nil
  }

  /// Moves behind a class of characters, in which classes can stand.
  private static func skipClass(_ rest: inout Substring.UnicodeScalarView) {
    var depth = 1
    while depth > 0, let sign = rest.popFirst() {
      switch sign {
      case "\\": _ = rest.popFirst()
      case "[": depth += 1
      case "]": depth -= 1
      default: break
      }
    }
  }
}
