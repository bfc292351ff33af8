/// The lines of some bytes, found by a byte within them.
struct TextLines: Sendable {
  let bytes: [UInt8]
  let index: LineIndex

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = LineIndex(bytes.span)
  }

  /// Where the line that holds a byte begins.
  ///
  /// - Complexity: O(1), reading at most three blocks of the line index; fewest where the line is short.
  func start(of byteOffset: Int) -> Int {
    var offset = min(byteOffset, bytes.count)
    let limit = max(0, offset - LineIndex.blockSize)
    let span = bytes.span
    while offset > limit {
      if span[offset - 1] == 0x0A { return offset }
      offset -= 1
    }
    guard offset > 0 else { return 0 }
    return index.byteOffset(behindLineFeed: index.line(of: offset, in: span) - 1, in: span) ?? 0
  }

  /// The line that holds a byte, without its line end (LF or CR LF).
  ///
  /// - Complexity: As `start(of:)`.
  func content(at byteOffset: Int) -> Range<Int> {
    let start = start(of: byteOffset)
    var end = next(behind: byteOffset)
    if end > start, bytes[end - 1] == 0x0A {
      end -= 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return start..<end
  }

  /// Where the line behind the one that holds a byte begins; the end of the bytes behind the last line.
  ///
  /// - Complexity: As `start(of:)`.
  func next(behind byteOffset: Int) -> Int {
    guard byteOffset < bytes.count else { return bytes.count }
    let span = bytes.span
    let limit = min(bytes.count, byteOffset + LineIndex.blockSize)
    let lineFeed = LineFeeds.first(in: span, from: byteOffset, to: limit)
    if lineFeed < limit { return lineFeed + 1 }
    guard limit < bytes.count else { return bytes.count }
    return index.byteOffset(behindLineFeed: index.line(of: limit, in: span), in: span) ?? bytes.count
  }
}
