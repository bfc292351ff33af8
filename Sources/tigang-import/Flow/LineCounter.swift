/// Tells the lines of offsets that mostly rise.
struct LineCounter {
  private var offset = 0
  private var line: Int

  /// - Parameter line: The line of the first byte.
  init(firstLine line: Int = 1) {
    self.line = line
  }

  /// The line of a byte.
  ///
  /// - Complexity: O(n) in the distance from the offset asked for before.
  mutating func line(at target: Int, in bytes: [UInt8]) -> Int {
    while offset < target {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    while offset > target {
      offset -= 1
      if bytes[offset] == 0x0A { line -= 1 }
    }
    return line
  }
}
