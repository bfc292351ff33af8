/// Puts together what is pasted, up to the mark behind it; malformed bytes are dropped.
struct PasteAssembler: Equatable {
  /// The most characters that are kept; the rest is dropped.
  static let characterLimit = 10_000

  private static let endMark = Array("\u{1B}[201~".utf8)

  /// What has come, without the mark.
  private(set) var text = ""
  private var count = 0
  private var character = UTF8Assembler()
  /// How many bytes of the mark have come last.
  private var matchedCount = 0

  /// Takes a byte, and says whether it was the last one of the mark.
  mutating func add(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matchedCount] {
      matchedCount += 1
      return matchedCount == Self.endMark.count
    }
    // The mark has its first byte nowhere else, so that only this byte can begin another one.
    for held in Self.endMark.prefix(matchedCount) { keep(held) }
    matchedCount = byte == Self.endMark[0] ? 1 : 0
    if matchedCount == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if byte < 0x80 {
      character.reset()
      append(Unicode.Scalar(byte))
    } else {
      character.add(byte).map { append($0) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard count < Self.characterLimit else { return }
    count += 1
    text.unicodeScalars.append(scalar)
  }
}
