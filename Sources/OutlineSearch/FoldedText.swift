import OutlineModel

/// A source text as search reads it: one dense id for each character, equal where the spellings fold alike.
///
/// A character is a scalar, or a maximal subpart that is no UTF-8 and folds into U+FFFD; those in a gap between
/// ideographs are left out, and a seam is one space or nothing. A position counts characters from 0. For Chinese text it
/// takes about 0.71 bytes for each byte of the source.
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
  /// The positions of ideographs that begin a line and follow an ideograph, the gap between them left out.
  let joints: [UInt32]
  private let checkpoints: ByteCheckpoints

  /// - Complexity: O(n) in the number of bytes.
  package init(_ source: SourceText) {
    self.source = source
    let seams = source.breaks.seams
    if let narrow = FoldedTextBuilder<UInt16>(source.paragraphBytes, seams) {
      (characters, alphabet) = (.narrow(narrow.ids), narrow.alphabet)
      (checkpoints, joints) = (narrow.checkpoints, narrow.joints)
    } else if let wide = FoldedTextBuilder<UInt32>(source.paragraphBytes, seams) {
      (characters, alphabet) = (.wide(wide.ids), wide.alphabet)
      (checkpoints, joints) = (wide.checkpoints, wide.joints)
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

  /// The ids of the characters in a range of positions.
  func ids(at positions: Range<Int>) -> [UInt32] {
    switch characters {
    case .narrow(let ids): ids[positions].map { UInt32($0) }
    case .wide(let ids): Array(ids[positions])
    }
  }

  /// The ids of a string's characters without the gaps between ideographs, or nil where the text lacks one.
  func ids(of string: String) -> [UInt32]? {
    var ids: [UInt32] = []
    for scalar in FoldedText.withoutGaps(string) {
      guard let id = alphabet.id(of: scalar) else { return nil }
      ids.append(id)
    }
    return ids
  }
}

extension FoldedText {
  /// The bytes of the characters in a range of positions, without gaps around them.
  ///
  /// - Precondition: the range lies in `0...count`.
  /// - Complexity: O(k) for k characters.
  package func byteRange(of positions: Range<Int>) -> Range<Int> {
    let bytes = source.paragraphBytes.span
    let seams = source.breaks.seams
    var cursor = checkpoints.cursor(at: positions.lowerBound, in: bytes, seams: seams)
    let start = cursor.start
    guard !positions.isEmpty else { return start..<start }
    for _ in 0..<positions.count - 1 { cursor.advance(in: bytes, seams: seams) }
    return start..<cursor.end
  }

  /// The first character that begins at or behind a byte; `count` where there is none.
  ///
  /// - Complexity: O(log n).
  package func position(atOrBehind byteOffset: Int) -> Int {
    checkpoints.position(atOrBehind: byteOffset, in: source.paragraphBytes.span, seams: source.breaks.seams)
  }

  /// The first character that ends behind a byte; `count` where there is none.
  ///
  /// - Complexity: O(log n).
  package func position(endingBehind byteOffset: Int) -> Int {
    checkpoints.position(endingBehind: byteOffset, in: source.paragraphBytes.span, seams: source.breaks.seams)
  }

  /// The scalars of a text, as they are written, without the gaps between ideographs.
  package static func withoutGaps(_ text: String) -> [Unicode.Scalar] {
    let bytes = Array(text.utf8)
    var scalars: [Unicode.Scalar] = []
    var cursor = FoldedCursor(at: 0, in: bytes.span, seams: [])
    while cursor.start < bytes.count {
      scalars.append(UTF8Decoding.scalar(in: bytes.span, at: cursor.start).scalar ?? "\u{FFFD}")
      cursor.advance(in: bytes.span, seams: [])
    }
    return scalars
  }
}
