/// How the number of a section is written; the raw value is the name in JSON and stays as it is.
public enum NumberStyle: String, Sendable, CaseIterable {
  /// `一、`
  case chinese
  /// `(一)` `（一）` `㈠`
  case chineseParenthesised = "chinese-parenthesised"
  /// `1.` `1．` `1、`
  case arabic
  /// `(1)` `（1）` `⑴`
  case arabicParenthesised = "arabic-parenthesised"
  /// `①`
  case circled
  /// `1)` `1）`
  case arabicHalfParenthesised = "arabic-half-parenthesised"
}

/// The number of a section: `(二)` is the value 2 in the style `chineseParenthesised`.
public struct SectionNumber: Hashable, Sendable {
  public let style: NumberStyle
  private let storedValue: Int32
  /// 0 where there is none: no suffix is 0.
  private let storedSuffix: Int32

  /// - Precondition: both numbers are below 2^31, and the suffix is at least 1.
  public init(_ style: NumberStyle, _ value: Int, suffix: Int? = nil) {
    precondition(suffix != 0)
    self.style = style
    storedValue = Int32(value)
    storedSuffix = Int32(suffix ?? 0)
  }

  public var value: Int { Int(storedValue) }

  /// The number behind 之 or a hyphen: 6 in 第一百二十条之六.
  public var suffix: Int? { storedSuffix == 0 ? nil : Int(storedSuffix) }
}
