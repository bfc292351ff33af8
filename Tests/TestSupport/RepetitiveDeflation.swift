/// Deflated bytes (RFC 1951) that unpack to some text and to a space again and again behind it, about 160 for each byte.
package struct RepetitiveDeflation {
  /// What is to be unpacked.
  package private(set) var bytes: [UInt8] = []
  /// How many bytes that becomes.
  package let unpackedCount: Int
  private var bits = 0
  private var bitCount = 0

  /// - Parameter repetitions: of 258 spaces each, as much as one sign of deflation can stand for.
  package init(_ text: String, repetitions: Int) {
    let start = Array(text.utf8)
    precondition(start.count < 1 << 16)
    unpackedCount = start.count + 1 + 258 * repetitions
    // 3.2.4: a block that is stored as it is; 3.2.6: the last block, in the codes that are fixed.
    let count = UInt16(start.count)
    bytes = [0, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)] + start
    append(0b1, 1)
    append(0b10, 2)
    append(0b0101_0000, 8)
    for _ in 0..<repetitions {
      append(0b1100_0101, 8)
      append(0, 5)
    }
    append(0, 7)
    append(0, 7)
  }

  /// Appends bits, the highest first.
  private mutating func append(_ code: Int, _ count: Int) {
    for index in (0..<count).reversed() {
      bits |= (code >> index & 1) << bitCount
      bitCount += 1
      guard bitCount == 8 else { continue }
      bytes.append(UInt8(bits))
      (bits, bitCount) = (0, 0)
    }
  }
}
