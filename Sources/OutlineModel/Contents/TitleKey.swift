/// What two titles are compared by: their letters, ideographs and digits, whatever the width, spaces and
/// punctuation (an FNV-1a hash of 64 bits).
struct TitleKey: Hashable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var characters: UInt32 = 0

  /// How many characters it holds.
  var count: Int { Int(characters) }

  mutating func add(_ scalar: Unicode.Scalar) {
    let narrow = Characters.narrowed(scalar)
    guard Characters.isWordLike(narrow) else { return }
    let folded = (0x41...0x5A).contains(narrow.value) ? narrow.value | 0x20 : narrow.value
    hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
    characters += 1
  }
}

extension TitleKey {
  /// The key of a range of bytes.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    var cursor = TextCursor(range)
    while let scalar = cursor.next(bytes) { add(scalar) }
  }
}
