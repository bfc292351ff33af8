/// Lines of drawings and tables with frames in text that was not wrapped: what wrapped text has of them, and of other
/// drawings, `LineJoiner` finds.
enum FramedLines {
  /// The lines that begin with a frame (`│`, `┌`), or begin and end with one of ASCII (`|`, `+`), where two or more
  /// follow each other; without the last line end.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func runs(_ bytes: Span<UInt8>) -> [ByteRange] {
    var runs: [ByteRange] = []
    var run: (start: Int, end: Int, lines: Int)?
    var start = 0
    while start < bytes.count {
      let end = LineFeeds.first(in: bytes, from: start, to: bytes.count)
      if isFramed(bytes, start..<end) {
        run = (run?.start ?? start, end, (run?.lines ?? 0) + 1)
      } else {
        if let run, run.lines > 1 { runs.append(ByteRange(run.start..<run.end)) }
        run = nil
      }
      start = end + 1
    }
    if let run, run.lines > 1 { runs.append(ByteRange(run.start..<run.end)) }
    return runs
  }

  private static func isFramed(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start < line.upperBound else { return false }
    switch bytes[start] {
    case 0xE2:
      // U+2500 to U+259F.
      guard start + 2 < line.upperBound else { return false }
      return (0x94...0x95).contains(bytes[start + 1]) || bytes[start + 1] == 0x96 && bytes[start + 2] < 0xA0
    case UInt8(ascii: "|"), UInt8(ascii: "+"):
      var end = line.upperBound
      while bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
      return end - start > 2 && (bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1] == UInt8(ascii: "+"))
    default: return false
    }
  }
}
