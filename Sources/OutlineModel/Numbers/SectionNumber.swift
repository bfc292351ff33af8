/// How the number of a section is written; the raw value is the name in JSON and stays as it is.
public enum NumberStyle: String, Sendable, CaseIterable {
  // MARK: Numbers with punctuation

  /// `壹、` in a document where `一、` is a level below it
  case chineseFinancial = "chinese-financial"
  /// `一、`
  case chinese
  /// `(一)` `（一）` `㈠`
  case chineseParenthesised = "chinese-parenthesised"
  /// `一)`
  case chineseHalfParenthesised = "chinese-half-parenthesised"
  /// `1.` `1．` `1、` `⒈`
  case arabic
  /// `(1)` `（1）` `⑴`
  case arabicParenthesised = "arabic-parenthesised"
  /// `1)` `1）`
  case arabicHalfParenthesised = "arabic-half-parenthesised"
  /// `①`
  case circled
  /// `Ⅰ` `Ⅱ.` `IV.`
  case roman
  /// `A.`
  case upperLetter = "upper-letter"
  /// `a)` `a.` `(a)`
  case lowerLetter = "lower-letter"

  // MARK: Numbers with a word

  /// `第一卷` `卷一` `Volume 1`
  case volume
  /// `第一部分` `第一部`
  case division
  /// `第一编` `第一篇` `Part 1`
  case part
  /// `第一分编`
  case subpart
  /// `第一章` `Chapter 1`
  case chapter
  /// `第一回`
  case episode
  /// `第一节` `Section 1`
  case section
  /// `第一款` as a heading (Taiwan, Japan)
  case clause
  /// `第一目` as a heading (Taiwan, Japan)
  case subclause
  /// `第一条` `Article 1`
  case article
  /// `附件1` `附录A` `附表1` `Appendix A`
  case annex

  // MARK: Paths of numbers

  /// `1` `1.2` `1.2.3` `A.1`; the value is that of the last component
  case decimal
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
