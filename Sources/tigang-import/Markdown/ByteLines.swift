/// The lines of a text one after the other, without line feeds; behind the last line feed one more. An array of them
/// takes 32 times the memory of a text of empty lines.
struct ByteLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  /// Where the next line begins; nil behind the last.
  private var start: Int? = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next line, nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let start else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A)
    self.start = end.map { $0 + 1 }
    return bytes[start..<(end ?? bytes.count)]
  }
}
