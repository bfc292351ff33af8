/// A zip archive made for a test, whose entries are stored as they are, but for bombs.
package struct StoredArchive {
  /// How programs write archives.
  package enum Manner: CaseIterable {
    case plain
    /// Into a stream: sizes and checksums stand behind the entries (4.3.9 of APPNOTE.TXT).
    case streamed
    /// As if they were larger than 4 GiB (4.3.14).
    case zip64
  }

  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let manner: Manner

  package init(_ manner: Manner = .plain) {
    self.manner = manner
  }

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
    let flags = 0x0800 | flags | (manner == .streamed ? 8 : 0)
    let sizes = [bytes.count, unpackedCount]
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2)
    directory += head(name, [flags, method], [checksum] + sizes)
    directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
    directory += Self.little(content.count, 4) + Array(name.utf8) + wide(sizes)
    let known = manner == .streamed ? [0, 0, 0] : [checksum] + sizes
    content += Self.little(0x0403_4B50, 4) + head(name, [flags, method], known) + Array(name.utf8)
    content += wide(sizes) + bytes
    if manner == .streamed { content += ([0x0807_4B50, checksum] + sizes).flatMap { Self.little($0, 4) } }
    count += 1
  }

  /// 4.3.7 and 4.3.12 of APPNOTE.TXT: version, flags, method, time, day, checksum, sizes, lengths.
  private func head(_ name: String, _ kinds: [Int], _ numbers: [Int]) -> [UInt8] {
    let sizes = manner == .zip64 ? [0xFFFF_FFFF, 0xFFFF_FFFF] : Array(numbers[1...])
    let shorts = ([20] + kinds + [0, 0x21]).flatMap { Self.little($0, 2) }
    let longs = ([numbers[0]] + sizes).flatMap { Self.little($0, 4) }
    return shorts + longs + Self.little(name.utf8.count, 2) + Self.little(wide(sizes).count, 2)
  }

  /// Sizes in eight bytes each (4.5.3), where they are written so.
  private func wide(_ sizes: [Int]) -> [UInt8] {
    guard manner == .zip64 else { return [] }
    return Self.little(1, 2) + Self.little(16, 2) + sizes.reversed().flatMap { Self.little($0, 8) }
  }

  /// Appends an entry of text.
  package mutating func add(_ name: String, _ text: String) {
    add(name, Array(text.utf8))
  }

  /// The file.
  package var bytes: [UInt8] {
    if manner == .zip64 { return content + directory + wideEnd }
    var end = Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    end += Self.little(count, 2) + Self.little(count, 2)
    end += Self.little(directory.count, 4) + Self.little(content.count, 4) + Self.little(0, 2)
    return content + directory + end
  }

  /// 4.3.14 to 4.3.16: the end in eight bytes each, where that is, and an end that says nothing.
  private var wideEnd: [UInt8] {
    let sizes = [count, count, directory.count, content.count].flatMap { Self.little($0, 8) }
    let end = Self.little(0x0606_4B50, 4) + Self.little(44, 8) + Self.little(45, 2) + Self.little(45, 2)
    let place = Self.little(0x0706_4B50, 4) + Self.little(0, 4)
    return end + Self.little(0, 8) + sizes + place + Self.little(content.count + directory.count, 8)
      + Self.little(1, 4) + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
      + Array(repeating: 0xFF, count: 12) + Self.little(0, 2)
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
