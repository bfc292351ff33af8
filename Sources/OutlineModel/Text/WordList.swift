/// Words that lines are looked through for, as UTF-8 bytes.
struct WordList: ExpressibleByArrayLiteral {
  private let words: [[UInt8]]

  init(arrayLiteral elements: StaticString...) {
    words = elements.map { word in
      word.withUTF8Buffer { Array($0) }
    }
  }

  /// Whether a text is one of the words.
  func contains(_ text: [UInt8]) -> Bool {
    words.contains(text)
  }

  /// Whether a text begins with one of the words.
  func begins(_ text: [UInt8]) -> Bool {
    words.contains { text.starts(with: $0) }
  }

  /// The lengths of those words with which a text begins, in bytes.
  func prefixes(of text: [UInt8]) -> [Int] {
    words.filter { text.starts(with: $0) }.map(\.count)
  }

  /// Whether a text ends with one of the words.
  func ends(_ text: [UInt8]) -> Bool {
    words.contains { text.count >= $0.count && text[(text.count - $0.count)...].elementsEqual($0) }
  }

  /// Whether one of the words occurs in a text.
  ///
  /// - Complexity: O(n) for each word.
  func occurs(in text: [UInt8]) -> Bool {
    words.contains { word in
      guard let first = word.first, text.count >= word.count else { return false }
      return (0...text.count - word.count).contains { start in
        text[start] == first && text[start..<start + word.count].elementsEqual(word)
      }
    }
  }
}

extension WordList {
  /// Whether the bytes of a range begin with one of the words.
  func begins(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    words.contains { word in
      guard word.count <= range.count else { return false }
      for index in word.indices where bytes[range.lowerBound + index] != word[index] { return false }
      return true
    }
  }
}
