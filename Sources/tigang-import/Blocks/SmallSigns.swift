/// Text that stands above or below the line, in a line: `10⁶`, `H₂O`, `2^(n+1)`.
enum SmallSigns {
  case raised, lowered

  /// Small characters, where there are some for all of the text; a comma and a dash between them stay.
  func small(_ text: some StringProtocol) -> String? {
    let table = self == .raised ? Self.raisedSigns : Self.loweredSigns
    let small = text.compactMap { table[$0] ?? (", –".contains($0) ? $0 : nil) }
    guard small.count == text.count, text.contains(where: { table[$0] != nil }) else { return nil }
    return String(small)
  }

  /// What stands above or below a word of running text, in the line; nil where it is to stay as it is: `1st`, `M^me`,
  /// signs of notes, whole words that stand higher.
  func inText(_ text: String) -> String? {
    let words = text.trimmed
    guard !words.isEmpty, words.count <= Self.limit, let signs = signs(words) else { return nil }
    let before = text.prefix(while: \.isWhitespace)
    return String(before) + signs + text.dropFirst(before.count + words.count)
  }

  private func signs(_ words: String) -> String? {
    if let small = small(words) { return small }
    let isFormula = words.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "+-*/=".unicodeScalars.contains($0))
    }
    guard isFormula else { return nil }
    guard words.allSatisfy(\.isLetter) else { return (self == .raised ? "^" : "_") + "(\(words))" }
    return self == .lowered ? "_\(words)" : nil
  }

  /// What is longer is text of its own, in characters.
  private static let limit = 12

  private static let raisedSigns = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"))
  private static let loweredSigns = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
}
