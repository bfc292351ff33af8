import Synchronization

/// A regular expression that the beginning of a line is compared with, white space before it left out.
public struct LinePattern: Sendable, Equatable {
  /// As a person has written it.
  public let text: String
  private let expression: Expression

  /// - Throws: `LinePatternError` where the text is no regular expression, or one that could take too long.
  public init(_ text: String) throws(LinePatternError) {
    self.text = text
    switch PatternCost.excess(of: text) {
    case .repeatedGroup:
      throw LinePatternError(
        text: text,
        reason: "a repeated group may hold no repetitions and no alternatives (write [ab]+ for (a|b)+)")
    case .repetitions:
      throw LinePatternError(
        text: text, reason: "there may be at most \(PatternCost.repetitionLimit) repetitions")
    case nil: break
    }
    do {
      expression = Expression(try Regex<AnyRegexOutput>(text).matchingSemantics(.unicodeScalar))
    } catch {
      throw LinePatternError(text: text, reason: "\(error)")
    }
  }

  /// Whether the line begins with what the pattern describes; nothing at all is no beginning.
  ///
  /// White space before it is the caller's to skip.
  ///
  /// - Complexity: that of the expression, mostly O(n) in the length of the line.
  public func matches(beginningOf line: Substring) -> Bool {
    expression.matches(beginningOf: Self.beginning(of: line))
  }

  /// So much of a line is compared, in characters (scalars).
  private static let comparedLimit = 200

  private static func beginning(of line: Substring) -> Substring {
    let scalars = line.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: comparedLimit, limitedBy: scalars.endIndex)
    return line[..<(end ?? scalars.endIndex)]
  }

  public static func == (one: LinePattern, other: LinePattern) -> Bool { one.text == other.text }
}

/// A pattern that is no regular expression.
public struct LinePatternError: Error, Equatable, Sendable {
  public let text: String
  /// What the regular expression parser says, in English.
  public let reason: String
}

/// An expression that is compiled once; it completes itself while it is used, so that one thread has it at a time.
private final class Expression: Sendable {
  private let regex: Mutex<Regex<AnyRegexOutput>>

  init(_ regex: sending Regex<AnyRegexOutput>) {
    self.regex = Mutex(regex)
  }

  func matches(beginningOf line: Substring) -> Bool {
    regex.withLock { regex in
      guard let match = try? regex.prefixMatch(in: line) else { return false }
      return !match.range.isEmpty
    }
  }
}
