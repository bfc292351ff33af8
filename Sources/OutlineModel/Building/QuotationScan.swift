/// Tells whether a quotation is open at places that are asked for in order; what was looked through is not again.
struct QuotationScan {
  /// So far before a place a quotation may have begun, in bytes.
  private static let reach = 6000

  /// Up to where the text was looked through, and the last byte of the last “ or ” before that.
  private var scanned = 0
  private var lastMark: Int?

  /// Whether the last quotation mark within reach before a byte is an opening one.
  ///
  /// - Precondition: `byteOffset` is not below that of the call before.
  /// - Complexity: O(k) for k bytes since the last place.
  mutating func isOpen(at byteOffset: Int, in bytes: Span<UInt8>) -> Bool {
    let limit = max(2, byteOffset - Self.reach)
    var offset = byteOffset
    let start = max(limit, scanned)
    scanned = byteOffset
    // “ and ” are E2 80 9C and E2 80 9D.
    while offset > start {
      offset -= 1
      guard bytes[offset] == 0x9C || bytes[offset] == 0x9D, bytes[offset - 1] == 0x80,
        bytes[offset - 2] == 0xE2
      else { continue }
      lastMark = offset
      break
    }
    return lastMark.map { $0 >= limit && bytes[$0] == 0x9C } ?? false
  }
}
