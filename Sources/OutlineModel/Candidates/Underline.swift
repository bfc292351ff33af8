/// A row of one sign (`====`, `----`) below a line, by which plain text shows that the line is a heading (reStructuredText, and the
/// headings of two lines that Markdown has).
enum Underline {
  /// Where the row ends, behind its line feed; nil where what stands below is none.
  ///
  /// - Parameters:
  ///   - start: where the line below begins.
  ///   - contentBytes: how long the line above is; a row is about as wide, of which an ideograph, three bytes, takes two
  ///     columns.
  static func end(_ bytes: Span<UInt8>, below start: Int, contentBytes: Int) -> Int? {
    guard start < bytes.count, isSign(bytes[start]) else { return nil }
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    guard end - start >= max(3, contentBytes / 3) else { return nil }
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "^"),
      UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
