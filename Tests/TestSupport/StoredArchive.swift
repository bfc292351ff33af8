/// A zip archive made for a test, whose entries are stored as they are, but for bombs.
package struct StoredArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Appends an entry.
  ///
  /// - Parameter isEncrypted: whether it says that it needs a password.
  package mutating func add(_ name: String, _ bytes: [UInt8], isEncrypted: Bool = false) {
    add(name, bytes, flags: isEncrypted ? 1 : 0, method: 0, Self.checksum(bytes), bytes.count)
  }

  /// Appends an entry that unpacks to much; its checksum is none.
  package mutating func add(_ name: String, _ bomb: RepetitiveDeflation) {
    add(name, bomb.bytes, flags: 0, method: 8, 0, bomb.unpackedCount)
  }

  private mutating func add(
    _ name: String, _ bytes: [UInt8], flags: Int, method: Int, _ checksum: Int, _ unpackedCount: Int
  ) {
    // 4.3.7 and 4.3.12 of APPNOTE.TXT: version, flags, method, time, day, checksum, sizes, lengths.
    var head: [UInt8] = []
    for field in [20, 0x0800 | flags, method, 0, 0x21] { head += Self.little(field, 2) }
    for field in [checksum, bytes.count, unpackedCount] { head += Self.little(field, 4) }
    for field in [name.utf8.count, 0] { head += Self.little(field, 2) }
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + head
    directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
    directory += Self.little(content.count, 4) + Array(name.utf8)
    content += Self.little(0x0403_4B50, 4) + head + Array(name.utf8) + bytes
    count += 1
  }

  /// Appends an entry of text.
  package mutating func add(_ name: String, _ text: String) {
    add(name, Array(text.utf8))
  }

  /// The file.
  package var bytes: [UInt8] {
    var end = Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    end += Self.little(count, 2) + Self.little(count, 2)
    end += Self.little(directory.count, 4) + Self.little(content.count, 4) + Self.little(0, 2)
    return content + directory + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 of zip archives.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
