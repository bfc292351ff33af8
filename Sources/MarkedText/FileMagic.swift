/// The first bytes that files of a format begin with.
struct FileMagic {
  private let bytes: [UInt8]
  private let offset: Int
  private let format: DocumentFormat

  private init(_ bytes: [UInt8], at offset: Int = 0, _ name: String) {
    self.bytes = bytes
    self.offset = offset
    format = DocumentFormat(rawValue: name)
  }

  /// The format that is no text and that the first bytes of a file tell; nil where they tell none.
  static func format(of start: [UInt8]) -> DocumentFormat? {
    known.first { start.dropFirst($0.offset).starts(with: $0.bytes) }?.format
  }

  /// Whether a file is no text in any encoding: four zero bytes in a row would be a sign that no text has.
  static func isBinary(_ start: [UInt8]) -> Bool {
    var zeros = 0
    return start.contains { byte in
      zeros = byte == 0 ? zeros + 1 : 0
      return zeros == 4
    }
  }

  private static let known = [
    FileMagic([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "png"),
    FileMagic([0xFF, 0xD8, 0xFF], "jpeg"),
    FileMagic(Array("GIF89a".utf8), "gif"), FileMagic(Array("GIF87a".utf8), "gif"),
    FileMagic([0x1F, 0x8B, 0x08], "gzip"), FileMagic([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
    FileMagic([0x28, 0xB5, 0x2F, 0xFD], "zstd"), FileMagic(Array("BZh91AY&SY".utf8), "bzip2"),
    FileMagic([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
    FileMagic([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "rar"),
    FileMagic(Array("ustar".utf8), at: 257, "tar"), FileMagic([0x7F, 0x45, 0x4C, 0x46], "elf"),
    FileMagic([0x4D, 0x5A, 0x90, 0x00], "exe"), FileMagic(Array("AT&TFORM".utf8), "djvu"),
    FileMagic(Array("BOOKMOBI".utf8), at: 60, "mobi"), FileMagic(Array("ITSF".utf8) + [3, 0], "chm"),
    FileMagic(Array("%!PS-Adobe".utf8), "ps"),
  ]
}
