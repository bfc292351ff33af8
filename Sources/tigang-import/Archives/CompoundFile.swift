/// A file in which older programs keep what newer ones keep in an archive ([MS-CFB]).
enum CompoundFile {
  /// Whether the bytes of a file begin as such a file does.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Whether it holds an archive that a password protects ([MS-OFFCRYPTO], 2.3.4): its directory names a stream so.
  ///
  /// - Complexity: O(n).
  static func isEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // Entries of the directory are 128 bytes long, and so is the distance of their names.
    for start in stride(from: 512, to: max(512, bytes.count - name.count), by: 128)
    where bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name) {
      return true
    }
    return false
  }
}
