/// A regular expression as it is written and as a tree.
///
/// Known are `.` `[…]` `[^…]` `\d` `\w` `\s` `\D` `\W` `\S` `^` `$` `(…)` `(?:…)` `|` `*` `+` `?` `{m}` `{m,}` `{m,n}`
/// and `\` before a sign. There are no references to groups, so that matching never goes back.
package struct RegularExpression: Sendable, Hashable {
  /// What stands between the slashes.
  package let text: String
  let root: ExpressionNode

  /// - Throws: `ExpressionFault` where the text is no regular expression, or a very large one.
  package init(_ text: String) throws(ExpressionFault) {
    var parser = ExpressionParser(text)
    self.text = text
    root = try parser.parse()
    if root.size > Self.sizeLimit { throw ExpressionFault(place: 1, kind: .tooLarge) }
  }

  /// The most characters and sets that an expression may be made of, repetitions written out.
  package static let sizeLimit = 1000
}

/// What is wrong with a regular expression.
package struct ExpressionFault: Error, Hashable, Sendable {
  /// The character at which it shows, from 1.
  package let place: Int
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case unclosedGroup, unopenedGroup, unclosedSet, emptySet, reversedRange, nothingToRepeat, badRepetition
    case tooLarge, tooDeep
    /// A construct that is not known: `\b`, `(?=`.
    case unsupported(String)
  }
}

/// A part of a regular expression.
indirect enum ExpressionNode: Sendable, Hashable {
  case set(ScalarSet)
  case sequence([ExpressionNode])
  case alternatives([ExpressionNode])
  /// At least `low` times, and at most `high` times where that is not nil.
  case repetition(ExpressionNode, low: Int, high: Int?)
  case lineStart, lineEnd

  /// How many characters and sets it is made of, repetitions written out.
  var size: Int {
    switch self {
    case .set, .lineStart, .lineEnd: 1
    case .sequence(let parts), .alternatives(let parts): parts.reduce(1) { min($0 + $1.size, 1 << 20) }
    case .repetition(let part, let low, let high): min(part.size * max(1, high ?? low + 1), 1 << 20) + 1
    }
  }
}

/// A set of folded characters in a regular expression.
struct ScalarSet: Sendable, Hashable {
  /// A kind of characters, or a range.
  enum Member: Sendable, Hashable {
    case range(Unicode.Scalar, Unicode.Scalar)
    case digit, word, space
    case notDigit, notWord, notSpace
  }

  var members: [Member] = []
  var isInverted = false

  /// Every character of a line.
  static let any = ScalarSet(isInverted: true)

  /// Whether a folded character is in the set, in this case or the other; a line feed never is.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\n" else { return false }
    return members.contains { Self.matches($0, scalar) } != isInverted
  }

  private static func matches(_ member: Member, _ scalar: Unicode.Scalar) -> Bool {
    switch member {
    case .range(let low, let high):
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      return (low...high).contains(scalar)
        || upper.count == 1 && upper.first.map { (low...high).contains($0) } == true
    case .digit: return ("0"..."9").contains(scalar)
    case .word: return isWord(scalar)
    case .space: return scalar.properties.isWhitespace
    case .notDigit: return !("0"..."9").contains(scalar)
    case .notWord: return !isWord(scalar)
    case .notSpace: return !scalar.properties.isWhitespace
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
