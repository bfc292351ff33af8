/// A regular expression that the beginning of a line is compared with, white space before it left out.
public struct LinePattern: Sendable, Equatable {
  public let text: String

  /// - Throws: `LinePatternError` where the text is no regular expression.
  public init(_ text: String) throws(LinePatternError) {
    self.text = text
    do { _ = try Regex(text) } catch { throw LinePatternError(text: text, reason: "\(error)") }
  }
}

extension LinePattern {
  /// Whether a line begins with what the pattern describes.
  func matches(beginningOf line: Substring) -> Bool {
    ((try? Regex(text).prefixMatch(in: line)) ?? nil) != nil
  }
}

/// A pattern that is no regular expression.
public struct LinePatternError: Error, Equatable {
  public let text: String
  /// What the regular expression parser says, in English.
  public let reason: String
}
