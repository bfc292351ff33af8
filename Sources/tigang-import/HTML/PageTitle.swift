/// The title that the head of a page names, beside which the name of a site may stand.
struct PageTitle {
  private let folded: String

  init?(_ words: String?) {
    guard let words else { return nil }
    folded = Self.folded(words)
  }

  /// Whether a heading says all of the title but for what stands behind a separator.
  func begins(with heading: String) -> Bool {
    let heading = Self.folded(heading)
    guard !heading.isEmpty, folded.hasPrefix(heading) else { return false }
    return folded.dropFirst(heading.count).first.map(Self.isSeparator) ?? true
  }

  /// Whether a heading says all of the title but for what stands on one side of a separator.
  func repeats(_ heading: String) -> Bool {
    if begins(with: heading) { return true }
    let heading = Self.folded(heading)
    guard !heading.isEmpty, folded.hasSuffix(heading) else { return false }
    return folded.dropLast(heading.count).last.map(Self.isSeparator) ?? true
  }

  private static func isSeparator(_ sign: Character) -> Bool { "-_|—–·:：>»(（".contains(sign) }

  private static func folded(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
