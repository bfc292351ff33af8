/// The letters, ideographs and digits of a title, lower case and half width.
struct FoldedTitle: Equatable {
  private var scalars: [Unicode.Scalar] = []

  init(_ text: some Sequence<Unicode.Scalar>) {
    for scalar in text { add(scalar) }
  }

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    scalars.reserveCapacity(range.count / 2)
    var cursor = TextCursor(range)
    while let scalar = cursor.next(bytes) { add(scalar) }
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// Whether the other title occurs in this one.
  func contains(_ other: FoldedTitle) -> Bool {
    guard let first = other.scalars.first, scalars.count >= other.scalars.count else { return false }
    return (0...scalars.count - other.scalars.count).contains { start in
      scalars[start] == first && scalars[start...].starts(with: other.scalars)
    }
  }

  /// Whether the other title is the end of this one, or all of it.
  func ends(with other: FoldedTitle) -> Bool {
    !other.isEmpty && scalars.suffix(other.scalars.count).elementsEqual(other.scalars)
  }

  /// A title without what stands in brackets at its end: `刑法(2020年修正)`.
  static func withoutBrackets(_ title: String) -> FoldedTitle {
    let scalars = title.unicodeScalars.map(Characters.narrowed)
    guard scalars.last == ")", let open = scalars.lastIndex(of: "("), open > 0 else {
      return FoldedTitle(scalars)
    }
    return FoldedTitle(scalars[..<open])
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let narrow = Characters.narrowed(scalar)
    guard Characters.isWordLike(narrow) else { return }
    scalars.append(narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow)
  }
}

extension FoldedTitle {
  /// The bytes of a range without white space, half width and with lower-case ASCII letters.
  static func squeezed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var cursor = TextCursor(range)
    while let scalar = cursor.next(bytes) {
      let narrow = Characters.narrowed(scalar)
      guard !Characters.isWhiteSpace(narrow) else { continue }
      switch narrow.value {
      case 0x41...0x5A: text.append(UInt8(narrow.value | 0x20))
      case 0..<0x80: text.append(UInt8(narrow.value))
      default: if let encoded = UTF8.encode(narrow) { text.append(contentsOf: encoded) }
      }
    }
    return text
  }
}
