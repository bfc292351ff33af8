/// The words that stand whole within lines, of those that the end of a line may part in two: Korean ones and those
/// with a hyphen. They tell whether a word that is parted somewhere has a space or a hyphen of its own there.
struct WholeWords {
  private var words: Set<String> = []

  /// - Complexity: O(n) in the length of the lines.
  init(_ lines: [PageLine] = []) {
    for line in lines {
      for word in line.text.split(separator: " ") {
        let isTold = word.unicodeScalars.contains { $0 == "-" || SpacelessScript.isHangul($0) }
        if isTold { words.insert(Self.folded(word)) }
      }
    }
  }

  /// Whether a word stands in a line, capitals and the marks around it apart.
  func contains(_ word: String) -> Bool {
    words.contains(Self.folded(word[...]))
  }

  private static func folded(_ word: Substring) -> String {
    let start = word.unicodeScalars.drop { !$0.properties.isAlphabetic }
    let end = start.lastIndex { $0.properties.isAlphabetic }
    return end.map { String(start[...$0]).lowercased() } ?? ""
  }
}
