/// Which style of number stands above which.
struct NumberingLadder {
  /// The styles from the top down.
  private let styles: [NumberStyle]

  /// The order of official documents (GB/T 9704-2012, 7.3.3), with what is customary below it.
  static let official = NumberingLadder(
    styles: [
      .chinese, .chineseParenthesised, .arabic, .arabicParenthesised, .arabicHalfParenthesised, .circled,
    ])

  /// The place in the ladder, 0 at the top; a heading without a number stands at the top.
  func rank(of number: SectionNumber?) -> Int {
    number.flatMap { styles.firstIndex(of: $0.style) } ?? 0
  }
}
