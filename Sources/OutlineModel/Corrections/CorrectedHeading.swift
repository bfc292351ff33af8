/// A line that a person says is a heading, as it is typed: `69`, or with its depth `69:2`.
public struct CorrectedHeading: Sendable, Equatable {
  /// From 1.
  public let line: Int
  /// 1 at the top; nil where the rules are to find it.
  public let depth: Int?

  /// Nil where the text is something else.
  public init?(_ text: String) {
    let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let first = numbers[0], first >= 1 else { return nil }
    line = first
    guard numbers.count == 2 else {
      depth = nil
      return
    }
    guard let second = numbers[1], (1...Outline.depthLimit).contains(second) else { return nil }
    depth = second
  }
}
