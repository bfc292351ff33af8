import OutlineModel

/// A source text as search reads it: one dense id for each character, equal where the spellings fold alike.
///
/// A character is a scalar, or a maximal subpart that is no UTF-8 and folds into U+FFFD. A position counts
/// characters from 0. For Chinese text it takes about 0.71 bytes for each byte of the source.
package struct FoldedText: Sendable {
  /// The ids of a text, in two bytes each unless there are too many distinct ones.
  enum Characters: Sendable {
    case narrow([UInt16])
    /// For more than 65,535 distinct folded characters.
    case wide([UInt32])
  }

  let source: SourceText
  let characters: Characters
  let alphabet: FoldedAlphabet
  private let checkpoints: ByteCheckpoints

  /// - Complexity: O(n) in the number of bytes.
  package init(_ source: SourceText) {
    self.source = source
    if let narrow = FoldedTextBuilder<UInt16>(source.bytes) {
      (characters, alphabet, checkpoints) = (.narrow(narrow.ids), narrow.alphabet, narrow.checkpoints)
    } else if let wide = FoldedTextBuilder<UInt32>(source.bytes) {
      (characters, alphabet, checkpoints) = (.wide(wide.ids), wide.alphabet, wide.checkpoints)
    } else {
      preconditionFailure("There are fewer scalars than values of UInt32")
    }
  }

  /// In characters.
  package var count: Int {
    switch characters {
    case .narrow(let ids): ids.count
    case .wide(let ids): ids.count
    }
  }

  /// The ids of a string's characters, or nil where the text lacks one of them.
  func ids(of string: String) -> [UInt32]? {
    var ids: [UInt32] = []
    for scalar in string.unicodeScalars {
      guard let id = alphabet.id(of: scalar) else { return nil }
      ids.append(id)
    }
    return ids
  }
}

extension FoldedText {
  /// The bytes of the characters in a range of positions.
  ///
  /// - Precondition: the range lies in `0...count`.
  /// - Complexity: O(k) for k characters.
  package func byteRange(of positions: Range<Int>) -> Range<Int> {
    let bytes = source.bytes.span
    let start = checkpoints.byteOffset(of: positions.lowerBound, in: bytes)
    return start..<ByteCheckpoints.byteOffset(behind: positions.count, from: start, in: bytes)
  }

  /// The positions of the characters that share a byte with a range; empty where the range is empty.
  ///
  /// - Complexity: O(log n).
  package func positions(touching byteRange: Range<Int>) -> Range<Int> {
    let end = position(atOrBehind: byteRange.upperBound)
    guard !byteRange.isEmpty else { return end..<end }
    return checkpoints.position(holding: byteRange.lowerBound, in: source.bytes.span)..<end
  }

  /// The first character that begins at or behind a byte; `count` where there is none.
  ///
  /// - Complexity: O(log n).
  package func position(atOrBehind byteOffset: Int) -> Int {
    checkpoints.position(atOrBehind: byteOffset, in: source.bytes.span)
  }
}
