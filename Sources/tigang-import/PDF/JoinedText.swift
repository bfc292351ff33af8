/// Joins lines that belong together.
///
/// A hyphen between small letters at the end of a line is taken for one that parts a word, and goes, but where the
/// word stands with it within a line, has another hyphen (such words are parted at their own hyphens only), or where
/// `and` follows (`first- and second-rate`). Between Korean words there is a space, but where both together
/// stand as one word within a line.
struct JoinedText {
  /// The lines so far.
  private(set) var text: String
  private let words: WholeWords

  init(_ text: String, words: WholeWords) {
    self.text = text
    self.words = words
  }

  /// Appends the next line: no space beside Chinese, and a word in one piece that a hyphen had parted.
  ///
  /// - Complexity: O(n) in the length of the line and of the last word.
  mutating func append(_ next: String) {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else {
      text += next
      return
    }
    let (head, tail) = (Self.lastWord(of: text), Self.firstWord(of: next))
    if isParted(head, tail) {
      if !isHyphened(head, tail) { text.unicodeScalars.removeLast() }
    } else if !Self.isSpaceless(text.unicodeScalars.suffix(Self.farthest).reversed(), last),
      !Self.isSpaceless(next.unicodeScalars, first),
      !(SpacelessScript.isHangul(last) && SpacelessScript.isHangul(first) && words.contains(head + tail))
    {
      text += " "
    }
    text += next
  }

  /// Appends what stands apart from the text before it in any script.
  mutating func append(apart next: String) { text += " " + next }

  private func isParted(_ head: String, _ tail: String) -> Bool {
    let end = head.unicodeScalars.suffix(2)
    if end.last == "\u{AD}" { return true }
    guard end.last == "-", end.first?.properties.isLowercase == true else { return false }
    return tail.unicodeScalars.first?.properties.isLowercase == true && !Self.conjunctions.contains(tail)
  }

  private func isHyphened(_ head: String, _ tail: String) -> Bool {
    guard head.hasSuffix("-") else { return false }
    return head.dropLast().contains("-") || tail.contains("-") || words.contains(head + tail)
  }

  private static func lastWord(of text: String) -> String {
    let reversed = text.unicodeScalars.suffix(farthest).reversed().prefix { $0 != " " }
    return String(String.UnicodeScalarView(reversed.reversed()))
  }

  private static func firstWord(of text: String) -> String {
    String(text.unicodeScalars.prefix { $0 != " " })
  }

  /// So many signs of a text are looked through for one that is no quotation mark, or for the beginning of a word.
  private static let farthest = 100

  /// Signs of one cell that Chinese and Latin text share do not count: what stands beside them tells the script.
  private static func isSpaceless(_ scalars: some Sequence<Unicode.Scalar>, _ own: Unicode.Scalar) -> Bool {
    SpacelessScript.contains(scalars.first { !quotes.contains($0) } ?? own)
  }

  private static let quotes = Set("“”‘’—…·".unicodeScalars)
  private static let conjunctions: Set = ["and", "or", "und", "oder"]
}
