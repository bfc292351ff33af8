/// The name of a part as it is compared.
enum PartName {
  /// A name without capitals (ISO/IEC 29500-2, 6.2.2.3); some programs part folders with backslashes, or say that they
  /// begin right here.
  static func plain(_ name: String) -> String {
    let bytes = name.utf8.map { byte in
      (0x41...0x5A).contains(byte) ? byte | 0x20 : byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte
    }
    let steps = bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }
    return String(decoding: Array(steps.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }
}
