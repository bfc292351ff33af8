/// The places of paragraphs by their bytes: a hash table with open addressing.
struct ParagraphTable {
  /// Each slot holds a hash in its upper half and a byte offset, and one, in its lower half; 0 is free.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)
  private var count = 0

  /// Where the same bytes stood first as a paragraph; nil, and remembered, where they never did.
  ///
  /// - Complexity: O(k) for k bytes.
  mutating func place(of paragraph: Range<Int>, hash: UInt32, in bytes: Span<UInt8>) -> Int? {
    let hash = UInt64(hash)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, Self.stands(paragraph, at: place, in: bytes) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash << 32 | UInt64(paragraph.lowerBound + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 4)
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// Whether the bytes of a paragraph stand at a place as a whole one.
  private static func stands(_ paragraph: Range<Int>, at place: Int, in bytes: Span<UInt8>) -> Bool {
    let end = place + paragraph.count
    guard end <= paragraph.lowerBound else { return false }
    for offset in 0..<paragraph.count where bytes[place + offset] != bytes[paragraph.lowerBound + offset] {
      return false
    }
    var rest = TextCursor(end..<min(bytes.count, end + 4))
    return rest.next(bytes).map(Characters.isWhiteSpace) ?? true
  }
}
