/// The footnotes of a Markdown text, `[^1]: …` at the beginning of a line, which md4c does not know: one without a
/// space in it, as they are in Chinese, it takes for the target of a link.
struct FootnoteMarks {
  /// The text, in which a sign that it does not have stands for the bracket that a footnote begins with.
  private(set) var source: [UInt8]
  /// Nil where the text has all signs that could be.
  private let sign: UInt8?

  /// A longer name is none, in bytes.
  private static let nameLimit = 100

  /// - Complexity: O(n).
  init(_ source: [UInt8]) {
    self.source = source
    sign = (0x01...0x06).first { !source.contains($0) }
    guard let sign else { return }
    var start = 0
    while start < source.count {
      // A footnote may stand in a quote.
      let content = source[start...].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      if Self.begin(content) { self.source[content.startIndex] = sign }
      start = content.firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
    }
  }

  private static func begin(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "[^".utf8) else { return false }
    let rest = line.dropFirst(2)
    let name = rest.prefix(nameLimit).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
    return !name.isEmpty && rest.dropFirst(name.count).starts(with: "]:".utf8)
  }

  /// Whether a footnote begins with a byte.
  func begin(at offset: Int) -> Bool { source[offset] == sign }

  /// Text as it was.
  func restored(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let sign, bytes.contains(sign) else { return bytes }
    return bytes.map { $0 == sign ? UInt8(ascii: "[") : $0 }[...]
  }
}
