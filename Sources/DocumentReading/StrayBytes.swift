/// Finds single bytes in GB18030 text that belong to no character and would pair with their neighbours, so that
/// the rest of the line became other characters.
struct StrayBytes {
  /// The text, in which each byte that was found is 0xFF, which is no part of any character.
  private(set) var bytes: [UInt8]
  private let isWhole: Bool

  /// - Parameter isWhole: Whether the text ends with the bytes.
  /// - Complexity: O(n).
  init(isolatingIn bytes: [UInt8], isWhole: Bool) {
    self.bytes = bytes
    self.isWhole = isWhole
    var offset = 0
    while true {
      offset = ByteKinds.firstNonASCII(in: self.bytes.span, from: offset)
      guard offset < bytes.count else { return }
      offset = bytes[offset] >= 0xA1 && bytes[offset] < 0xFF ? endOfRun(from: offset) : characterEnd(offset)
    }
  }

  /// Mends a run of bytes that are both first and second bytes of characters, which has to have an even length;
  /// the place behind it, or behind the character that reaches beyond it.
  private mutating func endOfRun(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] >= 0xA1, bytes[end] < 0xFF { end += 1 }
    guard (end - start) % 2 == 1 else { return end }
    let behindLast = characterEnd(end - 1)
    guard behindLast == end, isWhole || end < bytes.count else { return behindLast }
    bytes[strayByte(in: start..<end)] = 0xFF
    return end
  }

  /// Where the character that begins at a byte ends; behind that byte where none does.
  private func characterEnd(_ offset: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    guard (0x81...0xFE).contains(bytes[offset]) else { return offset + 1 }
    switch byte(1) {
    case 0x40...0x7E, 0x80...0xFE: return offset + 2
    case 0x30...0x39:
      return (0x81...0xFE).contains(byte(2)) && (0x30...0x39).contains(byte(3)) ? offset + 4 : offset + 1
    default: return offset + 1
    }
  }

  /// The byte of a run without which the characters before and behind it are the most familiar.
  private func strayByte(in run: Range<Int>) -> Int {
    func weights(from start: Int) -> Int {
      stride(from: start, to: run.upperBound - 1, by: 2).reduce(0) { $0 + weight(at: $1) }
    }
    var best = run.lowerBound
    var sum = weights(from: run.lowerBound + 1)
    var most = sum
    for place in stride(from: run.lowerBound + 2, to: run.upperBound, by: 2) {
      sum += weight(at: place - 2) - weight(at: place - 1)
      if sum > most { (best, most) = (place, sum) }
    }
    return best
  }

  private func weight(at offset: Int) -> Int {
    Int(Self.weights[(Int(bytes[offset]) - 0xA1) * 94 + Int(bytes[offset + 1]) - 0xA1])
  }

  /// How familiar each character of GB2312 is, by its row and cell.
  private static let weights: [UInt8] = {
    let codes = (0xA1...0xFE).flatMap { row in (0xA1...0xFE).flatMap { [UInt8(row), UInt8($0)] } }
    guard let text = try? Converter.utf8(from: .gb18030, codes) else {
      return [UInt8](repeating: 0, count: 94 * 94)
    }
    let weights = String(decoding: text.bytes, as: UTF8.self).unicodeScalars.map { scalar -> UInt8 in
      let isFamiliar =
        FamiliarCharacters.chinese.contains(scalar) || FamiliarCharacters.punctuation.contains(scalar)
      return isFamiliar ? 3 : (0x4E00...0x9FFF).contains(scalar.value) ? 1 : 0
    }
    return weights.count == 94 * 94 ? weights : [UInt8](repeating: 0, count: 94 * 94)
  }()
}
