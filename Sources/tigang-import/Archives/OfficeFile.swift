import MarkedText

/// Files of office programs, which begin with a sign of their own: converters take whatever has none for text.
enum OfficeFile {
  /// Whether a file has the ending of an office program and cannot be of one, and no text either.
  static func isNone(_ bytes: [UInt8], _ format: DocumentFormat) -> Bool {
    guard formats.contains(format.rawValue) else { return false }
    let start = bytes.prefix(DocumentFormat.sniffedBytes)
    let controls = start.count { $0 < 0x08 || (0x0E..<0x1A).contains($0) || $0 == 0x7F }
    return !signs.contains(where: start.starts) && controls * 50 > start.count
  }

  private static let formats: Set<String> = [
    "doc", "dot", "docm", "dotx", "dotm", "rtf", "ppt", "pptx", "xls", "xlsx", "odp", "ods", "ott",
  ]

  /// Archives and compound files, which are told before; Word 1, 2 and 6, Works, WordPerfect, Write, Excel 2 to 4.
  private static let signs: [[UInt8]] = [
    [0x50, 0x4B], [0xD0, 0xCF, 0x11, 0xE0], [0x9B, 0xA5], [0xDB, 0xA5], [0xDC, 0xA5], [0xFE, 0x37],
    [0x01, 0xFE],
    [0xFF, 0x57, 0x50, 0x43], [0x31, 0xBE], [0x32, 0xBE], [0x09, 0x00], [0x09, 0x02], [0x09, 0x04],
    [0x09, 0x08],
  ]
}
