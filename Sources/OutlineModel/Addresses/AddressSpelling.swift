/// Other ways to write an address: `sec. 3` for `Section 3`, `Section 3 of RFC 9999` for the same.
enum AddressSpelling {
  /// The address with its word in full, and without the document behind `of`.
  static func plain(_ address: String) -> String {
    let words = address.split(separator: " ", omittingEmptySubsequences: true)
    if let of = words.firstIndex(where: { $0.lowercased() == "of" }), of > 0 {
      let start = spelled(words[..<of].joined(separator: " "))
      if isNumbered(start) { return start }
    }
    return spelled(address)
  }

  private static func spelled(_ address: String) -> String {
    let word = address.prefix { $0.isASCII && $0.isLetter }
    let rest = address[word.endIndex...]
    guard rest.first == "." || rest.first == " ", let full = fullWord(word.lowercased()) else {
      return address
    }
    return full + " " + String(rest.drop { $0 == "." || $0 == " " })
  }

  private static func fullWord(_ word: String) -> String? {
    switch word {
    case "sec", "sect", "section": "Section"
    case "app", "appx", "appendix": "Appendix"
    case "ch", "chap", "chapter": "Chapter"
    case "art", "article": "Article"
    default: nil
    }
  }

  /// Whether the whole of an address is a number, or a path of them.
  private static func isNumbered(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    var cursor = TextCursor(0..<bytes.count)
    return HeadingMark.read(&cursor, in: bytes.span) != nil && cursor.isAtEnd || AddressPath(address) != nil
  }
}
